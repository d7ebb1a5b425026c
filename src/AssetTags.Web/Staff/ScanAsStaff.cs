using Microsoft.AspNetCore.Http.Features;
using AssetTags.Accounts;
using AssetTags.Tags;
using AssetTags.Web.Statistics;

namespace AssetTags.Web.Staff;

/// <summary>Leads staff who scan a label from the public page to their own.</summary>
/// <remarks>
/// The public page of a code is kept in memory, in browsers and in CDNs, one copy for everybody. So the session is looked at before the
/// page cache, only where there is one, and whoever is not staff gets the very bytes that everybody gets: no <c>Vary</c>, no cookie.
/// </remarks>
internal static class ScanAsStaff
{
    public static void UseScanAsStaff(this WebApplication site) => site.Use((http, next) =>
        http.Request.Cookies.ContainsKey(StaffSession.Cookie) && CountScans.MayBeScan(http.Request)
            && TagCodeReader.Read(http.Request.Path.Value!.Trim('/'), out var code) == TagCodeReading.Read
            ? LeadAsync(http, next, code) : next(http));

    private static async Task LeadAsync(HttpContext http, RequestDelegate next, TagCode code)
    {
        var leads = false;

        // Reading a session may prolong it by a cookie, which must not stand on a public page.
        http.Response.OnStarting(() =>
        {
            if (!leads)
            {
                http.Response.Headers.SetCookie = default;
            }

            return Task.CompletedTask;
        });
        var community = http.Features.GetRequiredFeature<RequestCommunity>().Community;
        var person = await http.RequestServices.GetRequiredService<StaffSession>().ReadAsync(http, community);
        leads = person is { OwesSecondFactor: false } && person.May(Right.Read);
        if (!leads)
        {
            await next(http);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status302Found;
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = $"/staff/t/{code.Symbols}";
    }
}
