using System.Globalization;
using System.Net;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using AssetTags.Web.Staff;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Publicity at work: the queue, one asset, closed organisations, the residents’ eyes.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PublicityPagesTests(DatabaseProvider provider)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private PublicTown _town = null!;
    private StaffSite _site = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _site = await StaffSite.OpenAsync(_town);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_decision_closes_the_public_page_and_withdrawing_it_opens_it_again()
    {
        var asset = await _town.AddAsync("Бібліотека");
        var path = $"/staff/assets/{asset}/publicity";
        var publisher = _site.As(Role.Publisher);
        Assert.That(await PublicAsync(asset), Is.EqualTo(HttpStatusCode.OK));

        using var decided = await publisher.PostAsync(path, Decision("Closed"));
        Assert.That(decided.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther), await decided.Content.ReadAsStringAsync());
        var html = await publisher.HtmlAsync(path);
        Assert.That(html, Does.Contain("Рішення діє: рівень «Закритий».").And.Contain("Наказ").And.Contain("Без рішення правила дали б рівень «Відкритий»."));
        await Eventually.IsAsync(() => PublicAsync(asset), HttpStatusCode.NotFound);
        Assert.That(await publisher.HtmlAsync($"/staff/assets/{asset}/as-public"), Does.Contain("Для мешканців цього коду не існує").And.Not.Contain("data-testid=\"record\""));

        using var withdrawn = await publisher.PostAsync(path + "?handler=Withdraw");
        using var twice = await publisher.PostAsync(path + "?handler=Withdraw");
        Assert.That((withdrawn.StatusCode, twice.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.NotFound)));
        await Eventually.IsAsync(() => PublicAsync(asset), HttpStatusCode.OK);
    }

    [Test]
    public async Task To_show_more_than_the_rules_allow_a_person_has_to_say_so()
    {
        var asset = await _town.AddAsync("Котельня");
        var path = $"/staff/assets/{asset}/publicity";
        var publisher = _site.As(Role.Publisher);
        Assert.That(await publisher.HtmlAsync(path), Does.Contain("word:котельня").And.Contain("Мінімальний"));

        using var asked = await publisher.PostAsync(path, Decision("Open"));
        var html = WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync());
        using var said = await publisher.PostAsync(path, [.. Decision("Open"), ("Form.MayOpen", "true")]);

        Assert.That((asked.StatusCode, said.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.SeeOther)));
        Assert.That(html, Does.Contain("Правила дозволяють лише рівень «Мінімальний»").And.Contain("name=\"Form.MayOpen\"").And.Contain("Наказ"));
    }

    [TestCase("Form.Level", "", "level-0")]
    [TestCase("Form.Ground", "", "ground")]
    [TestCase("Form.ReviewOn", "", "review")]
    [TestCase("Form.ReviewOn", "2020-01-01", "review")]
    [TestCase("Form.ReviewOn", "завтра", "review")]
    [TestCase("Form.DocumentDate", "2999-01-01", "date")]
    public async Task A_mistake_in_a_decision_is_told_at_its_field(string field, string value, string at)
    {
        var asset = await _town.AddAsync("Бібліотека");
        var form = Decision("Closed").Where(f => f.Name != field).Append((field, value)).ToArray();

        using var answer = await _site.As(Role.Publisher).PostAsync($"/staff/assets/{asset}/publicity", form);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(html, Does.Contain($"href=\"#{at}\"").And.Contain($"id=\"{at}-err\"").And.Contain("<title>Помилка: "));
        Assert.That(await _town.Registry.ReadAsync(r => r.PublicityDecisions.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task The_queue_shows_what_is_due_and_how_the_levels_are_spread()
    {
        await _town.AddAsync("Відкрита");
        var asset = await _town.AddAsync("Прострочена");
        await _town.Registry.WriteAsync("test.decide", (r, _) => Task.FromResult(r.Add(new PublicityDecision
        {
            CommunityId = _town.Registry.CommunityId,
            AssetId = asset,
            Level = PublicityLevel.Minimal,
            Ground = "рішення",
            ReviewOn = Today.AddDays(-3),
        })));

        var html = await _site.As(Role.Auditor).HtmlAsync("/staff/publicity");

        Assert.That(html, Does.Contain("Прострочена").And.Contain("Прострочено: 1.").And.Contain($"/staff/assets/{asset}/publicity").And.Not.Contain("name=\"edrpou\""));
    }

    [Test]
    public async Task All_of_an_organisation_is_closed_at_once_and_opened_again_each_time_with_its_counts()
    {
        await _town.AddAsync("Цех", a => a.Owner = new() { Code = "14360570" });
        await _town.AddAsync("Контора", a => a.User = new() { Code = "14360570" }, PublicityLevel.Closed);
        var publisher = _site.As(Role.Publisher);

        using var wrong = await publisher.PostAsync("/staff/publicity/close", ("Edrpou", "1436057"), ("Ground", "ПКМУ № 1257"));
        using var groundless = await publisher.PostAsync("/staff/publicity/close", ("Edrpou", "14360570"), ("Ground", " "));
        var before = await publisher.HtmlAsync("/staff/publicity/close?edrpou=14360570");
        using var closed = await publisher.PostAsync("/staff/publicity/close", ("Edrpou", "14360570"), ("Ground", "ПКМУ № 1257"));
        var html = await publisher.HtmlAsync("/staff/publicity");
        var open = await publisher.HtmlAsync("/staff/publicity/open?edrpou=14360570");
        using var released = await publisher.PostAsync("/staff/publicity/open", ("Edrpou", "14360570"));
        var after = await publisher.HtmlAsync("/staff/publicity");
        using var twice = await publisher.GetAsync("/staff/publicity/open?edrpou=14360570");

        Assert.That(WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync()), Does.Contain("це вісім цифр").And.Contain("href=\"#edrpou\""));
        Assert.That(WebUtility.HtmlDecode(await groundless.Content.ReadAsStringAsync()), Does.Contain("Потрібна правова підстава").And.Contain("href=\"#ground\""));
        Assert.That((wrong.StatusCode, groundless.StatusCode, closed.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.SeeOther)));
        Assert.That(before, Does.Contain("Зникне для мешканців: 1\u00A0об’єкт").And.Contain("організація має: 2\u00A0об’єкти"));
        Assert.That(html, Does.Contain("Закрито всі об’єкти організації 14360570: 2.").And.Contain("ПКМУ № 1257"));
        Assert.That(open, Does.Contain("Мешканці знову побачать: 1\u00A0об’єкт").And.Contain("ПКМУ № 1257"));
        Assert.That((released.StatusCode, twice.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.NotFound)));
        Assert.That(after, Does.Contain("прибрано зі списку").And.Contain("Закритих організацій немає."));
    }

    [Test]
    public async Task Who_signed_in_longAgo_is_asked_again_before_closing_or_opening_an_organisation()
    {
        var longAgo = TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(StaffSession.RecentMinutes + 1);
        var publisher = new StaffBrowser(_site.Site, StaffCookie.Of(_site.Site.Services, _site.AccountOf(Role.Publisher), started: longAgo), "localhost");

        using var look = await publisher.GetAsync("/staff/publicity/close?edrpou=14360570");
        using var close = await publisher.PostAsync("/staff/publicity/close", ("Edrpou", "14360570"), ("Ground", "ПКМУ № 1257"));
        using var open = await publisher.PostAsync("/staff/publicity/open", ("Edrpou", "14360570"));

        Assert.That(look.Headers.Location?.ToString(), Is.EqualTo("/staff/confirm?return=%2Fstaff%2Fpublicity%2Fclose%3Fedrpou%3D14360570"));
        Assert.That(new[] { close, open }.Select(a => a.Headers.Location?.ToString()), Is.All.StartsWith("/staff/confirm?"));
        Assert.That(await _town.Registry.ReadAsync(r => r.RestrictedParties.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Whoever_may_not_decide_changes_nothing()
    {
        var asset = await _town.AddAsync("Бібліотека");
        var auditor = _site.As(Role.Auditor);

        foreach (var (path, form) in ((string, (string, string?)[])[])[($"/staff/assets/{asset}/publicity", Decision("Closed")), ($"/staff/assets/{asset}/publicity?handler=Withdraw", []),
            ("/staff/publicity", []),
            ("/staff/publicity/close", [("Edrpou", "14360570"), ("Ground", "так")]), ("/staff/publicity/open", [("Edrpou", "14360570")])])
        {
            using var answer = await auditor.PostAsync(path, form);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden), path);
        }

        Assert.That(await _town.Registry.ReadAsync(r => r.PublicityDecisions.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Residents_eyes_see_what_residents_see()
    {
        var asset = await _town.AddAsync("Котельня № 5", a => a.InventoryNumber = "1013001");
        var publicPage = await (await _site.AsNobody().GetAsync($"/assets/{asset}")).Content.ReadAsStringAsync();

        var html = await _site.As(Role.Auditor).HtmlAsync($"/staff/assets/{asset}/as-public");

        Assert.That(MainOf(html), Is.EqualTo(MainOf(WebUtility.HtmlDecode(publicPage))));
        using var foreign = await _site.As(Role.Auditor).GetAsync($"/staff/assets/{Guid.NewGuid()}/as-public");
        Assert.That(foreign.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static string MainOf(string html) => html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];

    private static (string Name, string? Value)[] Decision(string level) =>
    [
        ("Form.Level", level), ("Form.Ground", "Наказ військової адміністрації"), ("Form.DocumentNumber", "17"), ("Form.DocumentDate", "2026-01-15"),
        ("Form.ReviewOn", Today.AddMonths(6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    private async Task<HttpStatusCode> PublicAsync(Guid asset)
    {
        using var answer = await _site.AsNobody().GetAsync($"/assets/{asset}");
        return answer.StatusCode;
    }
}
