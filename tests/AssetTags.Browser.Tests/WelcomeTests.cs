using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests;

public sealed class WelcomeTests
{
    private OpenSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync();

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_phone_sees_the_first_page_in_Ukrainian_and_can_switch_to_English()
    {
        await using var visitor = await Visitor.ComeAsync(_site);

        await visitor.OpenAsync("/");
        await Expect(visitor.Page.GetByTestId("welcome")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Реєстр комунального майна");

        await visitor.Page.GetByText("English").TapAsync();
        await Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Register of communal property");
        await visitor.ExpectNoTraceAsync();
    }

    [TestCase(Device.Phone, false)]
    [TestCase(Device.Phone, true)]
    [TestCase(Device.Desktop, false)]
    [TestCase(Device.Zoomed, false)]
    public async Task The_first_page_has_no_barriers_and_fits(Device device, bool isDark)
    {
        await using var visitor = await Visitor.ComeAsync(_site, new Manner(device) { IsDark = isDark });

        await visitor.OpenAsync("/");

        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync());
        await visitor.ExpectNoTraceAsync();
    }
}
