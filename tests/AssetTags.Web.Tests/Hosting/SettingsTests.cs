using System.Net;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Support;
using AssetTags.Web.Hosting;

namespace AssetTags.Web.Tests.Hosting;

/// <summary>How the site is told to run.</summary>
public sealed class SettingsTests
{
    [Test]
    public void Nothing_said_means_the_file_in_this_folder_on_port_5080()
    {
        var settings = Read([]);

        Assert.That((settings.Database.Display, settings.Urls.Single()), Is.EqualTo(("assettags.db", "http://localhost:5080")));
        Assert.That((settings.Proxies.Count, settings.Tiles, settings.Community), Is.EqualTo((0, (TileSource?)null, (string?)null)));
    }

    [Test]
    public void The_command_line_goes_before_the_environment()
    {
        var settings = Read(["--db=b.db", "--urls", "http://127.0.0.1:1;http://127.0.0.1:2"], ("ASSETTAGS_DB", "a.db"), ("ASSETTAGS_PROXIES", "127.0.0.1, 10.0.0.0/8 ::1"));

        Assert.That(settings.Database.Display, Is.EqualTo("b.db"));
        Assert.That(settings.Urls, Is.EqualTo((string[])["http://127.0.0.1:1", "http://127.0.0.1:2"]));
        Assert.That(settings.Proxies, Is.EqualTo((IPNetwork[])[IPNetwork.Parse("127.0.0.1/32"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("::1/128")]));
    }

    [TestCase("https://tiles.example.ua/{z}/{x}/{y}.png", "https://tiles.example.ua")]
    [TestCase("https://tiles.example.ua:8443/{z}/{x}/{y}.png?key=1", "https://tiles.example.ua:8443")]
    [TestCase("/tiles/{z}/{x}/{y}.png", null)]
    public void Tiles_have_one_origin(string template, string? origin)
        => Assert.That(Read(["--tiles", template]).Tiles!.Origin, Is.EqualTo(origin));

    [TestCase("smtps://reestr@mail.example", "SslOnConnect mail.example:465 reestr")]
    [TestCase("smtps://reestr%40rada.example@mail.example:466", "SslOnConnect mail.example:466 reestr@rada.example")]
    [TestCase("smtp://reestr@mail.example", "StartTls mail.example:587 reestr")]
    [TestCase("smtp://reestr@mail.example:25", "StartTls mail.example:25 reestr")]
    [TestCase("smtp://reestr@127.0.0.1", "None 127.0.0.1:25 reestr")]
    [TestCase("smtp://reestr@[::1]:2525", "None ::1:2525 reestr")]
    public void Mail_goes_over_tls_except_to_this_very_machine(string smtp, string expected)
    {
        var mail = Read(["--smtp", smtp, "--mail-from", "Реєстр <reestr@rada.example>"], ("ASSETTAGS_SMTP_PASSWORD", " CANARY ")).Mail!;

        Assert.That($"{mail.Security} {mail.Host}:{mail.Port} {mail.User}", Is.EqualTo(expected));
        Assert.That((mail.Password, mail.From.Name, mail.From.Address), Is.EqualTo((" CANARY ", "Реєстр", "reestr@rada.example")));
    }

    [Test]
    public void The_mail_servers_password_comes_from_a_file_before_the_environment()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["password"], "таємниця\n");

        var mail = Read(["--smtp", "smtps://a@mail.example", "--mail-from", "a@rada.example", "--smtp-password-file", folder["password"]], ("ASSETTAGS_SMTP_PASSWORD", "інша")).Mail!;

