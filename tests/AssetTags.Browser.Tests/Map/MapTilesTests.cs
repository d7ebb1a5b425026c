using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests.Map;

/// <summary>The map with tiles of the community's choice.</summary>
public sealed class MapTilesTests
{
    private const string Host = "https://tiles.example.ua";

    // A picture of one dot: what a tile server has to say does not matter here.
    private static readonly byte[] s_tile = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private OpenSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(MapTown.FurnishAsync, "--tiles", Host + "/{z}/{x}/{y}.png", "--tiles-attribution", "© Плитки & <друзі>");

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Draws_them_names_their_owner_and_asks_nobody_else()
    {
        await using var visitor = await Visitor.ComeAsync(_site, Device.Desktop);
        await visitor.Context.RouteAsync(Host + "/**", route => route.FulfillAsync(new() { BodyBytes = s_tile, ContentType = "image/png" }));

        await visitor.OpenAsync("/map");
        await Expect(visitor.Page.Locator("#map[data-state=ready]")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("img.leaflet-tile-loaded").First).ToBeAttachedAsync();
        await Expect(visitor.Page.Locator(".leaflet-control-attribution")).ToContainTextAsync("© Плитки & <друзі>");
        await visitor.Page.GetByLabel("Наблизити").ClickAsync();
        await visitor.Page.GetByLabel("Віддалити").ClickAsync();

        Assert.That(visitor.ForeignRequests, Is.Not.Empty.And.All.StartsWith(Host));
        Assert.That(visitor.Complaints, Is.Empty);
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
    }

    [Test]
    public async Task Without_their_server_the_map_still_shows_the_objects()
    {
        await using var visitor = await Visitor.ComeAsync(_site, Device.Phone);
        await visitor.Context.RouteAsync(Host + "/**", route => route.AbortAsync());

        await visitor.OpenAsync("/map");

        await Expect(visitor.Page.Locator("#map[data-state=ready]")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator(".spot").First).ToBeVisibleAsync();
    }
}
