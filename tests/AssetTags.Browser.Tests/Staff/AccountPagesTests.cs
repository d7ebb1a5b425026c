using AssetTags.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>Signing in, one's own account and those of others: no barriers, nothing wider than the screen, on every device.</summary>
public sealed class AccountPagesTests
{
    private static readonly string[] s_pages = ["/staff/account", "/staff/account/app", "/staff/account/passkeys", "/staff/account/password", "/staff/account/tokens", "/staff/confirm", "/staff/people"];

    [Test]
    public async Task Pages_are_clean([Values] Device device)
    {
        await using var site = await OpenSite.OpenAsync(null, "--smtp", "smtp://127.0.0.1:1", "--mail-from", "reestr@lad.example");
        await using var visitor = await Visitor.ComeAsync(site, new Manner(device) { IsByName = true });
        await CheckAsync(visitor, device, "/staff/sign-in");
        await CheckAsync(visitor, device, "/staff/forgot");
        await CheckAsync(visitor, device, "/staff/forgot?sent=1");
        await CheckAsync(visitor, device, "/staff/sign-in/code");
        var account = await visitor.SignInAsync(Role.Administrator);
        await FillAsync(site, account);
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

    // The longest that may be, and nothing to break it at.
    private static async Task FillAsync(OpenSite site, Guid account)
    {
        var registry = site.Town.Registry;
        await registry.UseAsync<InviteAccount, InviteAccountResult>(i => i.RunAsync(registry.CommunityId, new($"{new string('o', 60)}@{new string('r', 60)}.example", "Олександра-Вікторія Нечуй-Левицька-Заболотна"), [Role.Registrar, Role.Inspector, Role.LabelClerk, Role.Publisher], default));
        var owner = (await registry.UseAsync<FindStaff, KnownStaff?>(f => f.RunAsync(registry.CommunityId, account, default)))!.Member;

        // By the site’s clock, so that they still count.
        await using var scope = site.Services.CreateAsyncScope();
        var issue = scope.ServiceProvider.GetRequiredService<IssueToken>();
        await issue.RunAsync(owner, new string('ж', 100), [Right.Read, Right.EditAssets, Right.Import], 90, default);
        await issue.RunAsync(owner, "Обмін із бухгалтерією", [Right.Read], 90, default);
    }

    private static async Task CheckAsync(Visitor visitor, Device device, string path)
    {
        await visitor.OpenAsync(path);
        await visitor.ShootAsync($"account-{device}-{path[..Math.Min(path.Length, 24)]}");
        Assert.That(await visitor.BarriersAsync(), Is.Empty, path);
        Assert.That(await visitor.FitsAsync(), Is.True, path);
    }
}
