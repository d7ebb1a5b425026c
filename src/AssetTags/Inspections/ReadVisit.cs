using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>Reads a visit, and what came of it.</summary>
public sealed class ReadVisit(RegistryContext registry)
{
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);

    /// <summary>Reads one.</summary>
    /// <returns><see langword="null"/> where the community has no such visit.</returns>
    public async Task<VisitOutcome?> RunAsync(Guid communityId, Guid visitId, CancellationToken cancellation)
        => await registry.Inspections.AsNoTracking().SingleOrDefaultAsync(i => i.CommunityId == communityId && i.Id == visitId, cancellation) is { } visit
            ? await OfAsync(visit, null, cancellation)
            : null;

    /// <summary>What came of a visit; the same each time it is asked.</summary>
    internal async Task<VisitOutcome> OfAsync(Inspection visit, DateTimeOffset? sentAs, CancellationToken cancellation)
    {
        var asset = await registry.Assets.AsNoTracking().SingleAsync(a => a.Id == visit.AssetId, cancellation);
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == visit.CommunityId, cancellation);
        var (from, to) = (visit.ObservedAt - s_day, visit.ObservedAt + s_day);
        var near = await registry.Inspections.AsNoTracking()
            .Where(i => i.AssetId == visit.AssetId && i.Id != visit.Id && i.ObservedAt >= from && i.ObservedAt <= to)
            .OrderBy(i => i.ObservedAt).ThenBy(i => i.Id).ToListAsync(cancellation);
        var day = community.DayOf(visit.ObservedAt);
        return new VisitOutcome(visit, asset)
        {
            Tag = await AdviceAsync(visit, cancellation),
            ClockAhead = sentAs is { } sent && sent > visit.CreatedAt ? sent - visit.CreatedAt : null,
            SameDay = [.. near.Where(i => community.DayOf(i.ObservedAt) == day)],
        };
    }

    private async Task<TagAdvice> AdviceAsync(Inspection visit, CancellationToken cancellation)
    {
        var scanned = visit.TagId is { } id ? await registry.Tags.AsNoTracking().SingleAsync(t => t.Id == id, cancellation) : null;
        return visit.TagState is { } found and not FoundTagState.Intact ? TagAdvice.Replace
            : scanned is { IsLive: false } && scanned.EndedAt <= visit.CreatedAt ? TagAdvice.TakeOff
            : scanned?.AttachedAt == visit.CreatedAt ? TagAdvice.NowAttached
            : TagAdvice.None;
    }
}
