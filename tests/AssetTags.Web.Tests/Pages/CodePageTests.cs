using System.Net;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;

namespace AssetTags.Web.Tests.Pages;

/// <summary>A code answers with a page in every state of its tag and its asset, never with a redirect.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class CodePageTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;
    private WebSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        _site = await WebSite.OpenAsync(_town.Registry);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task A_live_code_shows_its_asset_in_Ukrainian_and_on_request_in_English()
    {
        var code = await _town.TagAsync(await _town.AddAsync("Будівля ліцею", a => (a.Area, a.UnitName, a.Condition) = (4800.5m, "кв. м", AssetCondition.NeedsMajorRepair)));

        await SeesAsync(code.Symbols, HttpStatusCode.OK, "<html lang=\"uk\">", "Будівля ліцею", code.ToString(), "Потребує капітального ремонту", "Ладижинська міська територіальна громада", "https://qr.lad.gov.ua/");
        await SeesAsync($"{code.Symbols}?lang=en", HttpStatusCode.OK, "<html lang=\"en\">", "Будівля ліцею", "Needs major repair", "Ladyzhyn city community", "4,800.5");
    }

    [Test]
    public async Task Any_spelling_and_both_hosts_of_the_community_lead_to_the_same_page()
    {
        var code = await _town.TagAsync(await _town.AddAsync("Зупинка"));
        foreach (var (path, host) in ((string, string)[])[($"/{code.ToString().ToLowerInvariant()}", "QR.LAD.GOV.UA"), ($"/{Uri.EscapeDataString(code.ToString().Replace('-', ' '))}", "qr.lad.gov.ua"), ($"/{code.Symbols}/", "localhost")])
        {
            using var answer = await _site.GetAsync(path, host);
            Assert.That((answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Contains("Зупинка", StringComparison.Ordinal)), Is.EqualTo((HttpStatusCode.OK, true)), path);
        }
    }

    [Test]
    public async Task A_blank_tag_asks_where_it_was_seen()
        => await SeesAsync((await _town.BlankAsync()).Symbols, HttpStatusCode.OK, "data-testid=\"blank\"", "ще ні до чого не прив’язана", "де ви її бачили");

    [Test]
    public async Task A_replaced_tag_says_so_and_leads_to_the_asset()
    {
        var old = await _town.TagAsync(await _town.AddAsync("Школа № 2"));
        var replaced = (ReplaceTagResult.Replaced)await _town.Registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(_town.Registry.CommunityId, old, null, default));

        await SeesAsync(old.Symbols, HttpStatusCode.OK, "Цю мітку замінено", replaced.New.Code.ToString(), $"href=\"/{replaced.New.Code.Symbols}\"", "Школа № 2");
    }

    [TestCase(TagState.Lost, "Цю мітку загублено")]
    [TestCase(TagState.Revoked, "Цей код відкликано")]
    public async Task A_lost_or_revoked_tag_is_gone(TagState state, string title)
    {
        var code = await _town.TagAsync(await _town.AddAsync("Лава"));
        await _town.Registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(_town.Registry.CommunityId, code, state, default));

        await SeesAsync(code.Symbols, HttpStatusCode.Gone, title, "Лава");
    }

    [TestCase(AssetStatus.WrittenOff, "Об’єкт списано")]
    [TestCase(AssetStatus.Transferred, "Об’єкт передано")]
    public async Task An_asset_that_was_written_off_or_transferred_says_so_with_its_document(AssetStatus status, string title)
    {
        var code = await _town.TagAsync(await _town.AddAsync("Гараж", a => (a.Status, a.StatusDocumentNumber, a.StatusDocumentDate) = (status, "17-а", new DateOnly(2026, 2, 3))));

        await SeesAsync(code.Symbols, HttpStatusCode.OK, title, "№ 17-а", "3\u00A0лютого 2026");
    }

    [Test]
    public async Task A_misread_code_offers_the_open_asset_that_was_meant()
    {
        var code = await _town.TagAsync(await _town.AddAsync("Центр здоров’я"));
        var misread = $"{(code.Symbols[0] == 'Z' ? 'Y' : 'Z')}{code.Symbols[1..]}";

        await SeesAsync(misread, HttpStatusCode.NotFound, "Такого коду в реєстрі немає", "Схоже, один знак прочитано з помилкою", "Центр здоров’я", $"<mark>{code.Symbols[0]}</mark>");
    }

    [Test]
    public async Task A_minimal_asset_tells_only_that_it_exists_and_who_answers()
    {
        var code = await _town.TagAsync(await _town.AddAsync("Насосна станція № 3", level: PublicityLevel.Minimal));

        var page = await SeesAsync(code.Symbols, HttpStatusCode.OK, "Об’єкт комунальної власності", "Докладні відомості не публікуємо", "Хто відповідає");
        Assert.That(page, Does.Not.Contain("Насосна"));
    }

    [TestCase("https://evil.example/")]
    [TestCase("//evil.example/")]
    [TestCase("%2F%2Fevil.example")]
    [TestCase("\\evil.example")]
    [TestCase("x?url=https://evil.example")]
    [TestCase("search?code=https://evil.example/7K3M9QX2A5")]
    [TestCase("search?q=//evil.example")]
    [TestCase("x%0d%0aLocation:%20https://evil.example")]
    public async Task Nothing_makes_the_site_send_anybody_elsewhere(string path)
    {
        using var answer = await _site.GetAsync(new Uri(_site.Http.BaseAddress!, "/").AbsoluteUri + path);

        Assert.That(answer.Headers.Location is null || !answer.Headers.Location.ToString().Contains("evil", StringComparison.Ordinal), path);
        Assert.That((int)answer.StatusCode, Is.LessThan(500));
    }

    private async Task<string> SeesAsync(string path, HttpStatusCode status, params string[] parts)
    {
        using var answer = await _site.GetAsync($"/{path}");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(status), page);
        foreach (var part in parts)
        {
            Assert.That(page, Does.Contain(part));
        }

        Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        return page;
    }
}
