using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Printing;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff.Labels;

/// <summary>Labels are chosen, looked at and printed on a page.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class PrintPageTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private StaffBrowser _clerk = null!;
    private Guid _school;
    private Guid _bench;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _school = await _town.AddAsync("Школа № 1", a => a.InventoryNumber = "10130001");
        _bench = await _town.AddAsync("Лава", a => a.InventoryNumber = "10130002");
        _site = await StaffSite.OpenAsync(_town);
        _clerk = _site.As(Role.LabelClerk);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task Nothing_is_chosen_at_first_and_nothing_is_made_by_looking()
    {
        var empty = await _clerk.HtmlAsync("/staff/labels");
        var before = await EntriesAsync();
        var chosen = await _clerk.HtmlAsync($"/staff/labels?id={_school}&id={_bench}");

        Assert.That(empty, Does.Contain("Оберіть, що надрукувати").And.Not.Contain("Нових міток"));
        Assert.That(chosen, Does.Contain("Обрані в реєстрі: 2\u00A0об’єкти").And.Contain("Нових міток буде створено: 2").And.Contain("Місця 1, 2 першого аркуша"));
        Assert.That(chosen, Does.Contain("код на малюнку умовний"), "a placeholder is called one");
        Assert.That(await EntriesAsync(), Is.EqualTo(before));
    }

    [TestCase("kind=bulding", "kind: Одне з:")]
    [TestCase("what=picked&status=inUse&knd=building", "knd: Такого параметра немає.")]
    [TestCase("what=picked", "немає жодного об’єкта")]
    [TestCase("what=picked&id=x", "немає жодного об’єкта")]
    public async Task A_choice_with_a_mistake_is_not_taken_for_a_larger_one(string query, string told)
        => Assert.That(await _clerk.HtmlAsync("/staff/labels?" + query), Does.Contain(told).And.Not.Contain("Нових міток буде створено"));

    [Test]
    public async Task A_pasted_list_is_printed_and_downloaded_and_a_second_click_prints_nothing()
    {
        var html = await _clerk.HtmlAsync("/staff/labels");
        (string, string?)[] fields = [("what", "list"), ("list", "10130002\r\n10130001\r\nнемає"), ("start", "5"), ("run", RunIn(html))];

        using var shown = await _clerk.PostAsync("/staff/labels?handler=Show", fields);
        using var printed = await _clerk.PostAsync("/staff/labels?handler=Print", fields);
        using var again = await _clerk.PostAsync("/staff/labels?handler=Print", fields);

        Assert.That(WebUtility.HtmlDecode(await shown.Content.ReadAsStringAsync()), Does.Contain("Рядок 3: немає"));
        Assert.That((printed.StatusCode, again.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther)));
        Assert.That(again.Headers.Location, Is.EqualTo(printed.Headers.Location));
        Assert.That(await _clerk.HtmlAsync(printed.Headers.Location!.ToString()), Does.Contain("удруге не друкували").And.Contain("Завантажити PDF").And.Contain("Початий аркуш"));
        var labels = await _town.Registry.ReadAsync(r => r.PrintedLabels.OrderBy(l => l.Position)
            .Join(r.Set<AssetTags.Tags.Tag>(), l => l.TagId, t => t.Id, (l, t) => new { l.Slot, t.AssetId }).ToListAsync());
        Assert.That(labels.Select(l => (l.Slot, l.AssetId)), Is.EqualTo(((int, Guid?)[])[(5, _bench), (6, _school)]));
        using var file = await _clerk.GetAsync($"{printed.Headers.Location}/file");
        var run = await _town.Registry.ReadAsync(r => r.PrintRuns.SingleAsync());
        var bytes = await file.Content.ReadAsByteArrayAsync();
        Assert.That(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), Is.EqualTo(run.FileHash));
        Assert.That((file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.FileNameStar), Is.EqualTo(("application/pdf", $"labels-{run.Code}.pdf")));
        Assert.That((await _town.Registry.ReadAsync(r => r.AuthorsOfAsync([run], default))).Values, Has.One.StartsWith("Особа labelclerk"), "the run is hers");
    }

    [Test]
    public async Task A_half_used_sheet_is_drawn_and_gone_on_with()
    {
        await PrintAsync(("what", "picked"), ("id", $"{_school}"), ("start", "9"));
        var sheet = await _town.Registry.ReadAsync(r => r.PrintRuns.Select(p => p.Code + "-1").SingleAsync());

        var html = await _clerk.HtmlAsync($"/staff/labels?id={_bench}&sheet={sheet}");
        using var printed = await PrintAsync(("what", "picked"), ("id", $"{_bench}"), ("sheet", sheet), ("start", "11"), ("skip", "12"));

        Assert.That(html, Does.Contain("Аркуш " + sheet).And.Contain("9 із 24"), "eight before the start, and the start itself");
        Assert.That(SlotsOf(html, "used"), Is.EqualTo(Enumerable.Range(1, 9)));
        Assert.That(SlotsOf(html, "start"), Is.EqualTo((int[])[10]));
        var run = await _town.Registry.ReadAsync(r => r.PrintRuns.OrderByDescending(p => p.Id).FirstAsync());
        Assert.That((run.ContinuesSheet, run.StartSlot, run.SkippedSlots), Is.EqualTo((sheet, 11, "12")));
    }

    [Test]
    public async Task A_whole_list_of_the_register_is_printed_in_its_order()
    {
        await _town.AddAsync("Школа № 2", a => a.InventoryNumber = "10130003");

        var html = await _clerk.HtmlAsync("/staff/labels?q=школа&sort=-name");
        using var printed = await PrintAsync(("what", "picked"), ("query", "q=школа&sort=-name"));

        Assert.That(html, Does.Contain("Обрані в реєстрі: 2\u00A0об’єкти").And.Contain("/staff?q=%D1%88"));
        Assert.That(await _town.Registry.ReadAsync(r => r.PrintedLabels.OrderBy(l => l.Position).Join(r.Set<AssetTags.Tags.Tag>(), l => l.TagId, t => t.Id, (l, t) => t.AssetId)
            .Join(r.Set<AssetTags.Assets.Asset>(), id => id, a => a.Id, (id, a) => a.Name).ToListAsync()), Is.EqualTo((string[])["Школа № 2", "Школа № 1"]));
        Assert.That(await _clerk.HtmlAsync("/staff/labels?what=picked&q=нема"), Does.Contain("немає жодного об’єкта"));
    }

    [Test]
    public async Task Blank_tags_are_made_when_they_are_printed()
    {
        await _clerk.HtmlAsync("/staff/labels?what=blank&blank=30");
        Assert.That(await TagsAsync(), Is.Zero);

        using var printed = await PrintAsync(("what", "blank"), ("blank", "30"));

        Assert.That(await TagsAsync(), Is.EqualTo(30));
        Assert.That(await _clerk.HtmlAsync(printed.Headers.Location!.ToString()), Does.Contain("30\u00A0етикеток, 2\u00A0аркуші").And.Contain("чиста мітка"));
    }

    [TestCase("what", "blank", "Скільки чистих міток")]
    [TestCase("format", "A9", "Формату «A9» немає")]
    [TestCase("design", "outdoor-999", "outdoor-999")]
    [TestCase("printer", "Canon", "Профілю принтера «Canon» немає")]
    [TestCase("copies", "багато", "«багато» — не число")]
    [TestCase("copies", "5000", "Копій може бути від 1 до 1000")]
    [TestCase("dpi", "72", "від 150 до 2400")]
    [TestCase("sheet", "7K3M9-1", "Аркуша 7K3M9-1 немає")]
    [TestCase("id", "01900000-0000-7000-8000-000000000000", "Друкувати нічого")]
    [TestCase("run", "x", "")]
    public async Task A_mistake_is_told_in_a_summary_that_leads_to_its_field_and_nothing_is_printed(string field, string value, string told)
    {
        var fields = new Dictionary<string, string?> { ["what"] = "picked", ["id"] = $"{_school}", ["run"] = RunIn(await _clerk.HtmlAsync("/staff/labels")), [field] = value };

        using var answer = await _clerk.PostAsync("/staff/labels?handler=Print", [.. fields.Select(f => (f.Key, f.Value))]);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(html, Does.Contain(told).And.Contain("<title>Помилка: Друк міток"));
        Assert.That(await _town.Registry.ReadAsync(r => r.PrintRuns.AnyAsync()), Is.False);
        Assert.That(await TagsAsync(), Is.Zero);
    }

    [Test]
    public async Task The_page_is_shown_as_a_picture_and_one_label_too()
    {
        using var page = await _clerk.PostAsync("/staff/labels?handler=Page", ("what", "picked"), ("id", $"{_school} {_bench}"), ("sheetpage", "1"));
        using var label = await _clerk.GetAsync($"/staff/labels/label.svg?id={_school}");
        using var blank = await _clerk.GetAsync("/staff/labels/label.png?format=L7650");
        using var foreign = await _clerk.GetAsync($"/staff/labels/label.svg?id={Guid.NewGuid()}");

        Assert.That(page.Content.Headers.ContentType!.MediaType, Is.EqualTo("image/svg+xml"));
        Assert.That(await page.Content.ReadAsStringAsync(), Does.Contain("Школа № 1").And.Contain("Лава").And.Contain("#c42b1c"));
        Assert.That(await label.Content.ReadAsStringAsync(), Does.Contain("Школа"));
        Assert.That((blank.Content.Headers.ContentType!.MediaType, foreign.StatusCode), Is.EqualTo(("image/png", HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task Slots_of_round_and_own_formats_have_styles_and_unknown_formats_have_none()
    {
        using var round = await _clerk.GetAsync("/staff/labels/sheets/L7650.css");
        using var none = await _clerk.GetAsync("/staff/labels/sheets/nothing.css");

        Assert.That(await round.Content.ReadAsStringAsync(), Does.Contain("aspect-ratio:210/297").And.Contain("border-radius:50%").And.Contain(".s12{"));
        Assert.That((round.Content.Headers.ContentType!.MediaType, none.StatusCode), Is.EqualTo(("text/css", HttpStatusCode.NotFound)));
    }

    private async Task<HttpResponseMessage> PrintAsync(params (string, string?)[] fields)
    {
        var answer = await _clerk.PostAsync("/staff/labels?handler=Print", [.. fields, ("run", RunIn(await _clerk.HtmlAsync("/staff/labels")))]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther), await answer.Content.ReadAsStringAsync());
        return answer;
    }

    private Task<int> TagsAsync() => _town.Registry.ReadAsync(r => r.Set<AssetTags.Tags.Tag>().CountAsync());

    private Task<int> EntriesAsync() => _town.Registry.ReadAsync(r => r.Set<JournalEntry>().CountAsync());

    private static string RunIn(string html) => Run().Match(html).Groups[1].Value;

    private static IEnumerable<int> SlotsOf(string html, string kind)
        => Slot().Matches(html).Where(m => m.Groups[2].Value.Split(' ').Contains(kind)).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex("name=\"run\" value=\"([^\"]+)\"")]
    private static partial Regex Run();

    [GeneratedRegex("class=\"slot s([0-9]+) ([^\"]*)\"")]
    private static partial Regex Slot();
}
