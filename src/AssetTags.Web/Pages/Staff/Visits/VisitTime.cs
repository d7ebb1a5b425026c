using System.Globalization;
using AssetTags.Communities;

namespace AssetTags.Web.Pages.Staff.Visits;

/// <summary>The hour of an instant, as the clocks of a community show it.</summary>
internal static class VisitTime
{
    public static string Of(DateTimeOffset instant, Community community)
        => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(instant, community.TimeZone).ToString("HH:mm", CultureInfo.InvariantCulture);
}
