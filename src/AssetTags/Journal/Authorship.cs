using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Journal;

/// <summary>Who made rows, as far as the journal still knows.</summary>
public static class Authorship
{
    /// <summary>The names of those who entered these rows, by the rows' keys; a row whose author was erased is left out.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task<IReadOnlyDictionary<Guid, string>> AuthorsOfAsync(
        this RegistryContext registry, IReadOnlyCollection<JournaledEntity> rows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var keys = rows.ToDictionary(row => $"{row.EntityType}/{row.Id:D}", row => row.Id, StringComparer.Ordinal);
        string[] entities = [.. keys.Keys];
        var entries = await registry.Set<JournalEntry>().AsNoTracking()
            .Where(e => entities.Contains(e.Entity) && e.Revision == 1).Select(e => new { e.Entity, e.Leaf }).ToListAsync(cancellation);
        var actors = entries.ToDictionary(e => keys[e.Entity], e => ActorIn(e.Leaf));
        Guid[] asked = [.. actors.Values.Distinct()];
        var names = await registry.Set<Actor>().AsNoTracking()
            .Where(a => asked.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancellation);
        return actors.Where(a => names.ContainsKey(a.Value)).ToDictionary(a => a.Key, a => names[a.Value]);
    }

    private static Guid ActorIn(byte[] leaf)
    {
        using var json = JsonDocument.Parse(leaf);
        return json.RootElement.GetProperty("actor").GetGuid();
    }
}
