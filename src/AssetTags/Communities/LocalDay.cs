using Microsoft.EntityFrameworkCore;

namespace AssetTags.Communities;

/// <summary>The date as people of a community have it now.</summary>
public sealed class LocalDay(RegistryContext registry, TimeProvider clock)
{
    /// <summary>Today in the community's time zone.</summary>
    public async Task<DateOnly> TodayAsync(Guid communityId, CancellationToken cancellation)
    {
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == communityId, cancellation);
        return community.DayOf(clock.GetUtcNow());
    }
}
