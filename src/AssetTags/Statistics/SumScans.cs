using AssetTags.Publication;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Statistics;

/// <summary>Adds up the scans of a community for the public.</summary>
internal sealed class SumScans(RegistryContext registry, PublicCommunity community)
{
    private const int KeysAtOnce = 2_000;

    private DateOnly FirstDay => community.Today.AddDays(1 - ReadFigures.Days);

    private DateOnly FirstMonth => new DateOnly(community.Today.Year, community.Today.Month, 1).AddMonths(1 - ReadFigures.Months);

    /// <summary>The sums; scans of closed assets count as those of unknown codes.</summary>
    public async Task<ScanFigures> RunAsync(IReadOnlySet<Guid> closed, CancellationToken cancellation)
    {
        var from = FirstMonth;
        var sums = await Counts().Where(c => c.Day >= from)
            .GroupBy(c => new { c.Day, c.Referrer, IsUnknown = c.State == ScannedState.Unknown })
            .Select(g => new { g.Key.Day, g.Key.Referrer, g.Key.IsUnknown, Count = g.Sum(c => c.Count) }).ToListAsync(cancellation);
        var days = sums.ToLookup(s => s.Day, s => s.Count);
        var months = sums.ToLookup(s => new DateOnly(s.Day.Year, s.Day.Month, 1), s => s.Count);
        var recent = sums.Where(s => s.Day >= FirstDay).ToList();
        return new ScanFigures
        {
            Days = [.. Enumerable.Range(0, ReadFigures.Days).Select(i => FirstDay.AddDays(i)).Select(d => new ScansIn(d, days[d].Sum()))],
            Months = [.. Enumerable.Range(0, ReadFigures.Months).Select(i => FirstMonth.AddMonths(i)).Select(m => new ScansIn(m, months[m].Sum()))],
            Referrers = [.. Enum.GetValues<ScanReferrer>()
                .Select(r => new Tally<ScanReferrer>(r, recent.Where(s => s.Referrer == r).Sum(s => s.Count))).OrderByDescending(t => t.Count)],
            Unknown = recent.Where(s => s.IsUnknown).Sum(s => s.Count) + await OfClosedAsync(closed, cancellation),
        };
    }

    /// <summary>The assets scanned most within the year.</summary>
    /// <param name="least">How many scans an asset needs.</param>
    /// <param name="most">How many assets at most.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<IReadOnlyList<KeyValuePair<Guid, long>>> OftenAsync(long least, int most, CancellationToken cancellation)
    {
        var from = FirstMonth;
        var found = await Counts().Where(c => c.Day >= from && c.AssetId != Guid.Empty)
            .GroupBy(c => c.AssetId).Select(g => new { g.Key, Count = g.Sum(c => c.Count) })
            .Where(g => g.Count >= least).OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(most).ToListAsync(cancellation);
        return [.. found.Select(f => KeyValuePair.Create(f.Key, f.Count))];
    }

    private async Task<long> OfClosedAsync(IReadOnlySet<Guid> closed, CancellationToken cancellation)
    {
        var from = FirstDay;
        var sum = 0L;
        foreach (var keys in closed.Chunk(KeysAtOnce))
        {
            sum += await Counts().Where(c => c.Day >= from && EF.Parameter(keys).Contains(c.AssetId)).SumAsync(c => c.Count, cancellation);
        }

        return sum;
    }

    private IQueryable<ScanCount> Counts()
    {
        var today = community.Today;
        return registry.ScanCounts.AsNoTracking().Where(c => c.CommunityId == community.Community.Id && c.Day <= today);
    }
}
