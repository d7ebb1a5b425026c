using AssetTags.Assets;
using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests;

/// <summary>«How far am I from it?» in the block about genuine labels.</summary>
public sealed class DistanceTests
{
    private const string Button = ".distance button";

    private OpenSite _site = null!;
    private string _path = "", _general = "";

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(async town =>
    {
        static void Place(Asset asset) => asset.Location = new AssetLocation { Latitude = 48.68, Longitude = 29.23 };
        _path = "/" + (await town.TagAsync(await town.AddAsync("Школа", Place))).Symbols;
        _general = "/" + (await town.TagAsync(await town.AddAsync("Водозабір", Place, Publicity.PublicityLevel.Generalised))).Symbols;
    });

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    // 0.001 degrees of latitude are 111 m.
    [TestCase(48.681f, "До об’єкта приблизно 110 м.")]
    [TestCase(48.68f, "До об’єкта приблизно 5 м.")]
    public async Task Is_measured_on_the_phone_when_asked_and_sent_nowhere(float latitude, string answer)
    {
        await using var visitor = await Visitor.ComeAsync(_site, new Manner { Place = new() { Latitude = latitude, Longitude = 29.23f, Accuracy = 5 } });
        await visitor.OpenAsync(_path);
        var requests = new List<string>();
        visitor.Page.Request += (_, request) => requests.Add(request.Url);

        await visitor.Page.Locator(Button).TapAsync();

        await Expect(visitor.Page.Locator(".distance [role=status]")).ToHaveTextAsync(answer);
        Assert.That(requests.Where(r => !r.EndsWith("/icon.svg", StringComparison.Ordinal)), Is.Empty);
        await visitor.ExpectNoTraceAsync();
    }

    [Test]
    public async Task A_phone_that_will_not_tell_where_it_is_gets_a_plain_answer()
    {
        await using var visitor = await Visitor.ComeAsync(_site);
        await visitor.OpenAsync(_path);

        await visitor.Page.Locator(Button).TapAsync();

        await Expect(visitor.Page.Locator(".distance [role=status]")).ToHaveTextAsync("Телефон не сказав, де ви.");
    }

    [Test]
    public async Task Is_not_offered_without_a_script_nor_for_what_has_no_exact_place()
    {
        await using var still = await Visitor.ComeAsync(_site, new Manner { HasScript = false });
        await still.OpenAsync(_path);
        await Expect(still.Page.Locator(Button)).ToBeHiddenAsync();

        await using var visitor = await Visitor.ComeAsync(_site);
        await visitor.OpenAsync(_general);
        await Expect(visitor.Page.Locator("#genuine")).ToBeVisibleAsync();
        Assert.That(await visitor.Page.ContentAsync(), Does.Not.Contain("48.68").And.Not.Contain("distance.js"));
    }

    [Test]
    public async Task The_page_of_an_object_has_no_barriers()
    {
        await using var visitor = await Visitor.ComeAsync(_site);
        await visitor.OpenAsync(_path);

        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        await visitor.ExpectNoTraceAsync();
    }
}
