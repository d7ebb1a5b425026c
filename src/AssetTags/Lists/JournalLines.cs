using AssetTags.Assets;
using AssetTags.Journal;
using AssetTags.Photos;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Gives entries of the journal the names behind their keys.</summary>
internal sealed class JournalLines(RegistryContext registry)
{
    /// <summary>The kinds of things that the journal knows.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "asset", "tag", "document", "photo", "transfer", "inspection", "publicity-decision", "publicity-definition", "restricted-party", "balance-holder", "street-rename", "import",
        "import-shape", "bulk-change", "saved-view", "print-run", "printer", "label-definition", "inspection-interval", "community", "community-host", "base-map", "account", "account-link",
        "api-token", "membership", "passkey",
    ];

    public async Task<IReadOnlyList<JournalLine>> OfAsync(Guid communityId, IReadOnlyList<JournalRecord> records, CancellationToken cancellation)
    {
        var actors = await ActorNames.OfAsync(registry, records, cancellation);
        var values = await KeyNames.OfAsync(registry, communityId, records, cancellation);
        var assets = await AssetsAsync(records.ToLookup(r => r.Type, r => r.Key), cancellation);
        Guid[] keys = [.. assets.Values.Distinct()];
        var names = keys.Length == 0 ? [] : await registry.Assets.Where(a => EF.Parameter(keys).Contains(a.Id) && a.CommunityId == communityId)
            .Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, cancellation);
        return [.. records.Select(values.In).Select(r => assets.TryGetValue(r.Key, out var asset) && names.TryGetValue(asset, out var name)
            ? new JournalLine(r, actors.GetValueOrDefault(r.ActorId), name, asset) : new JournalLine(r, actors.GetValueOrDefault(r.ActorId), null, null))];
    }

    private async Task<Dictionary<Guid, Guid>> AssetsAsync(ILookup<string, Guid> keys, CancellationToken cancellation)
    {
        var assets = keys["asset"].Distinct().ToDictionary(k => k);
        await AddAsync(assets, keys["tag"], k => registry.Tags.Where(t => EF.Parameter(k).Contains(t.Id) && t.AssetId != null).Select(t => new Owned(t.Id, t.AssetId!.Value)), cancellation);
        await AddAsync(assets, keys["document"], k => registry.AssetDocuments.Where(d => EF.Parameter(k).Contains(d.Id)).Select(d => new Owned(d.Id, d.AssetId)), cancellation);
        await AddAsync(assets, keys["photo"], k => registry.AssetPhotos.Where(p => EF.Parameter(k).Contains(p.Id)).Select(p => new Owned(p.Id, p.AssetId)), cancellation);
        await AddAsync(assets, keys["transfer"], k => registry.AssetTransfers.Where(t => EF.Parameter(k).Contains(t.Id)).Select(t => new Owned(t.Id, t.AssetId)), cancellation);
        await AddAsync(assets, keys["inspection"], k => registry.Set<Inspections.Inspection>().Where(i => EF.Parameter(k).Contains(i.Id)).Select(i => new Owned(i.Id, i.AssetId)), cancellation);
        await AddAsync(assets, keys["publicity-decision"], k => registry.Set<Publicity.PublicityDecision>().Where(d => EF.Parameter(k).Contains(d.Id)).Select(d => new Owned(d.Id, d.AssetId)), cancellation);
        return assets;
    }

    private static async Task AddAsync(Dictionary<Guid, Guid> assets, IEnumerable<Guid> keys, Func<Guid[], IQueryable<Owned>> read, CancellationToken cancellation)
    {
        Guid[] wanted = [.. keys.Distinct()];
        foreach (var owned in wanted.Length == 0 ? [] : await read(wanted).ToListAsync(cancellation))
        {
            assets[owned.Id] = owned.Asset;
        }
    }

    private sealed record Owned(Guid Id, Guid Asset);
}
