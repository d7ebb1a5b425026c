using System.Net;
using AssetTags.Accounts;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff.Labels;

/// <summary>Runs and their reprints, labels out of date, printers.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class RunPagesTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private StaffBrowser _clerk = null!;
    private Guid _school;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _school = await _town.AddAsync("Школа № 1");
        await _town.AddAsync("Лава");
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
    public async Task A_run_is_listed_shown_and_printed_again_onto_the_slots_it_had()
    {
        Assert.That(await _clerk.HtmlAsync("/staff/labels/runs"), Does.Contain("Ще нічого не друкували"));
        var code = await PrintAsync("11111", ("what", "unprinted"), ("start", "7"));

        Assert.That(await _clerk.HtmlAsync("/staff/labels/runs"), Does.Contain($"/staff/labels/runs/{code}").And.Contain("Особа labelclerk"));
        Assert.That(await _clerk.HtmlAsync($"/staff/labels/runs/{code}"), Does.Contain("Школа № 1").And.Contain("надрукована"));
        Assert.That(await _clerk.HtmlAsync($"/staff/labels?what=run&of={code}&slots=8"), Does.Contain("Місця 8 першого аркуша"));
        var again = await PrintAsync("22222", ("what", "run"), ("of", code), ("slots", "8"));

        var run = await _town.Registry.ReadAsync(r => r.PrintRuns.SingleAsync(p => p.Code == again));
        Assert.That((run.LabelCount, run.StartSlot, run.ReprintOf is not null), Is.EqualTo((1, 8, true)));
        Assert.That(await _clerk.HtmlAsync($"/staff/labels/runs/{again}"), Does.Contain("Повторює друк"));
    }

    [Test]
    public async Task An_auditor_reads_what_was_printed_and_is_offered_no_printing()
    {
        var auditor = _site.As(Role.Auditor);
        Assert.That(await auditor.HtmlAsync("/staff/labels/runs"), Does.Contain("Ще нічого не друкували").And.Not.Contain("\"/staff/labels\""));
        var code = await PrintAsync("11111", ("what", "unprinted"));

        Assert.That(await auditor.HtmlAsync("/staff/labels/runs"), Does.Contain($"/staff/labels/runs/{code}"));
        Assert.That(await auditor.HtmlAsync($"/staff/labels/runs/{code}"), Does.Contain("Школа № 1").And.Not.Contain("Завантажити").And.Not.Contain("\"/staff/labels\"").And.Not.Contain("/staff/tags?"));
        using var file = await auditor.GetAsync($"/staff/labels/runs/{code}/file");
        Assert.That(file.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task A_file_that_is_gone_is_said_and_an_unknown_run_is_not_found()
    {
        var code = await PrintAsync("11111", ("what", "unprinted"));
        Directory.Delete(Path.Combine(_town.Registry.Files, "prints"), recursive: true);

        using var file = await _clerk.GetAsync($"/staff/labels/runs/{code}/file");
        using var unknown = await _clerk.GetAsync("/staff/labels/runs/ZZZZZ");
        using var strange = await _clerk.GetAsync("/staff/labels/runs/..%2F..%2F/file");

        Assert.That(await _clerk.HtmlAsync($"/staff/labels/runs/{code}"), Does.Contain("Файл зберігаємо 7 днів").And.Not.Contain("Завантажити"));
        Assert.That((file.StatusCode, unknown.StatusCode, strange.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task Labels_out_of_date_are_listed_with_what_changed_and_printed_anew()
    {
        await PrintAsync("11111", ("what", "unprinted"));
        Assert.That(await _clerk.HtmlAsync("/staff/labels/stale"), Does.Contain("Усі етикетки кажуть те саме"));
        await _town.Registry.WriteAsync("test.rename", async (r, _) => (await r.Set<AssetTags.Assets.Asset>().SingleAsync(a => a.Id == _school)).Name = "Ліцей");

        var html = await _clerk.HtmlAsync("/staff/labels/stale");
        Assert.That(html, Does.Contain("Ліцей").And.Contain("назва об’єкта").And.Contain("what=stale"));
        var code = await PrintAsync("22222", ("what", "stale"));

        Assert.That((await _town.Registry.ReadAsync(r => r.PrintRuns.SingleAsync(p => p.Code == code))).LabelCount, Is.EqualTo(1));
        Assert.That(await _clerk.HtmlAsync("/staff/labels/stale"), Does.Contain("Усі етикетки кажуть те саме"));
        using var nothing = await _clerk.PostAsync("/staff/labels?handler=Print", ("what", "stale"), ("run", "33333"));
        Assert.That(WebUtility.HtmlDecode(await nothing.Content.ReadAsStringAsync()), Does.Contain("Застарілих етикеток на аркушах немає"));
    }

    [Test]
    public async Task A_printer_is_measured_removed_and_brought_back()
    {
        (string, string?)[] numbers = [("name", "Canon"), ("xA", "20,5"), ("yA", "19,8"), ("xB", "191"), ("yB", "20,3")];

        using var kept = await _clerk.PostAsync("/staff/labels/printers", numbers);
        Assert.That(await _clerk.HtmlAsync("/staff/labels/printers"), Does.Contain("Принтер «Canon» виміряно"));
        Assert.That(await _clerk.HtmlAsync("/staff/labels"), Does.Contain("<option value=\"Canon\">"));
        using var removed = await _clerk.PostAsync("/staff/labels/printers?handler=Remove", ("name", "Canon"));
        Assert.That(await _clerk.HtmlAsync("/staff/labels/printers"), Does.Contain("прибрано").And.Contain("handler=Restore&name=Canon").And.Contain("Ще жодного"));
        using var restored = await _clerk.PostAsync("/staff/labels/printers?handler=Restore&name=Canon");

        var profile = await _town.Registry.ReadAsync(r => r.PrinterProfiles.SingleAsync());
        Assert.That((profile.RemovedAt, profile.ShiftXMm), Is.EqualTo(((DateTimeOffset?)null, profile.ShiftXMm)));
        Assert.That(await _clerk.HtmlAsync("/staff/labels/printers"), Does.Contain("повернуто"));
    }

    [TestCase("xB", "", "Впишіть відстані до A і B")]
    [TestCase("xC", "20", "Впишіть відстані до A і B")]
    [TestCase("yB", "двадцять", "Впишіть відстані до A і B")]
    [TestCase("xB", "250", "мм")]
    [TestCase("name", " ", "Назва принтера має від 1 до 60 знаків")]
    public async Task A_measure_that_cannot_be_is_told_and_what_was_typed_stays(string field, string value, string told)
    {
        var fields = new Dictionary<string, string?> { ["name"] = "Canon", ["xA"] = "20,5", ["yA"] = "19,8", ["xB"] = "191", ["yB"] = "20,3", [field] = value };

        using var answer = await _clerk.PostAsync("/staff/labels/printers", [.. fields.Select(f => (f.Key, f.Value))]);

        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.That(html, Does.Contain(told).And.Contain("<title>Помилка:").And.Contain("value=\"19,8\""));
        Assert.That(await _town.Registry.ReadAsync(r => r.PrinterProfiles.AnyAsync()), Is.False);
    }

    [Test]
    public async Task The_test_page_is_a_PDF_and_through_an_unknown_printer_it_is_not_there()
    {
        using var page = await _clerk.GetAsync("/staff/labels/printers/page.pdf?outlines=1");
        using var unknown = await _clerk.GetAsync("/staff/labels/printers/page.pdf?printer=Nobody");

        Assert.That(page.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/pdf"));
        Assert.That(System.Text.Encoding.ASCII.GetString((await page.Content.ReadAsByteArrayAsync())[..5]), Is.EqualTo("%PDF-"));
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<string> PrintAsync(string run, params (string, string?)[] fields)
    {
        using var answer = await _clerk.PostAsync("/staff/labels?handler=Print", [.. fields, ("run", run)]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther), await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString().Split('/')[^1];
    }
}
