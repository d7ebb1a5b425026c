using System.Net;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;

namespace AssetTags.Web.Tests.Staff.Lists;

public sealed class RegistryPageTests
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        for (var i = 0; i < 60; i++)
        {
            await _town.AddAsync($"Гараж {i}", a => (a.Area, a.InventoryNumber) = (i, $"10{i:D3}"));
        }

        await _town.AddAsync("Школа <b>№ 5</b>", a => (a.Condition, a.Address.Thoroughfare) = (AssetCondition.NeedsMajorRepair, "вул. Миру"), PublicityLevel.Closed);
        _site = await StaffSite.OpenAsync(_town);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task The_list_tells_how_much_there_is_and_leads_to_the_next_page()
    {
        var html = await _site.As(Role.Auditor).HtmlAsync("/staff");

        Assert.That(html, Does.Contain("61\u00A0об’єкт · 0 з мітками · 61 ще без мітки"));
        Assert.That(html, Does.Contain("показано 1–50"));
        Assert.That(html, Does.Contain("rel=\"next\""));
        Assert.That(html, Does.Contain("немає мітки"));
    }

    [Test]
    public async Task Filters_stand_in_the_address_and_each_can_be_taken_off()
    {
        var html = await _site.As(Role.Registrar).HtmlAsync("/staff?condition=needsMajorRepair&level=closed&sort=-area");

        Assert.That(html, Does.Contain("Знайдено 1\u00A0об’єкт"));
        Assert.That(html, Does.Contain("href=\"/staff?level=closed&sort=-area\" aria-label=\"Зняти фільтр: Капітальний ремонт\""));
        Assert.That(html, Does.Contain("<option value=\"needsMajorRepair\" selected=\"selected\">"));
        Assert.That(html, Does.Contain("lvl shut"));
    }

    [Test]
    public async Task A_form_that_was_sent_with_empty_fields_leads_to_the_short_address()
    {
        using var answer = await _site.As(Role.Registrar).GetAsync("/staff?q=&kind=building&holder=&sort=&columns=number&columns=area");

        Assert.That((int)answer.StatusCode, Is.EqualTo(303));
        Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/staff?kind=building&columns=number%2Carea"));
    }

    [Test]
    public async Task What_cannot_be_read_is_said_above_and_at_its_field()
    {
        var html = await _site.As(Role.Registrar).HtmlAsync("/staff?area_from=many&size=7");

        Assert.That(html, Does.Contain("href=\"#f-area_from\""));
        Assert.That(html, Does.Contain("id=\"area_from-wrong\""));
        Assert.That(html, Does.Contain("value=\"many\""));
        Assert.That(html, Does.Contain("<title>Помилка: "));
    }

    [Test]
    public async Task Names_are_text_and_nothing_else()
    {
        using var answer = await _site.As(Role.Registrar).GetAsync("/staff?q=школа");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.That(html, Does.Contain("Школа &lt;b&gt;№ 5&lt;/b&gt;").And.Not.Contain("<b>№ 5"));
    }

    [TestCase(Role.Registrar, true, true)]
    [TestCase(Role.LabelClerk, false, true)]
    [TestCase(Role.Auditor, false, false)]
    public async Task Only_what_the_person_may_do_is_offered(Role role, bool mayEdit, bool mayPrint)
    {
        var html = await _site.As(role).HtmlAsync("/staff");

        Assert.That(html.Contains("formaction=\"/staff/bulk\"", StringComparison.Ordinal), Is.EqualTo(mayEdit));
        Assert.That(html.Contains("Друкувати мітки", StringComparison.Ordinal), Is.EqualTo(mayPrint));
        Assert.That(html, Does.Contain("/staff/export.xlsx"));
    }

    [Test]
    public async Task Nothing_found_says_so_and_leads_back()
    {
        var html = await _site.As(Role.Registrar).HtmlAsync("/staff?q=зовсім нічого такого");

        Assert.That(html, Does.Contain("Нічого не знайдено").And.Contain("Зняти всі"));
    }

    [Test]
    public async Task A_view_is_kept_shown_and_taken_away()
    {
        var browser = _site.As(Role.Registrar);
        using var kept = await browser.PostAsync("/staff/views", ("name", "Великі гаражі"), ("query", "q=гараж&sort=-area"), ("shared", "true"));
        Assert.That(kept.Headers.Location!.ToString(), Is.EqualTo("/staff?q=" + Uri.EscapeDataString("гараж") + "&sort=-area"));

        Assert.That(await _site.As(Role.Auditor).HtmlAsync("/staff"), Does.Contain("Великі гаражі"));
        var views = await browser.HtmlAsync("/staff/views");
        var id = views.Split("name=\"id\" value=\"")[1][..36];
        using var foreign = await _site.As(Role.Auditor).PostAsync("/staff/views?handler=Remove", ("id", id));
        Assert.That(foreign.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        using var removed = await browser.PostAsync("/staff/views?handler=Remove", ("id", id));
        Assert.That((int)removed.StatusCode, Is.EqualTo(303));
        Assert.That(await browser.HtmlAsync("/staff/views"), Does.Not.Contain("name=\"id\""));
    }

    [Test]
    public async Task Who_only_reads_keeps_views_for_oneself()
    {
        var auditor = _site.As(Role.Auditor);

        using var answer = await auditor.PostAsync("/staff/views", ("name", "Гаражі"), ("query", "kind=parcel"), ("shared", "true"));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(html, Does.Contain("лише той, хто веде реєстр").And.Contain("value=\"Гаражі\"").And.Not.Contain("name=\"shared\""));
        Assert.That(await auditor.HtmlAsync("/staff?kind=parcel"), Does.Contain("view-name").And.Not.Contain("name=\"shared\""));
        Assert.That(await _site.As(Role.Registrar).HtmlAsync("/staff/views"), Does.Not.Contain("Гаражі"));
    }

    [Test]
    public async Task A_view_without_a_name_is_refused_where_it_was_typed()
    {
        using var answer = await _site.As(Role.Registrar).PostAsync("/staff/views", ("name", " "), ("query", "kind=parcel"));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(html, Does.Contain("Назва перегляду має бути").And.Contain("value=\"kind=parcel\""));
    }
}
