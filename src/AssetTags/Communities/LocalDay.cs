using Microsoft.EntityFrameworkCore;

namespace AssetTags.Communities;

/// <summary>The date as people of a community have it now.</summary>
public sealed class LocalDay(RegistryContext registry, TimeProvider clock)
{
    /// <summary>Today in the community's time zone.</summary>
    public async Task<DateOnly> TodayAsync(Guid communityId, CancellationToken cancellation)
    {
        var zone = await registry.Communities.AsNoTracking().Where(c => c.Id == communityId).Select(c => c.TimeZone).SingleAsync(cancellation);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(clock.GetUtcNow(), zone).DateTime);
    }
}
