using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Puts the former values beside the new ones: from what was kept with the entry, else from the last earlier entry that tells the column.</summary>
internal sealed class FormerTexts(RegistryContext registry)
{
    // Entries from before former values were kept are looked through for them, so many for a page.
    private const int MostRead = 1000;

    public async Task<IReadOnlyList<JournalRecord>> IntoAsync(IReadOnlyList<JournalRecord> shown, CancellationToken cancellation)
    {
        Guid[] keys = [.. shown.Where(HasOpenColumns).Select(r => r.Id)];
        var kept = keys.Length == 0 ? [] : (await registry.Set<FormerValues>().AsNoTracking().Where(f => EF.Parameter(keys).Contains(f.EntryId)).ToListAsync(cancellation))
            .ToDictionary(f => f.EntryId, f => f.Read());
        var earlier = await EarlierAsync([.. shown.Where(r => HasOpenColumns(r) && !kept.ContainsKey(r.Id))], cancellation);
        return [.. shown.Select(record => record with { Columns = [.. record.Columns.Select(c => Into(record, c))] })];

        JournalColumn Into(JournalRecord record, JournalColumn column)
            => column.IsPersonal ? column
                : kept.TryGetValue(record.Id, out var told) ? told.TryGetValue(column.Name, out var text) ? column with { Former = text.Was, Value = column.Value ?? text.Now } : column
                : column with { Former = FormerIn(earlier[(record.Type, record.Key)], record.Revision, column.Name) };
    }

    private static bool HasOpenColumns(JournalRecord record) => record.Columns.Any(c => !c.IsPersonal);

    private static string? FormerIn(IEnumerable<JournalRecord> earlier, int revision, string column)
        => earlier.Where(e => e.Revision < revision).SelectMany(e => e.Columns).FirstOrDefault(c => c.Name == column)?.Value;

    // The newest first.
    private async Task<ILookup<(string, Guid), JournalRecord>> EarlierAsync(IReadOnlyList<JournalRecord> records, CancellationToken cancellation)
    {
        string[] entities = [.. records.Where(r => r.Revision > 2).Select(r => $"{r.Type}/{r.Key:D}").Distinct()];
        var entries = entities.Length == 0 ? [] : await registry.Set<JournalEntry>().AsNoTracking().Where(e => EF.Parameter(entities).Contains(e.Entity))
            .OrderByDescending(e => e.Id).Take(MostRead).ToListAsync(cancellation);
        return entries.Select(JournalRecord.Of).OrderByDescending(r => r.Revision).ToLookup(r => (r.Type, r.Key));
    }
}
