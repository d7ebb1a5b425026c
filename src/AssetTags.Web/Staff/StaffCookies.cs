using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace AssetTags.Web.Staff;

/// <summary>The cookies of the staff side: the session’s, and the one between password and second factor.</summary>
internal static class StaffCookies
{
    private static readonly TimeSpan s_step = TimeSpan.FromMinutes(5);

    public static void AddStaffCookies(this IServiceCollection services)
        => services.AddAuthentication().AddCookie(IdentityConstants.ApplicationScheme, o =>
        {
            Harden(o, StaffSession.Cookie);
            o.ExpireTimeSpan = StaffSession.Idle;
            o.SlidingExpiration = true;
            o.Events.OnSigningIn = context =>
            {
                // A session that is only prolonged keeps its beginning.
                var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
                context.Properties.Items.TryAdd(StaffSession.StartedAt, now);
                context.Properties.Items.TryAdd(StaffSession.ProvedAt, now);
                return Task.CompletedTask;
            };
        }).AddCookie(IdentityConstants.TwoFactorUserIdScheme, o =>
        {
            Harden(o, StaffSession.Cookie + "-step");
            o.ExpireTimeSpan = s_step;
            o.SlidingExpiration = false;
        });

    /// <summary>Ends the session of this browser, and any half-way one.</summary>
    public static async Task SignOutStaffAsync(this HttpContext http)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
    }

    private static void Harden(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.IsEssential = true;
        options.Cookie.Path = "/";
    }
}
