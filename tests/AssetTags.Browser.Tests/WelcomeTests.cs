using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests;

public sealed class WelcomeTests
{
    [Test]
    public async Task A_phone_sees_the_first_page_in_Ukrainian_and_can_switch_to_English()
    {
        await using var phone = await Phone.SwitchOnAsync();

        await phone.Page.GotoAsync("/");
        await Expect(phone.Page.GetByTestId("welcome")).ToBeVisibleAsync();
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Реєстр комунального майна");

        await phone.Page.GetByText("In English").TapAsync();
        await Expect(phone.Page.Locator("h1")).ToHaveTextAsync("Register of communal property");
        Assert.That(phone.Complaints, Is.Empty);
    }

    [Test]
    public async Task The_first_page_fits_the_width_of_a_phone()
    {
        await using var phone = await Phone.SwitchOnAsync();

        await phone.Page.GotoAsync("/");

        Assert.That(await phone.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(390));
    }
}
