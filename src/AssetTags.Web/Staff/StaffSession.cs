using System.Globalization;
using System.Security.Claims;
using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Web.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AssetTags.Web.Staff;

/// <summary>Who a request comes from: the one place where cookies and tokens become people, for pages and programs alike.</summary>
internal sealed class StaffSession(StaffDirectory directory, FindStaff find, TokenUses uses, TimeProvider clock)
{
    /// <summary>The session’s cookie.</summary>
    public const string Cookie = "__Host-staff";

    /// <summary>For how long the last proof in person counts as recent.</summary>
    public const int RecentMinutes = 10;

    /// <summary>When the session began, in the ticket.</summary>
    public const string StartedAt = "started";

    /// <summary>When the person last proved who it is, in the ticket.</summary>
    public const string ProvedAt = "proved";

    /// <summary>The claim that says how: <c>mfa</c>, <c>hwk</c> or <c>pwd</c>.</summary>
    public const string Method = "amr";

    private const string Bearer = "Bearer ";

    /// <summary>A session ends this long after it began, however busy it is.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>A session ends this long after the last request.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    /// <summary>The person of a request, or <see langword="null"/> when nobody is signed in.</summary>
    public async Task<StaffPerson?> ReadAsync(HttpContext http, Community community)
    {
        var header = http.Request.Headers.Authorization.ToString();
        if (http.Request.Path.StartsWithSegments("/api"))
        {
            // Programs have their own addresses: a token opens no page, and so never becomes a session.
            if (header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            {
                return await find.ByTokenAsync(community.Id, header[Bearer.Length..].Trim(), http.RequestAborted) is { TokenId: { } token } staff
                    ? ProgramOf(staff, token) : null;
            }
        }

        if (!http.Request.Cookies.ContainsKey(Cookie))
        {
            return null;
        }

        var ticket = await http.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        return ticket is { Succeeded: true, Principal: { } principal, Properties: { } properties }
            ? await ReadAsync(http, community, principal, properties) : null;
    }

    private StaffPerson ProgramOf(StaffMember staff, Guid token)
    {
        uses.Note(token);
        return new StaffPerson(staff, Proof.Token, IsStrong: true, clock.GetUtcNow(), clock.GetUtcNow());
    }

    private async Task<StaffPerson?> ReadAsync(HttpContext http, Community community, ClaimsPrincipal principal, AuthenticationProperties properties)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            || InstantIn(properties, StartedAt) is not { } started || clock.GetUtcNow() - started > Longest)
        {
            return null;
        }

        var stamp = principal.FindFirstValue("AspNet.Identity.SecurityStamp");
        var known = await directory.FindAsync(community.Id, account, http.RequestAborted);
        if (known?.SecurityStamp != stamp)
        {
            // The stamp may be newer than what is kept.
            directory.Forget();
            known = await directory.FindAsync(community.Id, account, http.RequestAborted);
        }

        if (known is null || known.SecurityStamp != stamp)
        {
            return null;
        }

        http.User = principal;
        var isStrong = principal.FindAll(Method).Any(c => c.Value is "mfa" or "hwk");
        return new StaffPerson(known.Member, Proof.Cookie, isStrong, started, InstantIn(properties, ProvedAt) ?? started);
    }

    private static DateTimeOffset? InstantIn(AuthenticationProperties properties, string name)
        => properties.Items.TryGetValue(name, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
}
