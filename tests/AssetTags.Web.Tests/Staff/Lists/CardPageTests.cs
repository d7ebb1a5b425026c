using System.Net;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Publication;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Staff.Lists;

public sealed class CardPageTests
{
    private PublicTown _town = null!;
    private StaffSite _site = null!;
    private Guid _school, _gym;
    private TagCode _code;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        _school = await _town.AddAsync("Школа № 5", a =>
        {
            (a.Condition, a.Area, a.UnitName, a.InventoryNumber) = (AssetCondition.NeedsMajorRepair, 2184.6m, "кв. м", "10130047");
            (a.Address.Thoroughfare, a.Address.LocatorDesignator, a.Address.PostName) = ("вул. Миру", "20", "м. Ладижин");
            a.User.Name = "Іваненко Іван";
        }, PublicityLevel.Minimal);
        _gym = await _town.AddAsync("Спортзал", a => a.ParentId = _school);
        _code = await _town.TagAsync(_school);
        _site = await StaffSite.OpenAsync(_town);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_card_shows_fields_level_tag_and_parts()
    {
        var html = await _site.As(Role.Registrar).HtmlAsync($"/staff/assets/{_school}");

        Assert.That(html, Does.Contain("<h1>Школа № 5</h1>"));
        Assert.That(html, Does.Contain("2\u00A0184,6\u00A0кв. м"));
        Assert.That(html, Does.Contain("Іваненко Іван"));
        Assert.That(html, Does.Contain("Мінімальний").And.Contain("Рішення: рішення").And.Contain("Переглянути до 01.01.2027"));
        Assert.That(html, Does.Contain(_code.ToString()).And.Contain("Діє"));
        Assert.That(html, Does.Contain($"href=\"/staff/assets/{_gym}\">Спортзал"));
        Assert.That(html, Does.Contain("не внесено"));
        Assert.That(await _site.As(Role.Registrar).HtmlAsync($"/staff/assets/{_gym}"), Does.Contain($"href=\"/staff/assets/{_school}\">Школа № 5"));
    }

    [TestCase(Role.Registrar, "/edit", true)]
    [TestCase(Role.Registrar, "/split", true)]
    [TestCase(Role.Registrar, "/status", true)]
    [TestCase(Role.Auditor, "/edit", false)]
    [TestCase(Role.Auditor, "/publicity", false)]
    [TestCase(Role.Publisher, "/publicity", true)]
    [TestCase(Role.Publisher, "/edit", false)]
    [TestCase(Role.Auditor, "/as-public", true)]
    public async Task Links_are_shown_to_who_may_follow_them(Role role, string path, bool isShown)
        => Assert.That((await _site.As(role).HtmlAsync($"/staff/assets/{_school}")).Contains($"{_school}{path}\"", StringComparison.Ordinal), Is.EqualTo(isShown));

    [TestCase(Role.Auditor, true, true)]
    [TestCase(Role.Registrar, true, false)]
    [TestCase(Role.Inspector, true, false)]
    [TestCase(Role.LabelClerk, false, false)]
    [TestCase(Role.Publisher, false, false)]
    public async Task The_history_is_shown_to_who_may_see_it_and_leads_to_the_journal_who_may_read_that(Role role, bool isShown, bool leads)
    {
        var html = await _site.As(role).HtmlAsync($"/staff/assets/{_school}");

        Assert.That(html.Contains("id=\"changes\"", StringComparison.Ordinal), Is.EqualTo(isShown));
        Assert.That(html.Contains("/staff/journal?key", StringComparison.Ordinal), Is.EqualTo(leads));
    }

    [Test]
    public async Task A_history_speaks_of_columns_and_values_before_and_after_and_of_nothing_technical()
    {
        var pump = await _town.AddAsync("Насосна", a => (a.Condition, a.Area) = (AssetCondition.NoRepairNeeded, 1200.5m));
        await _town.Registry.WriteAsync("asset.edit", async (r, _) =>
        {
            var asset = await r.Assets.SingleAsync(a => a.Id == pump);
            (asset.Condition, asset.Area, asset.User.Name, asset.OfficialValues) = (AssetCondition.NeedsMajorRepair, null, "Таємний Тарас", "{}");
            return 0;
        });

        var html = await _site.As(Role.Inspector).HtmlAsync($"/staff/assets/{pump}");
        var history = html[html.IndexOf("id=\"changes\"", StringComparison.Ordinal)..];

        Assert.That(history, Does.Contain("змінено картку").And.Contain("olena"));
        Assert.That(history, Does.Contain("<del>Не потребує ремонту</del>").And.Contain("<ins>Потребує капітального ремонту</ins>").And.Contain("<del>1\u00A0200,5</del>").And.Contain("<span class=\"soft\">порожньо</span>"));
        Assert.That(history, Does.Contain("особистих відомостей журнал не зберігає").And.Not.Contain("Таємний Тарас").And.Not.Contain("official_values").And.Not.Contain("asset.edit"));
    }

    [Test]
    public async Task An_unknown_card_and_a_foreign_one_are_answered_alike()
    {
        using var unknown = await _site.As(Role.Registrar).GetAsync($"/staff/assets/{Guid.NewGuid()}");
        var foreign = await ForeignAsync();
        using var theirs = await _site.As(Role.Registrar).GetAsync($"/staff/assets/{foreign}");
        using var api = await _site.As(Role.Registrar).GetAsync($"/api/v1/staff/assets/{foreign}");

        Assert.That((unknown.StatusCode, theirs.StatusCode, api.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await theirs.Content.ReadAsStringAsync(), Is.EqualTo(await unknown.Content.ReadAsStringAsync()));
    }

    private async Task<Guid> ForeignAsync()
    {
        var founded = await _town.Registry.UseAsync<FoundCommunity, FoundCommunityResult>(f => f.RunAsync(new("Інша громада", "UA05060050000058111", "qr.other.gov.ua"), default));
        return await _town.Registry.WriteAsync("test.foreign", (r, _) =>
        {
            var asset = new Asset { CommunityId = ((FoundCommunityResult.Founded)founded).Community.Id, Name = "Чужа школа" };
            r.Add(asset);
            return Task.FromResult(asset.Id);
        });
    }
}