        Assert.That(mail.Password, Is.EqualTo("таємниця"));
    }

    [TestCase("smtps://a@mail.example", null, "CANARY")]
    [TestCase("smtps://a@mail.example", "a@rada.example", null)]
    [TestCase("smtps://mail.example", "a@rada.example", "CANARY")]
    [TestCase("smtps://mail.example", "a@localhost", null)]
    [TestCase("smtps://mail.example", "a@rada.example\r\nBcc: CANARY@evil.example", null)]
    [TestCase("smtps://a:CANARY@mail.example", "a@rada.example", null)]
    [TestCase("smtps://a%0d%0aCANARY@mail.example", "a@rada.example", null)]
    [TestCase("https://mail.example", "a@rada.example", null)]
    [TestCase("mail.example:CANARY", "a@rada.example", null)]
    [TestCase("smtps://mail.example/CANARY", "a@rada.example", null)]
    [TestCase(null, "a@rada.example", null)]
    public void Mail_that_is_set_up_by_half_is_told_so(string? smtp, string? from, string? password)
    {
        string[] args = [.. smtp is null ? (string[])[] : ["--smtp", smtp], .. from is null ? (string[])[] : ["--mail-from", from]];
        var mistake = Assert.Throws<SettingMistakeException>(() => Read(args, ("ASSETTAGS_SMTP_PASSWORD", password!)))!;

        Assert.That(mistake.Reason.Uk, Does.Match("[а-яіїєґ]").And.Not.Contain("CANARY"));
        Assert.That(mistake.Reason.En, Does.Match("[a-z]").And.Not.Contain("CANARY").And.Not.Match("[а-яіїєґ]"));
    }

    [TestCase("--smtp-password-file", "nowhere/at/all")]
    [TestCase("--tiles", "https://{s}.tiles.example.ua/{z}/{x}/{y}.png")]
    [TestCase("--tiles", "https://tiles.example.ua/{z}/{x}.png")]
    [TestCase("--tiles", "https://tiles.example.ua; script-src */{z}/{x}/{y}")]
    [TestCase("--tiles", "https://{z}.example.ua/{x}/{y}")]
    [TestCase("--tiles", "//evil.example/{z}/{x}/{y}")]
    [TestCase("--tiles", "javascript:{z}{x}{y}")]
    [TestCase("--tiles", "https://a:b@tiles.example.ua/{z}/{x}/{y}")]
    [TestCase("--proxies", "proxy.example.ua")]
    [TestCase("--proxies", "10.0.0.0/99")]
    [TestCase("--urls", "localhost:5080")]
    [TestCase("--urls", "ftp://localhost:5080")]
    [TestCase("--urls", "http://localhost:99999")]
    [TestCase("--urls", "http://localhost:5080/path")]
    [TestCase("--community", "UA1")]
    [TestCase("--db", "Host=x;Password=CANARY;Nonsense=1")]
    [TestCase("--pasword=CANARY", null)]
    [TestCase("word", null)]
    [TestCase("--db", null)]
    public void What_cannot_be_followed_is_told_in_both_languages_and_gives_nothing_away(string option, string? value)
    {
        var mistake = Assert.Throws<SettingMistakeException>(() => Read(value is null ? [option] : [option, value]))!;

        Assert.That(mistake.Reason.Uk, Does.Match("[а-яіїєґ]").And.Not.Contain("CANARY"));
        Assert.That(mistake.Reason.En, Does.Match("[a-z]").And.Not.Contain("CANARY").And.Not.Match("[а-яіїєґ]"));
    }

    [Test]
    public async Task The_program_explains_itself_and_its_mistakes()
    {
        using var folder = new TemporaryFolder();
        var help = await WebProcess.RunAsync(folder["."], null, "--help", "--lang", "en");
        var wrong = await WebProcess.RunAsync(folder["."], null, "--port", "80");
        var unreachable = await WebProcess.RunAsync(folder["."], null, "--db", "Host=127.0.0.1;Port=1;Username=x;Password=CANARY;Database=y");

        Assert.That(help.Exit, Is.Zero);
        foreach (var setting in Setting.All)
        {
            Assert.That(help.Output, Does.Contain(setting.Option).And.Contain(setting.Variable));
        }

        Assert.That((wrong.Exit, wrong.Errors.TrimEnd()), Is.EqualTo((2, "Параметра «--port» немає. Усі параметри: --help")));
        Assert.That(unreachable.Exit, Is.EqualTo(1));
        Assert.That(unreachable.Errors, Does.Contain("127.0.0.1:1/y").And.Not.Contain("CANARY").And.Not.Contain("   at "));
    }

    [TestCase("a folder", 2, "тека")]
    [TestCase("another file", 2, "не реєстр AssetTags")]
    [TestCase("an empty file", 4, "ще немає реєстру")]
    public async Task A_place_that_is_no_registry_is_named(string what, int exit, string told)
    {
        using var folder = new TemporaryFolder();
        var place = folder["place"];
        if (what == "a folder")
        {
            Directory.CreateDirectory(place);
        }
        else
        {
            await File.WriteAllTextAsync(place, what == "another file" ? "Так починається не реєстр, а лист" : "");
        }

        var answer = await WebProcess.RunAsync(folder["."], null, "--db", place);

        Assert.That(answer.Exit, Is.EqualTo(exit));
        Assert.That(answer.Errors, Does.Contain(told));
    }

    [TestCase("README.md")]
    [TestCase("README.uk.md")]
    public void The_readme_has_a_row_for_each_setting_and_for_no_other(string file)
    {
        var rows = System.Text.RegularExpressions.Regex.Matches(SourceTree.Read(file), @"(?m)^\| `(--[a-z-]+)` \| `(ASSETTAGS_[A-Z_]+)` \|").Select(r => (r.Groups[1].Value, r.Groups[2].Value));

        Assert.That(rows, Is.EqualTo(Setting.All.Select(s => (s.Option, s.Variable))));
    }

    private static SiteSettings Read(string[] args, params (string Name, string Value)[] environment)
        => SiteSettings.Of(SettingTexts.Of(args, name => environment.FirstOrDefault(e => e.Name == name).Value));
}
