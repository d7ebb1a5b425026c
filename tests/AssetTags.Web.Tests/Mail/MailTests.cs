using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Publication;
using AssetTags.Tests.Publication;
using AssetTags.Web.Mail;
using AssetTags.Web.Tests.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace AssetTags.Web.Tests.Mail;

/// <summary>Links go by mail where a server is set; a server that fails keeps nobody waiting and learns nobody's business.</summary>
public sealed partial class MailTests
{
    private const string Password = "Ялинка-7-зимових-днів";

    [Test]
    public async Task An_invitation_and_a_reset_are_mailed_and_shown_with_the_registrys_host()
    {
        await using var box = new MailBox();
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await StaffSite.OpenAsync(town, args: box.Settings);
        var admin = site.As(Role.Administrator);

        var invited = await TextAsync(await admin.PostAsync("/staff/people", ("Name", "Олена Коваль"), ("Email", "o.koval@lad.example"), ("Roles", "Auditor")));
        var reset = await TextAsync(await admin.PostAsync($"/staff/people/{site.AccountOf(Role.Auditor)}?handler=Reset"));

        Assert.That(invited, Does.Contain("надіслано листом на o.koval@lad.example").And.Contain(Link().Match(invited).Value));
        Assert.That(reset, Does.Contain($"надіслано листом на {StaffSite.EmailOf(Role.Auditor)}"));
        Assert.That(box.Letters.Select(l => l.To.Mailboxes.Single().Address), Is.EqualTo((string[])["o.koval@lad.example", StaffSite.EmailOf(Role.Auditor)]));
        var letter = box.Letters[0];
        var host = await town.Registry.ReadAsync(r => r.Set<AssetTags.Communities.Community>().Select(c => c.Host).SingleAsync());
        Assert.That(letter.TextBody, Does.Contain($"https://{host}/staff/link/{Link().Match(invited).Groups[1].Value}").And.Contain("Вас запрошено").And.Contain("it works once"));
        Assert.That(letter.Body!.ContentType.MimeType, Is.EqualTo("text/plain"));
        Assert.That((letter.From.Mailboxes.Single().Address, letter.MessageId, letter.Subject), Is.EqualTo(("reestr@lad.example", letter.MessageId!.Split('@')[0] + "@lad.example", "Запрошення до реєстру майна громади / Invitation")));
    }

    [TestCase("refuses")]
    [TestCase("is silent")]
    [TestCase("is not there")]
    [TestCase("nobody vouches for it")]
    public async Task A_server_that_does_not_take_the_letter_fails_nothing_and_is_logged_without_address_or_link(string what)
    {
        var box = new MailBox { IsRefusing = what == "refuses", IsSilent = what == "is silent", IsTls = what == "nobody vouches for it" };
        await using var kept = box;
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        var log = new LogLines();
        var settings = box.Settings;
        if (what == "is not there")
        {
            await box.DisposeAsync();
        }

        await using var site = await StaffSite.OpenAsync(town, s => s.AddSingleton<ILoggerProvider>(log), settings);
        var clock = Stopwatch.StartNew();
        var page = await TextAsync(await site.As(Role.Administrator).PostAsync("/staff/people", ("Name", "Олена Коваль"), ("Email", "o.koval@lad.example"), ("Roles", "Auditor")));

        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
        // A busy machine may take longer over a refusal than the page waits.
        Assert.That(page, Does.Match(Link()).And.Match(what == "is silent" ? "ще надсилаємо" : "ще надсилаємо|не надіслано"));
        Assert.That(box.Letters, Is.Empty);
        Assert.That(log.ToString(), Does.Not.Contain("koval").And.Not.Contain(Link().Match(page).Groups[1].Value));
        await Eventually.IsAsync(() => Task.FromResult(Regex.Count(log.ToString(), "could not be sent")), what == "is silent" ? 0 : 1);
    }

    [Test]
    public async Task No_public_page_tells_by_its_tag_that_somebody_forgot_or_mistook_a_password()
    {
        await using var box = new MailBox();
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await StaffSite.OpenAsync(town, args: box.Settings);
        using var first = await site.AsNobody().GetAsync("/");
        var before = await town.Registry.ReadAsync(r => r.RevisionAsync(default));

        using var asked = await site.AsNobody().PostAsync("/staff/forgot", ("Email", StaffSite.EmailOf(Role.Registrar)));
        await Eventually.IsAsync(() => Task.FromResult(box.Letters.Count), 1);
        using var wrong = await site.AsNobody().PostAsync("/staff/sign-in", ("Email", StaffSite.EmailOf(Role.Registrar)), ("Password", "не той пароль зовсім"));
        await Task.Delay(TimeSpan.FromSeconds(1));
        using var second = await site.AsNobody().GetAsync("/");

        Assert.That(await town.Registry.ReadAsync(r => r.RevisionAsync(default)), Is.EqualTo(before));
        Assert.That(second.Headers.ETag, Is.EqualTo(first.Headers.ETag).And.Not.Null);
    }

