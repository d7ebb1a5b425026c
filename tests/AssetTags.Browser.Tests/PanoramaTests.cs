using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests;

/// <summary><c>/photos/ID/panorama</c>.</summary>
public sealed class PanoramaTests
{
    // Drawn, not photographed: what matters is that it is twice as wide as high.
    private const string Picture =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1024\" height=\"512\"><rect width=\"512\" height=\"512\" fill=\"teal\"/><rect x=\"512\" width=\"512\" height=\"512\" fill=\"orange\"/></svg>";

    private OpenSite _site = null!;
    private Guid _panorama, _hidden;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(async town =>
    {
        _panorama = await PanoramaAsync(town, await town.AddAsync("Школа"));
        _hidden = await PanoramaAsync(town, await town.AddAsync("Водозабір", level: PublicityLevel.Generalised));
    });

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [TestCase(Device.Phone)]
    [TestCase(Device.Desktop)]
    public async Task Can_be_looked_about_in_with_buttons_and_keys_and_within_the_policy(Device device)
    {
        await using var visitor = await ComeAsync(new Manner(device));
        await visitor.OpenAsync($"/photos/{_panorama}/panorama");
        var figure = visitor.Page.Locator("figure.panorama");
        await Expect(figure).ToHaveAttributeAsync("data-state", "ready");
        await Expect(figure.Locator("img")).ToBeHiddenAsync();

        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Праворуч" }).ClickAsync();
        await Expect(figure).Not.ToHaveAttributeAsync("data-yaw", "0");
        await visitor.Page.Locator(".pnlm-container").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("ArrowRight");

        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync());
        await visitor.ExpectNoTraceAsync();
    }

    [Test]
    public async Task Without_a_script_it_is_a_flat_picture()
    {
        await using var visitor = await ComeAsync(new Manner { HasScript = false });

        await visitor.OpenAsync($"/photos/{_panorama}/panorama");

        await Expect(visitor.Page.Locator("figure.panorama img")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("figure.panorama button").First).ToBeHiddenAsync();
        await visitor.ExpectNoTraceAsync();
    }

    [Test]
    public async Task Of_what_is_shown_in_general_terms_only_it_is_not_there()
    {
        await using var visitor = await ComeAsync(new Manner());

        var hidden = await visitor.OpenAsync($"/photos/{_hidden}/panorama");
        var unknown = await visitor.OpenAsync($"/photos/{Guid.NewGuid()}/panorama");

        Assert.That((hidden!.Status, unknown!.Status), Is.EqualTo((404, 404)));
    }

    private async Task<Visitor> ComeAsync(Manner manner)
    {
        var visitor = await Visitor.ComeAsync(_site, manner);
        await visitor.Context.RouteAsync(new System.Text.RegularExpressions.Regex($"/photos/{_panorama}(/device)?$"), route => route.FulfillAsync(new() { Body = Picture, ContentType = "image/svg+xml" }));
        return visitor;
    }

    private static Task<Guid> PanoramaAsync(PublicTown town, Guid asset) => town.Registry.WriteAsync("test.photo", (registry, _) =>
    {
        var photo = new AssetPhoto { CommunityId = town.Registry.CommunityId, AssetId = asset, IsPanorama = true, Width = 1024, Height = 512, Place = 1 };
        registry.Add(photo);
        return Task.FromResult(photo.Id);
    });
}
