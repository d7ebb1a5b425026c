using AssetTags.Accounts;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>Signing in, one's own account and those of others: no barriers, nothing wider than the screen, on every device.</summary>
public sealed class AccountPagesTests
{
    private static readonly string[] s_pages = ["/staff/account", "/staff/account/app", "/staff/account/passkeys", "/staff/account/password", "/staff/account/tokens", "/staff/confirm", "/staff/people"];

    [Test]
    public async Task Pages_are_clean([Values] Device device)
    {
        await using var site = await OpenSite.OpenAsync();
        await using var visitor = await Visitor.ComeAsync(site, new Manner(device) { IsByName = true });
        await CheckAsync(visitor, device, "/staff/sign-in");
        await CheckAsync(visitor, device, "/staff/sign-in/code");
        var account = await visitor.SignInAsync(Role.Administrator);
        foreach (var path in (string[])[.. s_pages, $"/staff/people/{account}"])
        {
            await CheckAsync(visitor, device, path);
        }

        Assert.That(visitor.Complaints, Is.Empty);
        Assert.That(visitor.ForeignRequests, Is.Empty);
    }

    [Test]
    public async Task A_wrong_password_is_told_first_and_takes_the_focus()
    {
        await using var site = await OpenSite.OpenAsync();
        await using var visitor = await Visitor.ComeAsync(site, new Manner(Device.Phone) { IsByName = true });
        await visitor.OpenAsync("/staff/sign-in");
        await visitor.Page.FillAsync("#Email", "reestr@lad.example");
        await visitor.Page.FillAsync("#Password", "не той пароль");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Microsoft.Playwright.Assertions.Expect(visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert).First).ToBeFocusedAsync();
        await visitor.ShootAsync("sign-in-wrong");
        Assert.That(await visitor.Page.TitleAsync(), Does.StartWith("Помилка: Вхід"));
        Assert.That(await visitor.Page.InputValueAsync("#Email"), Is.EqualTo("reestr@lad.example"));
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
    }

    private static async Task CheckAsync(Visitor visitor, Device device, string path)
    {
        await visitor.OpenAsync(path);
        await visitor.ShootAsync($"account-{device}-{path[..Math.Min(path.Length, 24)]}");
        Assert.That(await visitor.BarriersAsync(), Is.Empty, path);
        Assert.That(await visitor.FitsAsync(), Is.True, path);
    }
}
