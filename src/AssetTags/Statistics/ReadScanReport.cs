using AssetTags.Assets;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Statistics;

/// <summary>Reads how tags are used.</summary>
public sealed class ReadScanReport(RegistryContext registry)
{
    private const int MostNamed = 20;

    /// <summary>Reads a span of days.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="today">The last day.</param>
    /// <param name="days">How many days, the last included; at least 1.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<ScanReport> RunAsync(Guid communityId, DateOnly today, int days, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var from = today.AddDays(1 - days);
        var all = registry.ScanCounts.AsNoTracking().Where(c => c.CommunityId == communityId);
        var counts = all.Where(c => c.Day >= from && c.Day <= today);
        var states = await counts.GroupBy(c => c.State).Select(g => new { g.Key, Count = g.Sum(c => c.Count) }).ToListAsync(cancellation);
        var referrers = await counts.GroupBy(c => c.Referrer).Select(g => new { g.Key, Count = g.Sum(c => c.Count) }).ToListAsync(cancellation);
        var orphans = await counts.Where(c => c.State == ScannedState.Unknown).GroupBy(c => c.Day)
            .Select(g => new { g.Key, Count = g.Sum(c => c.Count) }).OrderBy(g => g.Key).ToListAsync(cancellation);
        var attached = registry.Tags.AsNoTracking().Where(t => t.CommunityId == communityId && t.State == TagState.Attached);
        return new ScanReport
        {
            From = from,
            To = today,
            States = [.. states.OrderBy(s => s.Key).Select(s => new Tally<ScannedState>(s.Key, s.Count))],
            Referrers = [.. referrers.OrderBy(r => r.Key).Select(r => new Tally<ScanReferrer>(r.Key, r.Count))],
            MostScanned = await NamedAsync(counts.Where(c => c.AssetId != Guid.Empty), cancellation),
            DeadLabels = await NamedAsync(
                counts.Where(c => c.AssetId != Guid.Empty && (c.State == ScannedState.Replaced || c.State == ScannedState.Ended)), cancellation),
            Attached = await attached.LongCountAsync(cancellation),
            NeverScanned = await attached.LongCountAsync(t => !all.Any(c => c.AssetId == t.AssetId), cancellation),
            Orphans = [.. orphans.Select(o => new ScansIn(o.Key, o.Count))],
        };
    }

    private async Task<IReadOnlyList<AssetScans>> NamedAsync(IQueryable<ScanCount> counts, CancellationToken cancellation)
    {
        var found = await counts.GroupBy(c => c.AssetId).Select(g => new { g.Key, Count = g.Sum(c => c.Count) })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Key).Take(MostNamed).ToListAsync(cancellation);
        Guid[] keys = [.. found.Select(f => f.Key)];
        var tags = registry.Tags.Live();
        var assets = await registry.Assets.AsNoTracking().Where(a => keys.Contains(a.Id))
            .Select(a => new { Asset = a, Tag = tags.FirstOrDefault(t => t.AssetId == a.Id) }).ToDictionaryAsync(a => a.Asset.Id, cancellation);
        return [.. found.Where(f => assets.ContainsKey(f.Key)).Select(f => new AssetScans(assets[f.Key].Asset, assets[f.Key].Tag?.Code ?? default, f.Count))];
    }
}
