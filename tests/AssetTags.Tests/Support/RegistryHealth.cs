using System.Text.Json;
using AssetTags.Data;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Support;

/// <summary>Whether a registry is whole, whatever happened to the programs that wrote to it.</summary>
internal static class RegistryHealth
{
    /// <summary>What is wrong with the file, the references and the number of journal entries; empty when nothing is.</summary>
    public static Task<List<string>> FaultsAsync(this TestRegistry registry) => registry.ReadAsync(async r =>
    {
        var faults = new List<string>();
        if (registry.Database.Provider == DatabaseProvider.Sqlite)
        {
            faults.AddRange((await r.QueryAsync("PRAGMA integrity_check")).Where(row => row != "integrity_check=ok"));
            faults.AddRange(await r.QueryAsync("PRAGMA foreign_key_check"));
        }

        foreach (var orphans in Orphans(r))
        {
            faults.AddRange((await r.QueryAsync(orphans)).Where(row => !row.EndsWith("=0", StringComparison.Ordinal)));
        }

        var revisions = string.Join(" UNION ALL ", Journaled(r).Select(t => $"SELECT revision FROM \"{t.GetTableName()}\""));
        var counts = (await r.QueryAsync($"SELECT COALESCE(SUM(revision), 0), (SELECT COUNT(*) FROM journal_entries) FROM ({revisions}) AS rows")).Single()
            .Split(" | ").Select(c => c[(c.IndexOf('=', StringComparison.Ordinal) + 1)..]).ToList();
        if (counts[0] != counts[1])
        {
            faults.Add($"{counts[0]} revisions of rows, but {counts[1]} journal entries");
        }

        return faults;
    });

    /// <summary>The rows whose state is not the one in their last entry, and the entries that do not follow from the one before.</summary>
    public static Task<List<string>> JournalFaultsAsync(this TestRegistry registry) => registry.ReadAsync(async r =>
    {
        var entries = await r.Set<JournalEntry>().AsNoTracking().ToListAsync();
        var chains = entries.GroupBy(e => e.Entity).ToDictionary(g => g.Key, g => g.OrderBy(e => e.Revision).Select(Leaf).ToList());
        var faults = chains.Where(c => !IsUnbroken(c.Key, c.Value)).Select(c => $"{c.Key}: its entries are no chain").ToList();
        foreach (var row in Journaled(r).SelectMany(t => Rows(r, t.ClrType)))
        {
            var entity = $"{row.EntityType}/{row.Id:D}";
            if (!chains.Remove(entity, out var chain) || chain.Count != row.Revision || Text(chain[^1], "after") != RowState.Of(r, row).Hash())
            {
                faults.Add($"{entity}: not the state of its last entry");
            }
        }

        faults.AddRange(chains.Keys.Select(e => $"{e}: entries without a row"));
        return faults;
    });

    /// <summary>The entities whose every change is journaled.</summary>
    public static IEnumerable<Microsoft.EntityFrameworkCore.Metadata.IEntityType> Journaled(RegistryContext registry)
        => registry.Model.GetEntityTypes().Where(t => t.ClrType.IsSubclassOf(typeof(JournaledEntity)));

    /// <summary>All rows of an entity.</summary>
    public static IReadOnlyList<JournaledEntity> Rows(RegistryContext registry, Type entity)
        => [.. (IQueryable<JournaledEntity>)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity).Invoke(registry, null)!];

    public static JsonElement Leaf(JournalEntry entry) => JsonDocument.Parse(entry.Leaf).RootElement;

    private static bool IsUnbroken(string entity, List<JsonElement> chain)
        => chain.Index().All(e => e.Item.GetProperty("rev").GetInt32() == e.Index + 1
            && Text(e.Item, "e") == entity
            && Text(e.Item, "prev") == (e.Index == 0 ? null : Text(chain[e.Index - 1], "after")));

    private static string? Text(JsonElement leaf, string key) => leaf.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static IEnumerable<string> Orphans(RegistryContext registry)
        => from type in registry.Model.GetEntityTypes()
           from key in type.GetForeignKeys()
           let child = key.Properties.Single().GetColumnName()
           let parent = key.PrincipalKey.Properties.Single().GetColumnName()
           select $"SELECT COUNT(*) AS \"{type.GetTableName()}.{child}\" FROM \"{type.GetTableName()}\" c "
               + $"WHERE c.\"{child}\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"{key.PrincipalEntityType.GetTableName()}\" p WHERE p.\"{parent}\" = c.\"{child}\")";
}
