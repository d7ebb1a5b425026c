using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Tests.Accounts;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using AssetTags.Web.Accounts;
using AssetTags.Web.Hosting;
using AssetTags.Web.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Coming in: by a link, a password, a code; and staying out.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class SignInTests(DatabaseProvider provider)
{
    private const string Password = "жовта парасоля на дроті";

    [Test]
    public async Task An_invited_auditor_sets_a_password_by_the_link_and_signs_in_by_it()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var browser = site.AsNobody();
        var link = await InviteAsync(site, Role.Auditor);

        using var weak = await browser.PostAsync(link, ("Password", "short"), ("Repeat", "other"));
        using var set = await browser.PostAsync(link, ("Password", Password), ("Repeat", Password));
        var inside = await browser.HtmlAsync("/staff/account");
        using var again = await site.AsNobody().GetAsync(link);
        var second = site.AsNobody();
        using var signed = await SignInAsync(second, "new@lad.example", Password, "/staff/journal");

        Assert.That((weak.StatusCode, set.StatusCode, again.StatusCode), Is.EqualTo((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther, HttpStatusCode.NotFound)));
        Assert.That(await weak.Content.ReadAsStringAsync(), Does.Contain("12 знаків").And.Contain("Паролі різні"));
        Assert.That(inside, Does.Contain("new@lad.example"));
        Assert.That(signed.Headers.Location!.ToString(), Is.EqualTo("/staff/journal"));
    }

    [Test]
    public async Task Whoever_may_write_must_set_up_a_second_factor_first_and_is_asked_for_it_ever_after()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var browser = site.AsNobody();
        using var set = await browser.PostAsync(await InviteAsync(site, Role.Administrator), ("Password", Password), ("Repeat", Password));

        using var kept = await browser.GetAsync("/staff/people");
        var page = await browser.HtmlAsync("/staff/account/app");
        var key = Key().Match(page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        var code = CodeNow(key);
        using var done = await browser.PostAsync("/staff/account/app", ("Code", code), ("Pending", Pending().Match(page).Groups[1].Value));
        var codes = Recovery().Matches(await done.Content.ReadAsStringAsync()).Select(m => m.Groups[1].Value).ToList();
        using var people = await browser.GetAsync("/staff/people");

        var later = site.AsNobody();
        using var first = await SignInAsync(later, "new@lad.example", Password);
        using var replayed = await later.PostAsync("/staff/sign-in/code", ("Code", code));
        using var recovered = await later.PostAsync("/staff/sign-in/code", ("Code", codes[0].ToLowerInvariant()));
        using var inside = await later.GetAsync("/staff/people");

        Assert.That(kept.Headers.Location!.ToString(), Does.StartWith("/staff/account/app"));
        Assert.That((codes.Count, people.StatusCode), Is.EqualTo((10, HttpStatusCode.OK)));
        Assert.That(first.Headers.Location!.ToString(), Does.StartWith("/staff/sign-in/code"));
        Assert.That(replayed.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity), "a code counts once");
        Assert.That((recovered.StatusCode, inside.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.OK)));
    }

    [Test]
    public async Task Wrong_and_unknown_get_one_answer_and_five_wrong_ones_close_the_account_for_five_minutes()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        await site.AsNobody().PostAsync(await InviteAsync(site, Role.Auditor), ("Password", Password), ("Repeat", Password));
        var browser = site.AsNobody();

        using var unknown = await SignInAsync(browser, "nobody@lad.example", Password);
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await SignInAsync(browser, "new@lad.example", Password + i);
            answers.Add(wrong.StatusCode);
            Assert.That(Plain(await wrong.Content.ReadAsStringAsync()), Is.EqualTo(Plain(await unknown.Content.ReadAsStringAsync()).Replace("nobody@", "new@", StringComparison.Ordinal)));
        }

        using var locked = await SignInAsync(browser, "new@lad.example", Password);
        Assert.That(answers.Append(locked.StatusCode), Is.All.EqualTo(HttpStatusCode.UnprocessableEntity));
    }

    [Test]
    public async Task Signing_in_is_limited_by_address_and_a_forged_one_changes_nothing()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town, s => s.AddSingleton(new SiteLimits { SignIns = 3 }));
        var browser = site.AsNobody();
        var token = await browser.TokenAsync();

        var statuses = new List<int>();
        for (var i = 0; i < 5; i++)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "/staff/sign-in") { Content = new FormUrlEncodedContent([new("Email", "x@lad.example"), new("Password", "x"), new("__RequestVerificationToken", token)]) };
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{i}");
            request.Headers.Add("X-Real-IP", $"203.0.113.{i}");
            using var answer = await browser.SendAsync(request);
            statuses.Add((int)answer.StatusCode);
        }

        Assert.That(statuses, Is.EqualTo([422, 422, 422, 429, 429]));
    }

    [Test]
    public async Task The_session_is_a_host_cookie_that_ends_with_the_stamp_the_account_and_twelve_hours()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        await site.AsNobody().PostAsync(await InviteAsync(site, Role.Auditor), ("Password", Password), ("Repeat", Password));
        using var signed = await SignInAsync(site.AsNobody(), "new@lad.example", Password);
        var cookie = signed.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith(StaffSession.Cookie + "=", StringComparison.Ordinal));

        var stale = await StatusAsync(site, "mfa", "another stamp", null);
        var old = await StatusAsync(site, "mfa", StaffOf.Stamp, DateTimeOffset.UtcNow.AddHours(-12).AddMinutes(-1));
        var young = await StatusAsync(site, "mfa", StaffOf.Stamp, DateTimeOffset.UtcNow.AddHours(-11));

        Assert.That(cookie, Does.Contain("; path=/").And.Contain("; secure").And.Contain("; httponly").And.Contain("; samesite=lax").And.Not.Contain("domain").And.Not.Contain("expires"));
        Assert.That((stale, old, young), Is.EqualTo((303, 303, 200)));
    }

    [Test]
    public async Task A_disabled_account_is_out_on_every_channel_within_a_second_even_if_another_program_disabled_it()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var id = site.AccountOf(Role.Auditor);
        var owner = (await town.Registry.UseAsync<FindStaff, KnownStaff?>(f => f.RunAsync(town.Registry.CommunityId, id, default)))!.Member;
        var token = (IssueTokenResult.Issued)await site.UseAsync<IssueToken, IssueTokenResult>(i => i.RunAsync(owner, "обмін", [Right.Read], 1, default));
        var browser = site.As(Role.Auditor);
        using var before = await browser.GetAsync("/staff/account");
        using var beforeToken = await ByTokenAsync(site, token.Secret);

        await town.Registry.UseAsync<DisableAccount, ChangeAccountResult>(d => d.RunAsync(town.Registry.CommunityId, id, default));

        await Eventually.IsAsync(async () => (await browser.GetAsync("/staff/account")).StatusCode, HttpStatusCode.SeeOther);
        using var afterToken = await ByTokenAsync(site, token.Secret);
        Assert.That((before.StatusCode, beforeToken.StatusCode, afterToken.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized)));
    }

    [Test]
    public async Task Looking_at_the_apps_page_changes_nothing_and_its_key_counts_only_with_a_code_of_it()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var browser = site.As(Role.Registrar);
        var before = await RevisionAsync(site);

        var page = await browser.HtmlAsync("/staff/account/app");
        using var wrong = await browser.PostAsync("/staff/account/app", ("Pending", Pending().Match(page).Groups[1].Value), ("Code", "000000"));
        using var forged = await browser.PostAsync("/staff/account/app", ("Pending", "JBSWY3DPEHPK3PXP"), ("Code", CodeNow("JBSWY3DPEHPK3PXP")));

        Assert.That((wrong.StatusCode, forged.StatusCode), Is.EqualTo((HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther)));
        Assert.That(await RevisionAsync(site), Is.EqualTo(before));
    }

    [Test]
    public async Task Signing_out_elsewhere_makes_the_session_neither_younger_nor_surer()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var session = StaffCookie.Of(site.Site.Services, site.AccountOf(Role.Administrator), started: DateTimeOffset.UtcNow.AddHours(-11));
        var browser = new StaffBrowser(site.Site, session, "localhost");

        using var done = await browser.PostAsync("/staff/account?handler=Elsewhere");
        using var people = await browser.GetAsync("/staff/people");
        using var other = await new StaffBrowser(site.Site, session, "localhost").GetAsync("/staff/account");

        Assert.That((done.StatusCode, browser.Cookies[StaffSession.Cookie] == session), Is.EqualTo((HttpStatusCode.SeeOther, false)));
        Assert.That(people.Headers.Location!.ToString(), Does.StartWith("/staff/confirm"));
        Assert.That(other.Headers.Location!.ToString(), Does.StartWith("/staff/sign-in"));
    }

    [Test]
    public async Task Where_there_is_a_passkey_a_password_alone_sets_up_nothing()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        var account = site.AccountOf(Role.Registrar);
        await site.UseAsync<KeepPasskey, bool>(k => k.RunAsync(town.Registry.CommunityId, account, [1, 2, 3], "Телефон", "{}", default));
        var browser = new StaffBrowser(site.Site, StaffCookie.Of(site.Site.Services, account, method: "pwd"), "localhost");

        foreach (var path in (string[])["/staff/account/app", "/staff/account/passkeys", "/staff/account"])
        {
            using var answer = await browser.GetAsync(path);
            Assert.That(answer.Headers.Location!.ToString(), Does.StartWith("/staff/sign-in?passkey=needed&"), path);
        }
    }

    [Test]
    public async Task Of_many_wrong_passwords_at_once_each_counts()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        await site.AsNobody().PostAsync(await InviteAsync(site, Role.Auditor), ("Password", Password), ("Repeat", Password));

        await Task.WhenAll(Enumerable.Range(0, 5).Select(async i =>
        {
            using var wrong = await SignInAsync(site.AsNobody(), "new@lad.example", Password + i);
        }));

        using var locked = await SignInAsync(site.AsNobody(), "new@lad.example", Password);
        Assert.That(locked.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
    }

    [TestCase("//evil.example/")]
    [TestCase("https://evil.example/")]
    [TestCase("/\\evil.example")]
    [TestCase("javascript:alert(1)")]
    [TestCase("/staff\r\nX: y")]
    public async Task The_way_back_leads_nowhere_else(string wanted)
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        await site.AsNobody().PostAsync(await InviteAsync(site, Role.Auditor), ("Password", Password), ("Repeat", Password));

        using var signed = await SignInAsync(site.AsNobody(), "new@lad.example", Password, wanted);

        Assert.That((signed.StatusCode, signed.Headers.Location!.ToString()), Is.EqualTo((HttpStatusCode.SeeOther, "/staff")));
    }

    [Test]
    public async Task A_password_is_hashed_as_often_as_it_should_be()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await using var site = await StaffSite.OpenAsync(town);
        await site.AsNobody().PostAsync(await InviteAsync(site, Role.Auditor), ("Password", Password), ("Repeat", Password));

        var hash = await town.Registry.ReadAsync(r => r.Accounts.Where(a => a.Email == "new@lad.example").Select(a => a.PasswordHash).SingleAsync());
        var header = Convert.FromBase64String(hash!);

        // Format 1 of Identity: marker, pseudo-random function (2 is HMAC-SHA-512), iterations, length of salt; big endian.
        Assert.That((header[0], header[4], header[5] << 24 | header[6] << 16 | header[7] << 8 | header[8]), Is.EqualTo((1, 2, 210_000)));
    }

    private static Task<HttpResponseMessage> SignInAsync(StaffBrowser browser, string email, string password, string? back = null)
        => browser.PostAsync("/staff/sign-in", ("Email", email), ("Password", password), ("Return", back));

    private static async Task<int> StatusAsync(StaffSite site, string method, string stamp, DateTimeOffset? started)
    {
        var cookie = StaffCookie.Of(site.Site.Services, site.AccountOf(Role.Auditor), method, stamp, started);
        using var answer = await new StaffBrowser(site.Site, cookie, "localhost").GetAsync("/staff/account");
        return (int)answer.StatusCode;
    }

    private static Task<HttpResponseMessage> ByTokenAsync(StaffSite site, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/staff/assets");
        request.Headers.Authorization = new("Bearer", token);
        return site.AsNobody().SendAsync(request);
    }

    private static async Task<string> InviteAsync(StaffSite site, Role role)
    {
        var invited = (InviteAccountResult.Invited)await site.UseAsync<InviteAccount, InviteAccountResult>(
            i => i.RunAsync(site.Town.Registry.CommunityId, new("new@lad.example", "Нова Людина"), [role], default));
        return $"/staff/link/{invited.Secret}";
    }

    private static Task<int> RevisionAsync(StaffSite site)
        => site.Town.Registry.ReadAsync(r => r.Accounts.Where(a => a.Id == site.AccountOf(Role.Registrar)).Select(a => a.Revision).SingleAsync());

    private static string CodeNow(string key) => AppCodes.CodeAt(key, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / AppCodes.StepSeconds);

    private static string Plain(string html) => Token().Replace(html, "");

    [GeneratedRegex("class=\"code wrapping\">([A-Z2-7 ]+)<")]
    private static partial Regex Key();

    [GeneratedRegex("name=\"Pending\" value=\"([^\"]+)\"")]
    private static partial Regex Pending();

    [GeneratedRegex("<li class=\"code\">([^<]+)</li>")]
    private static partial Regex Recovery();

    [GeneratedRegex("value=\"CfDJ[^\"]+\"")]
    private static partial Regex Token();
}
