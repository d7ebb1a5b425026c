using AssetTags.Assets;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>What was changed in an asset, as far as the journal tells: its entries hold new values, and the value before is that of the entry before.</summary>
internal sealed class CardChanges(RegistryContext registry)
{
    // The latest are shown; a value before is looked for among as many more.
    private const int Most = 30, MostRead = 200;

    public async Task<IReadOnlyList<CardChange>> OfAsync(Asset asset, CancellationToken cancellation)
    {
        var entity = $"asset/{asset.Id:D}";
        var read = await (
            from entry in registry.Set<JournalEntry>().AsNoTracking()
            where entry.Entity == entity
            orderby entry.Revision descending
            select entry).Take(MostRead).ToListAsync(cancellation);
        List<JournalRecord> records = [.. read.Select(JournalRecord.Of)];
        var shown = records.Take(Most).ToList();
        var actors = await ActorNames.OfAsync(registry, shown, cancellation);
        var keys = await KeyNames.OfAsync(registry, asset.CommunityId, records, cancellation);
        return [.. shown.Select((record, at) => new CardChange(record, actors.GetValueOrDefault(record.ActorId), [.. record.Columns.Select(c => Of(c, records[(at + 1)..], keys))]))];
    }

    private static CardColumn Of(JournalColumn column, List<JournalRecord> earlier, KeyNames keys)
        => new(
            column.Name, keys.Of(column.Name, earlier.SelectMany(e => e.Columns).FirstOrDefault(c => c.Name == column.Name)?.Value), keys.Of(column.Name, column.Value), column.IsPersonal);
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