    [Test]
    public async Task Whoever_forgot_the_password_sets_a_new_one_by_a_mailed_link_and_is_still_asked_for_the_second_factor()
    {
        await using var box = new MailBox();
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await StaffSite.OpenAsync(town, args: box.Settings);
        await SetUpAppAsync(town, site.AccountOf(Role.Registrar));
        var browser = site.AsNobody();

        var door = await browser.HtmlAsync("/staff/sign-in");
        using var asked = await browser.PostAsync("/staff/forgot", ("Email", StaffSite.EmailOf(Role.Registrar).ToUpperInvariant()));
        await Eventually.IsAsync(() => Task.FromResult(box.Letters.Count), 1);
        var path = $"/staff/link/{Link().Match(box.Letters[0].TextBody!).Groups[1].Value}";
        using var set = await browser.PostAsync(path, ("Password", Password), ("Repeat", Password));
        using var again = await browser.GetAsync(path);
        using var inside = await browser.GetAsync("/staff/account");
        using var signed = await browser.PostAsync("/staff/sign-in", ("Email", StaffSite.EmailOf(Role.Registrar)), ("Password", Password));

        Assert.That(door, Does.Contain("Забули пароль?"));
        Assert.That((asked.StatusCode, set.StatusCode, again.StatusCode, inside.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.NotFound, HttpStatusCode.SeeOther)));
        Assert.That((set.Headers.Location!.ToString(), signed.Headers.Location!.ToString()), Is.EqualTo(("/staff/sign-in", "/staff/sign-in/code?return=%2Fstaff")));
    }

    [Test]
    public async Task The_answer_is_one_for_every_address_and_only_accounts_that_may_sign_in_get_a_letter_three_an_hour()
    {
        await using var box = new MailBox();
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await StaffSite.OpenAsync(town, args: box.Settings);
        await site.UseAsync<DisableAccount, ChangeAccountResult>(d => d.RunAsync(town.Registry.CommunityId, site.AccountOf(Role.Inspector), default));
        await site.UseAsync<InviteAccount, InviteAccountResult>(i => i.RunAsync(town.Registry.CommunityId, new("new@lad.example", "Нова Людина"), [Role.Auditor], default));
        var known = StaffSite.EmailOf(Role.Auditor);
        var browser = site.AsNobody();

        var answers = new List<string>();
        foreach (var email in (string[])["nobody@lad.example", StaffSite.EmailOf(Role.Inspector), "new@lad.example", known, known, known, known, StaffSite.EmailOf(Role.Publisher)])
        {
            using var answer = await browser.PostAsync("/staff/forgot", ("Email", email));
            answers.Add($"{(int)answer.StatusCode} {answer.Headers.Location}");
        }

        await Eventually.IsAsync(() => Task.FromResult(box.Letters.Any(l => l.To.Mailboxes.Single().Address == StaffSite.EmailOf(Role.Publisher))), true);
        Assert.That(answers, Is.All.EqualTo("303 /staff/forgot?sent=1"));
        Assert.That(box.Letters.Select(l => l.To.Mailboxes.Single().Address), Is.EqualTo((string[])[known, known, known, StaffSite.EmailOf(Role.Publisher)]));
    }

    [Test]
    public async Task Asking_is_limited_by_address_and_without_a_server_there_is_no_such_page()
    {
        await using var box = new MailBox();
        await using var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await using var site = await StaffSite.OpenAsync(town, s => s.AddSingleton(new AssetTags.Web.Hosting.SiteLimits { SignIns = 2 }), box.Settings);
        var statuses = new List<int>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await site.AsNobody().PostAsync("/staff/forgot", ("Email", $"nobody{i}@lad.example"));
            statuses.Add((int)answer.StatusCode);
        }

        await using var quiet = await WebSite.OpenAsync(town.Registry, null, null, ["--files", town.Registry.Files]);
        var browser = new StaffBrowser(quiet, null, "localhost");
        using var page = await browser.GetAsync("/staff/forgot");
        using var sent = await browser.PostAsync("/staff/forgot", ("Email", StaffSite.EmailOf(Role.Auditor)));

        Assert.That(statuses, Is.EqualTo([303, 303, 429]));
        Assert.That((page.StatusCode, sent.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await browser.HtmlAsync("/staff/sign-in"), Does.Not.Contain("/staff/forgot"));
    }

    [Test]
    public void No_name_begins_another_header()
    {
        var letter = new Letter(new MailboxAddress("Олена\r\nBcc: evil@evil.example\r\n\r\nтекст", "o@lad.example"), "Новий\r\nBcc: evil@evil.example", "т");
        using var bytes = new MemoryStream();
        letter.From(new MailboxAddress(null, "reestr@lad.example")).WriteTo(bytes);
        bytes.Position = 0;
        var read = MimeMessage.Load(bytes);

        Assert.That((read.Bcc.Count, read.To.Mailboxes.Single().Address, read.TextBody!.Trim()), Is.EqualTo((0, "o@lad.example", "т")));
    }

    private static Task<int> SetUpAppAsync(PublicTown town, Guid account) => town.Registry.WriteAsync("test.account", async (r, _) =>
    {
        var found = await r.Set<Account>().SingleAsync(a => a.Id == account);
        (found.IsTwoFactor, found.AuthenticatorKey) = (true, "JBSWY3DPEHPK3PXP");
        return 0;
    });

    private static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        using var kept = answer;
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("/staff/link/([A-Za-z0-9_-]{43})")]
    private static partial Regex Link();
}
