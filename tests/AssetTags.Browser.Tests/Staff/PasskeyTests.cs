using AssetTags.Accounts;
using Microsoft.Playwright;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>Passkeys in a real browser, with its own virtual authenticator: made, used to sign in, removed.</summary>
public sealed class PasskeyTests
{
    [Test]
    public async Task A_passkey_that_was_added_opens_the_account_and_after_removal_does_not()
    {
        await using var site = await OpenSite.OpenAsync();
        await using var visitor = await Visitor.ComeAsync(site, new Manner(Device.Desktop) { IsByName = true });
        await visitor.SignInAsync(Role.Registrar);
        await AddAuthenticatorAsync(visitor);

        await visitor.OpenAsync("/staff/account/passkeys");
        await visitor.Page.GetByLabel("Як назвати цей пристрій").FillAsync("Ноутбук");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Додати ключ" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("Ключ додано")).ToBeVisibleAsync();

        await visitor.Context.ClearCookiesAsync();
        await SignInAsync(visitor);
        await visitor.OpenAsync("/staff/account");
        var inside = await visitor.Page.ContentAsync();

        await visitor.OpenAsync("/staff/account/passkeys");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Вилучити Ноутбук" }).ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("Ключ вилучено")).ToBeVisibleAsync();
        await visitor.Context.ClearCookiesAsync();
        await SignInAsync(visitor);
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Цей ключ не підійшов" })).ToBeVisibleAsync();

        Assert.That(inside, Does.Contain("Реєстратор"));
        Assert.That(visitor.Complaints, Is.Empty);
    }

    private static async Task SignInAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/staff/sign-in");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Увійти ключем із цього пристрою" }).ClickAsync();
        await visitor.Page.WaitForURLAsync(url => !url.EndsWith("/staff/sign-in", StringComparison.Ordinal));
    }

    internal static Task AddAuthenticatorAsync(Visitor visitor) => AddAuthenticatorAsync(visitor.Page);

    internal static async Task AddAuthenticatorAsync(IPage page)
    {
        var chromium = await page.Context.NewCDPSessionAsync(page);
        await chromium.SendAsync("WebAuthn.enable");
        await chromium.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
