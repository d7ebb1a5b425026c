using AssetTags.Assets;
using AssetTags.Journal;
using AssetTags.Photos;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>What was done with an asset, its tags, papers, photos and its publicity, the latest first.</summary>
internal sealed class CardChanges(RegistryContext registry)
{
    private const int Most = 30;

    public async Task<IReadOnlyList<JournalLine>> OfAsync(Asset asset, CancellationToken cancellation)
    {
        var id = asset.Id;
        var around = await registry.Set<Tag>().Where(t => t.AssetId == id).Select(t => new { Type = "tag", t.Id })
            .Concat(registry.Set<AssetPhoto>().Where(p => p.AssetId == id).Select(p => new { Type = "photo", p.Id }))
            .Concat(registry.Set<AssetDocument>().Where(d => d.AssetId == id).Select(d => new { Type = "document", d.Id }))
            .Concat(registry.Set<Publicity.PublicityDecision>().Where(d => d.AssetId == id).Select(d => new { Type = "publicity-decision", d.Id }))
            .ToListAsync(cancellation);
        string[] entities = [$"asset/{id:D}", .. around.Select(a => $"{a.Type}/{a.Id:D}")];
        var read = await registry.Set<JournalEntry>().AsNoTracking().Where(e => EF.Parameter(entities).Contains(e.Entity)).OrderByDescending(e => e.Id).Take(Most).ToListAsync(cancellation);
        return await new JournalLines(registry).OfAsync(asset.CommunityId, [.. read.Select(JournalRecord.Of)], (asset.Id, asset.Name), cancellation);
    }
}

/// <summary>The names behind the keys in the journal.</summary>
internal static class ActorNames
{
    public static async Task<IReadOnlyDictionary<Guid, string>> OfAsync(RegistryContext registry, IEnumerable<JournalRecord> records, CancellationToken cancellation)
    {
        Guid[] keys = [.. records.Select(r => r.ActorId).Distinct()];
        return keys.Length == 0 ? new Dictionary<Guid, string>()
            : await registry.Set<Actor>().AsNoTracking().Where(a => EF.Parameter(keys).Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancellation);
    }
}
