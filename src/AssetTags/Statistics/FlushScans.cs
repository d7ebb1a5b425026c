using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Statistics;

/// <summary>Writes the counted scans into the registry.</summary>
/// <remarks>
/// Counts are traffic, not facts: they are neither journaled nor do they raise the registry's revision, which would empty every cache
/// every few seconds. They are taken out of the buffer only once the writer's turn has come, and put back if the write fails.
/// </remarks>
public sealed class FlushScans(RegistryContext registry, ScanBuffer buffer)
{
    private const int CodesAtOnce = 2_000, RowsAtOnce = 500;

    /// <summary>Flushes.</summary>
    /// <param name="cancellation">Stops waiting for other writers; then everything stays in the buffer.</param>
    /// <returns>How many scans were written.</returns>
    /// <exception cref="TimeoutException">Another writer held the registry for too long; everything stays in the buffer.</exception>
    public async Task<long> RunAsync(CancellationToken cancellation)
    {
        if (buffer.Waiting == 0)
        {
            return 0;
        }

        IReadOnlyDictionary<Scan, long> taken = new Dictionary<Scan, long>();
        try
        {
            return await registry.WriteAsync(
                async inner =>
                {
                    taken = buffer.Take();
                    await AddAsync(await WorthAsync(taken, inner), inner);
                    return (taken.Values.Sum(), true);
                },
                cancellation);
        }
        catch
        {
            buffer.PutBack(taken);
            throw;
        }
    }

    private async Task<IReadOnlyCollection<ScanCount>> WorthAsync(IReadOnlyDictionary<Scan, long> taken, CancellationToken cancellation)
    {
        var known = new Dictionary<TagCode, Worth>();
        foreach (var codes in taken.Keys.Select(s => s.Code).Where(c => !c.IsNone).Distinct().Chunk(CodesAtOnce))
        {
            var found = registry.Tags.AsNoTracking().Where(t => EF.Parameter(codes).Contains(t.Code)).Select(t => new { t.Code, t.CommunityId, t.AssetId, t.State });
            await foreach (var tag in found.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                known[tag.Code] = new Worth(tag.CommunityId, tag.AssetId, tag.State);
            }
        }

        return [.. taken
            .Select(t => (Key: KeyOf(t.Key, known), t.Value))
            .GroupBy(t => t.Key, t => t.Value)
            .Select(g => new ScanCount { CommunityId = g.Key.CommunityId, Day = g.Key.Day, AssetId = g.Key.AssetId, State = g.Key.State, Referrer = g.Key.Referrer, Count = g.Sum() })];
    }

    private static (Guid CommunityId, DateOnly Day, Guid AssetId, ScannedState State, ScanReferrer Referrer) KeyOf(Scan scan, Dictionary<TagCode, Worth> known)
        => known.TryGetValue(scan.Code, out var worth) && worth.CommunityId == scan.CommunityId
            ? (scan.CommunityId, scan.Day, worth.AssetId ?? Guid.Empty, worth.Scanned, scan.Referrer)
            : (scan.CommunityId, scan.Day, Guid.Empty, ScannedState.Unknown, scan.Referrer);

    // The same statement on both databases. Rows go in one order everywhere, so that two programs that flush at once cannot deadlock.
    private async Task AddAsync(IReadOnlyCollection<ScanCount> counts, CancellationToken cancellation)
    {
        var rows = counts.OrderBy(c => c.CommunityId).ThenBy(c => c.Day).ThenBy(c => c.AssetId).ThenBy(c => c.State).ThenBy(c => c.Referrer);
        foreach (var chunk in rows.Chunk(RowsAtOnce))
        {
            object[] values = [.. chunk.SelectMany(c => (object[])[c.CommunityId, c.Day, c.AssetId, c.State.ToString(), c.Referrer.ToString(), c.Count])];
            await registry.Database.ExecuteSqlRawAsync(Upsert(chunk.Length), values, cancellation);
        }
    }

    private static string Upsert(int rows)
    {
        var marks = Enumerable.Range(0, rows).Select(r => $"({string.Join(", ", Enumerable.Range(r * 6, 6).Select(i => $"{{{i}}}"))})");
        return $"""
            INSERT INTO scan_counts (community_id, day, asset_id, state, referrer, count) VALUES {string.Join(", ", marks)}
            ON CONFLICT (community_id, day, asset_id, state, referrer) DO UPDATE SET count = scan_counts.count + excluded.count
            """;
    }

    private readonly record struct Worth(Guid CommunityId, Guid? AssetId, TagState State)
    {
        public ScannedState Scanned => State switch
        {
            TagState.Replaced => ScannedState.Replaced,
            TagState.Lost or TagState.Revoked => ScannedState.Ended,
            _ => AssetId is null ? ScannedState.Blank : ScannedState.Live,
        };
    }
}
