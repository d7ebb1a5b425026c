using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Labels.Designs;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>The labels of one print, read from the registry as a stream.</summary>
/// <remarks>An asset that is transferred, written off or lost gets a label only when the filter names its status or the asset itself.</remarks>
internal sealed class PrintQueue(RegistryContext registry, PrintRequest request)
{
    public const int BatchSize = 2_000;

    /// <summary>The tags whose labels were drawn, in order.</summary>
    public List<Guid> PrintedTags { get; } = [];

    /// <summary>The assets that have no live tag yet, in the order of registration.</summary>
    public async Task<List<Guid>> UntaggedAsync(CancellationToken cancellation)
    {
        var tags = registry.Tags.Live();
        var untagged = (await AssetsAsync(cancellation)).Where(a => !tags.Any(t => t.AssetId == a.Id));
        if (string.IsNullOrWhiteSpace(request.Filter.Text))
        {
            return await untagged.Select(a => a.Id).ToListAsync(cancellation);
        }

        var meant = new List<Guid>();
        await foreach (var asset in untagged.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (request.Filter.Matches(asset))
            {
                meant.Add(asset.Id);
            }
        }

        return meant;
    }

    /// <summary>How many assets get labels; <see langword="null"/> when words are searched for, which only a reading can tell.</summary>
    public async Task<long?> CountAsync(CancellationToken cancellation)
        => string.IsNullOrWhiteSpace(request.Filter.Text) ? await (await RowsAsync(cancellation)).LongCountAsync(cancellation) : null;

    /// <summary>What the labels say, in the order of registration.</summary>
    public async IAsyncEnumerable<LabelContent> LabelsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = request.DesignOrDefault().Fields.All(LabelFields.IsCore) ? await RowsAsync(cancellation) : await RecordsAsync(cancellation);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (request.Filter.Matches(row.Name, row.Address, row.InventoryNumber, row.OfficialId))
            {
                PrintedTags.Add(row.TagId);
                yield return Label(row);
            }
        }
    }

    private async Task<IQueryable<Row>> RowsAsync(CancellationToken cancellation)
        => from asset in await AssetsAsync(cancellation)
           join tag in Tags() on (Guid?)asset.Id equals tag.AssetId
           orderby asset.Id
           select new Row(tag.Id, tag.Code, asset.Name, asset.InventoryNumber, asset.OfficialId, asset.Address);

    // Some designs show more than every label has at hand.
    private async Task<IQueryable<Row>> RecordsAsync(CancellationToken cancellation)
        => from asset in (await AssetsAsync(cancellation)).AsNoTracking()
           join tag in Tags() on (Guid?)asset.Id equals tag.AssetId
           join keeper in registry.BalanceHolders.AsNoTracking() on asset.BalanceHolderId equals (Guid?)keeper.Id into keepers
           from keeper in keepers.DefaultIfEmpty()
           orderby asset.Id
           select new Row(tag.Id, tag.Code, asset.Name, asset.InventoryNumber, asset.OfficialId, asset.Address) { Asset = asset, Holder = keeper };

    private IQueryable<Tag> Tags()
    {
        var tags = registry.Tags.AsNoTracking().Live();
        return request.IsUnprintedOnly ? tags.Where(t => t.PrintedAt == null) : tags;
    }

    private LabelContent Label(Row row) => new()
    {
        Code = row.Code,
        Host = request.Community.Host,
        Community = request.Community.Name,
        Name = row.Name,
        Number = row.InventoryNumber ?? row.OfficialId,
        NumberKind = row.InventoryNumber is null ? LabelNumberKind.Registry : LabelNumberKind.Inventory,
        Address = row.Address.OneLine,
        Fields = row.Asset is { } asset ? RecordFields.Of(asset, row.Holder, request.DesignOrDefault().Fields) : FrozenDictionary<string, string>.Empty,
    };

    private async Task<IQueryable<Asset>> AssetsAsync(CancellationToken cancellation)
    {
        var assets = await request.Filter.ApplyAsync(registry, request.Community.Id, cancellation);
        return request.Filter.Status is not null || request.Filter.Only.Count > 0
            ? assets
            : assets.Where(a => a.Status != AssetStatus.Transferred && a.Status != AssetStatus.WrittenOff && a.Status != AssetStatus.LostOrDestroyed);
    }

    private sealed record Row(
        Guid TagId, TagCode Code, string Name, string? InventoryNumber, string? OfficialId, AssetAddress Address)
    {
        public Asset? Asset { get; init; }

        public BalanceHolder? Holder { get; init; }
    }
}
