using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Labels.Designs;
using AssetTags.Publication;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>The labels of one print, read from the registry batch by batch.</summary>
/// <param name="registry">The registry.</param>
/// <param name="publicity">Says what the public may know, and so what labels may say.</param>
/// <param name="request">The print.</param>
/// <param name="shown">The fields that leave traces; <see langword="null"/> for those that the request's design shows.</param>
internal sealed class PrintQueue(RegistryContext registry, PublicRegistry publicity, PrintRequest request, IEnumerable<string>? shown = null)
{
    private readonly FrozenSet<string> _shown = (shown ?? request.DesignOrDefault().Fields).ToFrozenSet(StringComparer.Ordinal);

    public const int BatchSize = 2_000;

    /// <summary>Stands where a code will stand that is not minted yet; nothing is wider.</summary>
    public static TagCode Placeholder { get; } = TagCode.Alphabet.Select(check => Of($"WWWWWWWWW{check}")).First(code => !code.IsNone);

    /// <summary>The tags whose labels were drawn, in order, and what the labels said.</summary>
    public List<PrintedTag> PrintedTags { get; } = [];

    /// <summary>What the labels say, in the order of the plan.</summary>
    /// <param name="plan">The labels; one without a tag shows <see cref="Placeholder"/>.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async IAsyncEnumerable<LabelContent> LabelsAsync(
        IReadOnlyList<PlannedLabel> plan, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var community = await publicity.OpenAsync(request.Community, cancellation);
        foreach (var batch in plan.Chunk(BatchSize))
        {
            var codes = await CodesAsync([.. batch.Where(p => p.TagId is not null).Select(p => p.TagId!.Value).Distinct()], cancellation);
            var rows = await RowsAsync([.. batch.Where(p => p.AssetId is not null).Select(p => p.AssetId!.Value).Distinct()], cancellation);
            foreach (var (assetId, tagId) in batch)
            {
                var code = tagId is { } tag ? codes[tag] : Placeholder;
                var label = assetId is { } asset ? Label(community, code, rows[asset]) : Blank(code);
                if (tagId is { } printed)
                {
                    PrintedTags.Add(PrintedTag.Of(printed, label, _shown));
                }

                yield return label;
            }
        }
    }

    private static TagCode Of(string symbols) => TagCode.TryFromSymbols(symbols, out var code) ? code : default;

    // One parameter for all keys: thousands of parameters would each be looked up by name.
    private Task<Dictionary<Guid, TagCode>> CodesAsync(Guid[] tags, CancellationToken cancellation)
        => registry.Tags.AsNoTracking().Where(t => EF.Parameter(tags).Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Code, cancellation);

    private Task<Dictionary<Guid, Row>> RowsAsync(Guid[] assets, CancellationToken cancellation)
    {
        var meant = registry.Assets.AsNoTracking().Where(a => EF.Parameter(assets).Contains(a.Id));
        var rows = request.DesignOrDefault().Fields.All(LabelFields.IsCore) ? meant.Select(Brief) : meant;
        return (from asset in rows
                join holder in registry.BalanceHolders.AsNoTracking() on asset.BalanceHolderId equals (Guid?)holder.Id into holders
                from holder in holders.DefaultIfEmpty()
                select new Row(asset, holder)).ToDictionaryAsync(r => r.Asset.Id, cancellation);
    }

    // What most labels show, and what the rules of publicity look at; the other columns cost more to read than to print.
    private static Expression<Func<Asset, Asset>> Brief => a => new Asset
    {
        Id = a.Id,
        Kind = a.Kind,
        BalanceHolderId = a.BalanceHolderId,
        Name = a.Name,
        Title = a.Title,
        Description = a.Description,
        IsPartOf = a.IsPartOf,
        ClassId = a.ClassId,
        ClassDescription = a.ClassDescription,
        InventoryNumber = a.InventoryNumber,
        OfficialId = a.OfficialId,
        Address = a.Address,
        Owner = a.Owner,
        User = a.User,
    };

    private LabelContent Blank(TagCode code) => new()
    {
        Code = code,
        Host = request.Community.Host,
        Community = request.Community.Name,
        Name = "",
    };

    private LabelContent Label(PublicCommunity community, TagCode code, Row row) => PublicLabel.Of(
        Blank(code), community.Show(row.Asset, row.Holder), row.Asset, row.Holder, request.DesignOrDefault().Fields, request.Language);

    private sealed record Row(Asset Asset, BalanceHolder? Holder);
}
