using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests.Map;

/// <summary><c>/map</c>, with nobody's tiles.</summary>
public sealed partial class MapPageTests
{
    private const string Ready = "#map[data-state=ready]", Pin = ".spot.pin";

    private OpenSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(MapTown.FurnishAsync);

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [TestCase(Device.Phone, false)]
    [TestCase(Device.Phone, true)]
    [TestCase(Device.Desktop, false)]
    [TestCase(Device.Desktop, true)]
    [TestCase(Device.Zoomed, false)]
    public async Task Has_no_barriers_asks_nobody_else_and_fits(Device device, bool isDark)
    {
        await using var visitor = await OpenMapAsync(new Manner(device) { IsDark = isDark });

        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync());
        await visitor.ExpectNoTraceAsync();
    }

    [Test]
    public async Task Numbers_on_pins_are_those_of_the_list()
    {
        await using var visitor = await OpenMapAsync(new Manner(Device.Desktop));

        var pins = await visitor.Page.Locator(Pin + ".listed:not(.many)").EvaluateAllAsync<string[]>("pins => pins.map(p => p.getAttribute('aria-label'))");
        var rows = await visitor.Page.Locator("#list [data-number]").EvaluateAllAsync<string[]>(
            "rows => rows.map(r => `${r.dataset.number}. ${r.querySelector('a').textContent}`)");

        Assert.That(pins, Is.Not.Empty);
        Assert.That(pins.Select(p => p.Split(',')[0]), Is.SubsetOf(rows));
    }

    [Test]
    public async Task Every_object_with_a_place_is_counted_once_on_the_map()
    {
        await using var visitor = await OpenMapAsync(new Manner(Device.Desktop));

        var labels = await visitor.Page.Locator(".spot").EvaluateAllAsync<string[]>("spots => spots.map(s => s.getAttribute('aria-label'))");

        Assert.That(labels.Sum(label => Count().Match(label) is { Success: true } many ? int.Parse(many.Groups[1].Value, null) : 1), Is.EqualTo(MapTown.ObjectCount));
    }

    [Test]
    public async Task A_number_in_the_list_leads_to_its_pin_and_the_card_to_the_object()
    {
        await using var visitor = await OpenMapAsync(new Manner(Device.Phone));

        await visitor.Page.Locator("#o1 button.no").TapAsync();
        var card = visitor.Page.Locator(".leaflet-popup a[href]:not([role=button])").First;
        await Expect(card).ToHaveTextAsync("1. Школа № 1");
        await Expect(card).ToBeFocusedAsync();
        await card.TapAsync();

        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Школа № 1");
        await visitor.ExpectNoTraceAsync();
    }

    [Test]
    public async Task A_keyboard_opens_a_pin_and_comes_back_to_it()
    {
        await using var visitor = await OpenMapAsync(new Manner(Device.Desktop));
        var pin = visitor.Page.Locator(Pin + ".listed:not(.many)").First;

        await pin.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Expect(visitor.Page.Locator(".leaflet-popup a[href]:not([role=button])").First).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Escape");

        await Expect(visitor.Page.Locator(".leaflet-popup")).ToHaveCountAsync(0);
        await Expect(pin).ToBeFocusedAsync();
    }

    [Test]
    public async Task Objects_at_one_place_share_a_card()
    {
        await using var visitor = await OpenMapAsync(new Manner(Device.Phone), "/map?kind=Building&q=%D0%BB%D0%B0%D0%B2%D0%B0");

        await visitor.Page.Locator(".spot").TapAsync();

        await Expect(visitor.Page.Locator(".leaflet-popup li")).ToHaveCountAsync(MapTown.BenchCount);
        await Expect(visitor.Page.Locator(".leaflet-popup li").First).ToContainTextAsync("Аварійний");
    }

    [Test]
    public async Task An_object_in_general_terms_stands_in_the_middle_of_the_community_and_says_so()
    {
        await using var visitor = await OpenMapAsync(new Manner(Device.Desktop), "/map?q=%D0%B2%D0%BE%D0%B4%D0%BE%D0%B7%D0%B0%D0%B1%D1%96%D1%80");

        var areas = visitor.Page.Locator(".spot.area");
        await Expect(areas).ToHaveCountAsync(1);
        await areas.ClickAsync();

        await Expect(visitor.Page.Locator(".leaflet-popup")).ToContainTextAsync("Точне місце не показуємо");
    }

    [Test]
    public async Task The_page_of_an_object_leads_to_its_place()
    {
        await using var visitor = await OpenMapAsync(new Manner(Device.Phone), "/map?at=48.68,29.23");

        await Expect(visitor.Page.Locator(Pin, new() { HasText = "1" }).First).ToBeInViewportAsync();
    }

    [TestCase(Device.Phone)]
    [TestCase(Device.Desktop)]
    public async Task Without_a_script_the_list_is_complete_paged_and_filtered(Device device)
    {
        await using var visitor = await Visitor.ComeAsync(_site, new Manner(device) { HasScript = false });
        var rows = visitor.Page.Locator("#list ol > li");

        await visitor.OpenAsync("/map");
        await Expect(visitor.Page.Locator("#map")).ToBeHiddenAsync();
        await Expect(rows).ToHaveCountAsync(25);
        await visitor.Page.Locator("nav.pages .next").ClickAsync();
        await Expect(rows).ToHaveCountAsync(MapTown.ObjectCount - 25);
        await Expect(rows.First.Locator(".no")).ToHaveTextAsync("26");

        await visitor.Page.Locator("#q").FillAsync("ШКОЛА 7");
        await visitor.Page.Locator("form.filters > .btn").ClickAsync();
        await Expect(visitor.Page.GetByTestId("count")).ToContainTextAsync("Знайдено");
        Assert.That(await rows.AllInnerTextsAsync(), Has.All.Contains("7"));
        await visitor.ExpectNoTraceAsync();
    }

    [Test]
    public async Task When_the_data_do_not_come_the_list_stays()
    {
        await using var visitor = await Visitor.ComeAsync(_site);
        await visitor.Page.RouteAsync("**/map/objects.json*", route => route.AbortAsync());

        await visitor.OpenAsync("/map");

        await Expect(visitor.Page.Locator("#map[data-state=failed]")).ToHaveTextAsync("Карта не завантажилася. Список повний і без неї.");
        await Expect(visitor.Page.Locator("#list ol > li")).ToHaveCountAsync(25);
    }

    private async Task<Visitor> OpenMapAsync(Manner manner, string path = "/map")
    {
        var visitor = await Visitor.ComeAsync(_site, manner);
        await visitor.OpenAsync(path);
        await Expect(visitor.Page.Locator(Ready)).ToBeVisibleAsync();
        return visitor;
    }

    [GeneratedRegex(@"^(\d+)\u00A0об’єкт")]
    private static partial Regex Count();
}
