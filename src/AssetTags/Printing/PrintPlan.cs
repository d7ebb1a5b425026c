using AssetTags.Assets;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Printing;

/// <summary>One label to come: an asset, a tag, or both.</summary>
/// <param name="AssetId">The asset; <see langword="null"/> for a blank tag.</param>
/// <param name="TagId">The tag; <see langword="null"/> for an asset that has none yet.</param>
internal readonly record struct PlannedLabel(Guid? AssetId, Guid? TagId);

/// <summary>Finds which labels a print has, in their order; holds no more of them than keys.</summary>
/// <remarks>An asset that is transferred, written off or lost gets a label only when the filter names its status or the asset itself.</remarks>
internal sealed class PrintPlan(RegistryContext registry, PrintRequest request)
{
    /// <summary>Reads the plan; another reading may find another, as others write meanwhile.</summary>
    public Task<List<PlannedLabel>> ReadAsync(CancellationToken cancellation) => request.Subject switch
    {
        PrintSubject.Assets { Filter: var filter } => AssetsAsync(filter, cancellation),
        PrintSubject.Tags { Keys: var keys } => TagsAsync(keys, cancellation),
        PrintSubject.BlankTags { Keys: { } keys } => TagsAsync(keys, cancellation),
        PrintSubject.NewTags { Count: var count } => Task.FromResult(Enumerable.Repeat(default(PlannedLabel), count).ToList()),
        _ => BlankTagsAsync(cancellation),
    };

    private async Task<List<PlannedLabel>> AssetsAsync(AssetFilter filter, CancellationToken cancellation)
    {
        var rows = await RowsAsync(filter, cancellation);
        var isPlain = request.Order == PrintOrder.Listed && string.IsNullOrWhiteSpace(filter.Text);
        var planned = isPlain
            ? await rows.Select(r => new PlannedLabel(r.Asset.Id, r.TagId)).ToListAsync(cancellation)
            : await ReadTextsAsync(filter, rows, cancellation);
        if (request.Order == PrintOrder.Listed && filter.Only is { } only)
        {
            var places = only.Index().ToDictionary(o => o.Item, o => o.Index);
            planned.Sort((a, b) => places[a.AssetId!.Value].CompareTo(places[b.AssetId!.Value]));
        }

        return planned;
    }

    private async Task<IQueryable<Row>> RowsAsync(AssetFilter filter, CancellationToken cancellation)
    {
        var assets = await filter.ApplyAsync(registry, request.Community.Id, cancellation);
        assets = filter.Status is not null || filter.Only is not null
            ? assets
            : assets.Where(a => a.Status != AssetStatus.Transferred && a.Status != AssetStatus.WrittenOff && a.Status != AssetStatus.LostOrDestroyed);
        var isUnprintedOnly = request.IsUnprintedOnly;
        return from asset in assets
               join live in registry.Tags.AsNoTracking().Live() on (Guid?)asset.Id equals live.AssetId into tags
               from tag in tags.DefaultIfEmpty()
               where !isUnprintedOnly || tag == null || tag.PrintedAt == null
               orderby asset.Id
               select new Row { Asset = asset, TagId = tag == null ? (Guid?)null : tag.Id };
    }

    // Names and addresses pass by; only what orders them stays.
    private async Task<List<PlannedLabel>> ReadTextsAsync(AssetFilter filter, IQueryable<Row> rows, CancellationToken cancellation)
    {
        var texts = rows.Select(r => new { r.Asset.Id, r.TagId, r.Asset.Name, r.Asset.Address, r.Asset.InventoryNumber, r.Asset.OfficialId });
        var found = new List<(string Key, PlannedLabel Label)>();
        await foreach (var row in texts.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (filter.Matches(row.Name, row.Address, row.InventoryNumber, row.OfficialId))
            {
                var key = request.Order == PrintOrder.Route ? RouteKey.Of(row.Address, row.Name) : "";
                found.Add((key, new PlannedLabel(row.Id, row.TagId)));
            }
        }

        // Sorting is stable, so where two keys agree the order of registration stands.
        return [.. found.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Label)];
    }

    private async Task<List<PlannedLabel>> TagsAsync(IReadOnlyList<Guid> keys, CancellationToken cancellation)
    {
        var known = new Dictionary<Guid, (Guid? AssetId, string Key)>(keys.Count);
        foreach (var batch in keys.Distinct().Chunk(PrintQueue.BatchSize))
        {
            var tags = registry.Tags.AsNoTracking().Where(t => t.CommunityId == request.Community.Id && batch.Contains(t.Id));
            var routes = request.Order == PrintOrder.Route ? await RoutesAsync(tags, cancellation) : [];
            foreach (var tag in await tags.Select(t => new { t.Id, t.AssetId }).ToListAsync(cancellation))
            {
                known.Add(tag.Id, (tag.AssetId, tag.AssetId is { } asset ? routes.GetValueOrDefault(asset, "") : ""));
            }
        }

        return [.. keys.Where(known.ContainsKey).OrderBy(key => known[key].Key, StringComparer.Ordinal).Select(key => new PlannedLabel(known[key].AssetId, key))];
    }

    private async Task<Dictionary<Guid, string>> RoutesAsync(IQueryable<Tag> tags, CancellationToken cancellation)
    {
        var assets = registry.Assets.AsNoTracking().Where(a => tags.Any(t => t.AssetId == a.Id));
        return (await assets.Select(a => new { a.Id, a.Name, a.Address }).ToListAsync(cancellation)).ToDictionary(a => a.Id, a => RouteKey.Of(a.Address, a.Name));
    }

    private Task<List<PlannedLabel>> BlankTagsAsync(CancellationToken cancellation)
    {
        var isUnprintedOnly = request.IsUnprintedOnly;
        return registry.Tags.AsNoTracking().Live()
            .Where(t => t.CommunityId == request.Community.Id && t.AssetId == null && (!isUnprintedOnly || t.PrintedAt == null))
            .OrderBy(t => t.Id).Select(t => new PlannedLabel(null, t.Id)).ToListAsync(cancellation);
    }

    private sealed class Row
    {
        public required Asset Asset { get; init; }

        public required Guid? TagId { get; init; }
    }
}
