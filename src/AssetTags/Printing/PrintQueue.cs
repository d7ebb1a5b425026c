using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Labels.Designs;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>The labels of one print, read from the registry batch by batch.</summary>
/// <param name="registry">The registry.</param>
/// <param name="request">The print.</param>
/// <param name="shown">The fields that leave traces; <see langword="null"/> for those that the request's design shows.</param>
internal sealed class PrintQueue(RegistryContext registry, PrintRequest request, IEnumerable<string>? shown = null)
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
        foreach (var batch in plan.Chunk(BatchSize))
        {
            var codes = await CodesAsync([.. batch.Where(p => p.TagId is not null).Select(p => p.TagId!.Value).Distinct()], cancellation);
            var rows = await RowsAsync([.. batch.Where(p => p.AssetId is not null).Select(p => p.AssetId!.Value).Distinct()], cancellation);
            foreach (var (assetId, tagId) in batch)
            {
                var code = tagId is { } tag ? codes[tag] : Placeholder;
                var label = assetId is { } asset ? Label(code, rows[asset]) : Blank(code);
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
        var rows = request.DesignOrDefault().Fields.All(LabelFields.IsCore)
            ? meant.Select(a => new Row(a.Id, a.Name, a.InventoryNumber, a.OfficialId, a.Address))
            : WithRecords(meant);
        return rows.ToDictionaryAsync(r => r.AssetId, cancellation);
    }

    // Some designs show more than every label has at hand.
    private IQueryable<Row> WithRecords(IQueryable<Asset> meant)
        => from asset in meant
           join holder in registry.BalanceHolders.AsNoTracking() on asset.BalanceHolderId equals (Guid?)holder.Id into holders
           from holder in holders.DefaultIfEmpty()
           select new Row(asset.Id, asset.Name, asset.InventoryNumber, asset.OfficialId, asset.Address) { Asset = asset, Holder = holder };

    private LabelContent Blank(TagCode code) => new()
    {
        Code = code,
        Host = request.Community.Host,
        Community = request.Community.Name,
        Name = "",
    };

    private LabelContent Label(TagCode code, Row row) => Blank(code) with
    {
        Name = row.Name,
        Number = row.InventoryNumber ?? row.OfficialId,
        NumberKind = row.InventoryNumber is null ? LabelNumberKind.Registry : LabelNumberKind.Inventory,
        Address = row.Address.OneLine,
        Fields = row.Asset is { } asset ? RecordFields.Of(asset, row.Holder, request.DesignOrDefault().Fields) : FrozenDictionary<string, string>.Empty,
    };

    private sealed record Row(Guid AssetId, string Name, string? InventoryNumber, string? OfficialId, AssetAddress Address)
    {
        public Asset? Asset { get; init; }

        public BalanceHolder? Holder { get; init; }
    }
}
