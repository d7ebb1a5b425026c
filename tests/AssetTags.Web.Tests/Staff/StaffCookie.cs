using System.Globalization;
using System.Security.Claims;
using AssetTags.Tests.Accounts;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Sessions for tests that are not about signing in.</summary>
internal static class StaffCookie
{
    /// <summary>The session's cookie of an account, as signing in sets it.</summary>
    /// <param name="services">The site's services.</param>
    /// <param name="account">The account.</param>
    /// <param name="method">How it was proved: <c>mfa</c>, <c>hwk</c>, <c>pwd</c>.</param>
    /// <param name="stamp">The stamp of the account.</param>
    /// <param name="started">When, if not now.</param>
    public static string Of(IServiceProvider services, Guid account, string method = "mfa", string stamp = StaffOf.Stamp, DateTimeOffset? started = null)
    {
        var now = (started ?? services.GetRequiredService<TimeProvider>().GetUtcNow()).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, account.ToString()), new(ClaimTypes.Name, "test"), new("AspNet.Identity.SecurityStamp", stamp), new(StaffSession.Method, method)],
            IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = TimeProvider.System.GetUtcNow(), ExpiresUtc = TimeProvider.System.GetUtcNow() + StaffSession.Idle };
        properties.Items[StaffSession.StartedAt] = properties.Items[StaffSession.ProvedAt] = now;
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), properties, IdentityConstants.ApplicationScheme);
        return services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat.Protect(ticket);
    }
}
