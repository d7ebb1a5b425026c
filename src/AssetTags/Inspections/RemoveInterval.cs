using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>The outcomes of <see cref="RemoveInterval"/>.</summary>
public enum RemoveIntervalResult
{
    /// <summary>It holds no longer; the built-in one holds again where there is one.</summary>
    Removed,

    /// <summary>The community has no such interval; nothing changed.</summary>
    NotFound,
}

/// <summary>Takes back an interval of a community's own.</summary>
public sealed class RemoveInterval(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Removes it; the row stays, for the journal.</summary>
    public Task<RemoveIntervalResult> RunAsync(Guid communityId, Guid intervalId, CancellationToken cancellation)
        => write.RunAsync("inspection-interval.remove", async (session, inner) =>
        {
            var interval = await registry.InspectionIntervals.SingleOrDefaultAsync(
                i => i.CommunityId == communityId && i.Id == intervalId && i.RemovedAt == null, inner);
            if (interval is null)
            {
                return RemoveIntervalResult.NotFound;
            }

            interval.RemovedAt = session.At;
            return RemoveIntervalResult.Removed;
        }, cancellation);
}
