using System.Net;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff;

/// <summary>The form of a visit, sent once, twice, wrongly, or by one button.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class VisitFormTests(DatabaseProvider provider) : VisitPages(provider)
{
    [Test]
    public async Task A_visit_is_recorded_once_however_often_the_form_is_sent()
    {
        var inspector = Site.As(Role.Inspector);
        var code = await Town.TagAsync(Bench);
        var form = Filled(KeyIn(await inspector.HtmlAsync($"/staff/inspect/{Bench}?code={code.Symbols}")), code.Symbols);

        using var first = await inspector.PostAsync($"/staff/inspect/{Bench}", form);
        using var again = await inspector.PostAsync($"/staff/inspect/{Bench}", form);

        Assert.That((first.StatusCode, again.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther)));
        Assert.That(again.Headers.Location, Is.EqualTo(first.Headers.Location));
        var visit = await Town.Registry.ReadAsync(r => r.Inspections.AsNoTracking().SingleAsync());
        Assert.That((visit.AccountId, visit.Condition, visit.Note, visit.TagState), Is.EqualTo((Site.AccountOf(Role.Inspector), AssetCondition.NeedsMajorRepair, "Зламана ніжка <b>", FoundTagState.Damaged)));
        var html = await inspector.HtmlAsync(first.Headers.Location!.ToString());
        Assert.That(html, Does.Contain("Огляд записано").And.Contain("було «Не потребує ремонту», тепер «Потребує капітального ремонту»").And.Contain("Мітку треба замінити"));
    }

    [Test]
    public async Task The_key_of_another_visit_is_refused_and_the_form_gets_a_new_one()
    {
        var inspector = Site.As(Role.Inspector);
        var key = Guid.NewGuid();
        using var first = await inspector.PostAsync($"/staff/inspect/{Bench}", Filled(key));

        using var other = await inspector.PostAsync($"/staff/inspect/{Bench}", ("Key", key.ToString()), ("Condition", "none"));
        var html = WebUtility.HtmlDecode(await other.Content.ReadAsStringAsync());

        Assert.That(other.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(html, Does.Contain("Помилка: ").And.Contain($"/staff/visits/{key}"));
        Assert.That(KeyIn(html), Is.Not.EqualTo(key));
        using var second = await inspector.PostAsync($"/staff/inspect/{Bench}", ("Key", KeyIn(html).ToString()), ("Condition", "none"));
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

        using var answer = await Site.As(Role.Inspector).PostAsync($"/staff/inspect/{Bench}", form!);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(html, Does.Contain("<title>Помилка: ").And.Contain(said).And.Contain("Зламана ніжка"));
        Assert.That(await Town.Registry.ReadAsync(r => r.Inspections.CountAsync()), Is.Zero);
    }

    [TestCase("/staff/inspect/{0}")]
    [TestCase("/staff/visits/{0}")]
    public async Task What_the_community_does_not_have_is_not_there(string path)
    {
        using var answer = await Site.As(Role.Inspector).GetAsync(string.Format(null, path, Guid.NewGuid()));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task One_button_records_what_the_register_says_unless_it_says_something_else_by_now()
    {
        var inspector = Site.As(Role.Inspector);
        var code = (await Town.TagAsync(Bench)).Symbols;
        var page = await inspector.HtmlAsync($"/staff/t/{code}");
        Assert.That(await Site.As(Role.Auditor).HtmlAsync($"/staff/t/{code}"), Does.Not.Contain("as-it-was"));
        var form = AsItWas(KeyIn(page), code);

        using var first = await inspector.PostAsync($"/staff/inspect/{Bench}", form);
        using var worse = await inspector.PostAsync($"/staff/inspect/{Bench}", ("Key", Guid.NewGuid().ToString()), ("Condition", "NeedsMajorRepair"));
        using var again = await inspector.PostAsync($"/staff/inspect/{Bench}", form);
        using var stale = await inspector.PostAsync($"/staff/inspect/{Bench}", AsItWas(Guid.NewGuid(), code));
        var html = WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync());

        Assert.That((first.StatusCode, again.StatusCode, stale.StatusCode), Is.EqualTo((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.BadRequest)));
        Assert.That(again.Headers.Location, Is.EqualTo(first.Headers.Location));
        Assert.That(html, Does.Contain("стан у реєстрі змінили").And.Contain("У реєстрі зараз: Потребує капітального ремонту").And.Not.Contain("value=\"NoRepairNeeded\" checked"));
        var visits = await Town.Registry.ReadAsync(r => r.Inspections.AsNoTracking().OrderBy(i => i.CreatedAt).ToListAsync());
        Assert.That(visits.Select(v => (v.Condition, v.Status, v.TagState)), Does.Contain(((AssetCondition?)AssetCondition.NoRepairNeeded, (AssetStatus?)AssetStatus.InUse, (FoundTagState?)FoundTagState.Intact)));
        Assert.That(visits, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_note_of_somebody_whose_session_ended_is_given_back_and_nothing_is_recorded()
    {
        using var answer = await Site.AsNobody().PostAsync($"/staff/inspect/{Bench}", Filled(Guid.NewGuid()));
        using var empty = await Site.AsNobody().PostAsync($"/staff/inspect/{Bench}", ("Condition", "none"));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.That((answer.StatusCode, empty.StatusCode), Is.EqualTo((HttpStatusCode.Unauthorized, HttpStatusCode.SeeOther)));
        Assert.That(html, Does.Not.Contain("<b>").And.Contain($"/staff/sign-in?return=%2Fstaff%2Finspect%2F{Bench}"));
        Assert.That(WebUtility.HtmlDecode(html), Does.Contain("Зламана ніжка <b></textarea>"));
        Assert.That(await Town.Registry.ReadAsync(r => r.Inspections.CountAsync()), Is.Zero);
    }

    private static (string Name, string? Value)[] AsItWas(Guid key, string code) =>
    [
        ("AsItWas", "true"), ("Key", key.ToString()), ("Code", code), ("Condition", "NoRepairNeeded"), ("Dangerous", "false"), ("Status", "InUse"), ("Tag", "Intact"),
    ];
}
