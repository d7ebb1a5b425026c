using System.Net;
using System.Text.RegularExpressions;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Photos;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff;

/// <summary>Inspectors’ pages: a scanned code, the form, what came of it, the lists.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class VisitPagesTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private Guid _bench;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _bench = await _town.AddAsync("Лава біля школи", a => (a.Condition, a.Address.Thoroughfare, a.ClassId) = (AssetCondition.NoRepairNeeded, "вул. Миру", "1263"), PublicityLevel.Closed);
        _site = await StaffSite.OpenAsync(_town);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_scanned_code_leads_staff_to_the_asset_also_when_it_is_closed()
    {
        var code = await _town.TagAsync(_bench);

        var html = await _site.As(Role.Inspector).HtmlAsync($"/staff/t/{code.Symbols}");
        var read = await _site.As(Role.Auditor).HtmlAsync($"/staff/t?code={code}");

        Assert.That(html, Does.Contain("Лава біля школи").And.Contain($"/staff/inspect/{_bench}?code={code.Symbols}").And.Contain("Ще не оглядали"));
        Assert.That(read, Does.Contain("Лава біля школи").And.Not.Contain("/staff/inspect/"));
    }

    [Test]
    public async Task A_blank_tag_an_old_one_and_an_unknown_code_say_what_they_are()
    {
        var (blank, old) = (await _town.BlankAsync(), await _town.TagAsync(_bench));
        var replaced = await _town.Registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(_town.Registry.CommunityId, old, null, default));
        var present = ((ReplaceTagResult.Replaced)replaced).New.Code;
        var inspector = _site.As(Role.Inspector);

        Assert.That(await inspector.HtmlAsync($"/staff/t/{blank.Symbols}"), Does.Contain("Чиста мітка").And.Contain($"/staff/tags?tag={blank.Symbols}"));
        Assert.That(await inspector.HtmlAsync($"/staff/t/{old.Symbols}"), Does.Contain("Стара наліпка").And.Contain(present.ToString()));
        Assert.That(await TextAsync(inspector, $"/staff/t/{Misread(present)}", HttpStatusCode.NotFound), Does.Contain("один знак прочитано").And.Contain($"/staff/t/{present.Symbols}"));
        Assert.That(await TextAsync(inspector, "/staff/t/%D0%B7%D0%B0%D0%B1%D1%96%D1%80", HttpStatusCode.NotFound), Does.Contain("Такого коду в реєстрі немає"));
        Assert.That(await inspector.HtmlAsync("/staff/t"), Does.Contain("name=\"code\""));
    }

    [Test]
    public async Task A_visit_is_recorded_once_however_often_the_form_is_sent()
    {
        var inspector = _site.As(Role.Inspector);
        var code = await _town.TagAsync(_bench);
        var form = Filled(KeyIn(await inspector.HtmlAsync($"/staff/inspect/{_bench}?code={code.Symbols}")), code.Symbols);

        using var first = await inspector.PostAsync($"/staff/inspect/{_bench}", form);
        using var again = await inspector.PostAsync($"/staff/inspect/{_bench}", form);

        Assert.That((first.StatusCode, again.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther)));
        Assert.That(again.Headers.Location, Is.EqualTo(first.Headers.Location));
        var visit = await _town.Registry.ReadAsync(r => r.Inspections.AsNoTracking().SingleAsync());
        Assert.That((visit.AccountId, visit.Condition, visit.Note, visit.TagState), Is.EqualTo((_site.AccountOf(Role.Inspector), AssetCondition.NeedsMajorRepair, "Зламана ніжка <b>", FoundTagState.Damaged)));
        var html = await inspector.HtmlAsync(first.Headers.Location!.ToString());
        Assert.That(html, Does.Contain("Огляд записано").And.Contain("було «Не потребує ремонту», тепер «Потребує капітального ремонту»").And.Contain("Мітку треба замінити"));
    }

    [Test]
    public async Task The_key_of_another_visit_is_refused_and_the_form_gets_a_new_one()
    {
        var inspector = _site.As(Role.Inspector);
        var key = Guid.NewGuid();
        using var first = await inspector.PostAsync($"/staff/inspect/{_bench}", Filled(key));

        using var other = await inspector.PostAsync($"/staff/inspect/{_bench}", ("Key", key.ToString()), ("Condition", "none"));
        var html = WebUtility.HtmlDecode(await other.Content.ReadAsStringAsync());

        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(html, Does.Contain("Помилка: ").And.Contain($"/staff/visits/{key}"));
        Assert.That(KeyIn(html), Is.Not.EqualTo(key));
        using var second = await inspector.PostAsync($"/staff/inspect/{_bench}", ("Key", KeyIn(html).ToString()), ("Condition", "none"));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
    }

    [TestCase("Condition", "", "Оберіть стан або", TestName = "no condition")]
    [TestCase("Condition", "Unknown", "Такого варіанта немає", TestName = "a condition that is not offered")]
    [TestCase("Status", "WrittenOff", "Такого варіанта немає", TestName = "a status that is not offered")]
    [TestCase("Tag", "7", "Такого варіанта немає", TestName = "a state of the tag that there is not")]
    [TestCase("Latitude", "north", "Місце прочитати не вдалося", TestName = "a position in words")]
    [TestCase("Latitude", "91", "Такого місця немає", TestName = "a position off the Earth")]
    [TestCase("Key", "", "не має ключа", TestName = "no key")]
    public async Task A_mistake_is_told_at_its_field_and_what_was_typed_stays(string field, string value, string said)
    {
        var form = Filled(Guid.NewGuid()).Where(f => f.Name != field).Append((field, value)).Append(("Longitude", field == "Latitude" ? "29" : "")).ToArray();

        using var answer = await _site.As(Role.Inspector).PostAsync($"/staff/inspect/{_bench}", form!);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(html, Does.Contain("<title>Помилка: ").And.Contain(said).And.Contain("Зламана ніжка"));
        Assert.That(await _town.Registry.ReadAsync(r => r.Inspections.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Photos_come_with_the_visit_or_afterwards_and_a_bad_file_is_told()
    {
        var inspector = _site.As(Role.Inspector);
        using var workshop = new JpegWorkshop();
        using var body = new MultipartFormDataContent { { new StringContent(Guid.NewGuid().ToString()), "Key" }, { new StringContent("none"), "Condition" } };
        body.Add(new ByteArrayContent(await workshop.MakeAsync(40, 30)), "pictures", "one.jpg");
        body.Add(new ByteArrayContent("<svg/>"u8.ToArray()), "pictures", "drawing.jpg");

        using var sent = await inspector.PostAsync($"/staff/inspect/{_bench}", body);
        var page = sent.Headers.Location!.ToString();
        var html = await inspector.HtmlAsync(page);
        using var none = await inspector.PostAsync(page);
        using var more = new MultipartFormDataContent { { new ByteArrayContent(await workshop.MakeAsync(50, 30)), "pictures", "two.jpg" } };
        using var added = await inspector.PostAsync(page, more);

        Assert.That(html, Does.Contain("Цих фото не прийнято").And.Contain("drawing.jpg: ").And.Contain("Додано фото: 1"));
        Assert.That((none.StatusCode, added.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.SeeOther)));
        var photo = PhotoPath().Matches(await inspector.HtmlAsync(page)).Select(m => m.Value).ToList();
        Assert.That(photo, Has.Count.EqualTo(2));
        using var shown = await inspector.GetAsync(photo[0]);
        using var elsewhere = await _site.AsNobody().GetAsync(photo[0]);
        Assert.That((shown.StatusCode, shown.Content.Headers.ContentType!.MediaType, elsewhere.StatusCode), Is.EqualTo((HttpStatusCode.OK, "image/jpeg", HttpStatusCode.SeeOther)));
    }

    [Test]
    public async Task Another_inspector_reads_a_visit_and_adds_no_photos_to_it()
    {
        using var workshop = new JpegWorkshop();
        using var sent = await _site.As(Role.Inspector).PostAsync($"/staff/inspect/{_bench}", Filled(Guid.NewGuid()));
        var page = sent.Headers.Location!.ToString();
        var other = _site.As(Role.CommissionHead);
        using var more = new MultipartFormDataContent { { new ByteArrayContent(await workshop.MakeAsync(50, 30)), "pictures", "two.jpg" } };

        using var answer = await other.PostAsync(page, more);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(await other.HtmlAsync(page), Does.Contain("Зламана ніжка").And.Not.Contain("name=\"pictures\""));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(html, Does.Contain("лише той, хто його записав").And.Contain("Зламана ніжка"));
        Assert.That(await _town.Registry.ReadAsync(r => r.AssetPhotos.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task Lists_show_one_s_own_visits_and_what_is_overdue()
    {
        var inspector = _site.As(Role.Inspector);
        Assert.That(await inspector.HtmlAsync("/staff/visits"), Does.Contain("Ви ще нічого не оглядали"));
        Assert.That(await inspector.HtmlAsync("/staff/inspections?class=12"), Does.Contain("Лава біля школи").And.Contain("Ніколи не оглядали: 1. Прострочено: 0."));
        Assert.That(await inspector.HtmlAsync($"/staff/inspections?holder={Guid.NewGuid()}"), Does.Contain("Усе оглянуто вчасно."));

        using var sent = await inspector.PostAsync($"/staff/inspect/{_bench}", Filled(Guid.NewGuid()));

        Assert.That(await inspector.HtmlAsync("/staff/visits"), Does.Contain("Лава біля школи"));
        Assert.That(await _site.As(Role.Registrar).HtmlAsync("/staff/visits"), Does.Not.Contain("Лава біля школи"));
        Assert.That(await inspector.HtmlAsync("/staff/inspections"), Does.Contain("Усе оглянуто вчасно."));
    }

    [Test]
    public async Task An_auditor_reads_visits_and_what_is_overdue_and_is_offered_nothing_to_do_there()
    {
        var auditor = _site.As(Role.Auditor);
        Assert.That(await auditor.HtmlAsync("/staff/inspections"), Does.Contain($"/staff/assets/{_bench}").And.Not.Contain("/staff/inspect/").And.Contain("Огляди</a>"));
        using var sent = await _site.As(Role.Inspector).PostAsync($"/staff/inspect/{_bench}", Filled(Guid.NewGuid()));
        var page = sent.Headers.Location!.ToString();

        using var refused = await auditor.PostAsync(page);

        Assert.That(await auditor.HtmlAsync(page), Does.Contain("Зламана ніжка").And.Not.Contain("name=\"pictures\""));
        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task Intervals_are_kept_and_removed_by_whoever_keeps_the_community()
    {
        var head = _site.As(Role.Administrator);
        const string Path = "/staff/inspections/intervals";

        using var wrong = await head.PostAsync(Path, ("Prefix", "12"), ("Months", "скоро"));
        using var refused = await head.PostAsync(Path, ("Prefix", "%"), ("Months", "6"));
        using var kept = await head.PostAsync(Path, ("Prefix", "1263"), ("Condition", "NeedsMajorRepair"), ("Months", "1"));
        var html = await head.HtmlAsync(Path);
        using var removed = await head.PostAsync(Path + "?handler=Remove", ("id", IntervalId().Match(html).Groups[1].Value));
        using var nobody = await _site.As(Role.Inspector).GetAsync(Path);

        Assert.That((wrong.StatusCode, refused.StatusCode, kept.StatusCode, removed.StatusCode, nobody.StatusCode), Is.EqualTo(
            (HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.Forbidden)));
        Assert.That(html, Does.Contain("Проміжок збережено.").And.Contain("<td>1263</td>"));
        Assert.That(await head.HtmlAsync(Path), Does.Not.Contain("<td>1263</td>"));
    }

    [TestCase("/staff/inspect/{0}")]
    [TestCase("/staff/visits/{0}")]
    public async Task What_the_community_does_not_have_is_not_there(string path)
    {
        using var answer = await _site.As(Role.Inspector).GetAsync(string.Format(null, path, Guid.NewGuid()));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private static (string Name, string? Value)[] Filled(Guid key, string? code = null) =>
    [
        ("Key", key.ToString()), ("Code", code), ("Condition", "NeedsMajorRepair"), ("Dangerous", "true"), ("Note", "Зламана ніжка <b>"), ("Tag", "Damaged"), ("Status", ""),
    ];

    private static async Task<string> TextAsync(StaffBrowser browser, string path, HttpStatusCode status)
    {
        using var answer = await browser.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(status));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static string Misread(TagCode code)
        => string.Concat(code.Symbols.AsSpan(0, 3), [code.Symbols[3] == '2' ? '3' : '2'], code.Symbols.AsSpan(4));

    private static Guid KeyIn(string html) => Guid.Parse(Key().Match(html).Groups[1].Value);

    [GeneratedRegex("name=\"Key\" value=\"([^\"]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("name=\"id\" value=\"([^\"]+)\"")]
    private static partial Regex IntervalId();

    [GeneratedRegex("/staff/visits/[0-9a-f-]+/photos/[0-9a-f-]+")]
    private static partial Regex PhotoPath();
}
