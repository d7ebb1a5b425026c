using AssetTags.Accounts;
using AssetTags.Tests.Desk;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>Assets changed in a real browser, by keyboard, with mistakes and with somebody else at the same card.</summary>
public sealed class DeskTests
{
    [TestCase(Device.Desktop)]
    [TestCase(Device.Phone)]
    public async Task The_pages_of_the_desk_have_no_barriers_and_fit(Device device)
    {
        await using var site = await OpenSite.OpenAsync();
        var town = new DeskTown(site.Town);
        var asset = await town.AddAsync("101", ("addressThoroughfare", "вул. Будівельників"), ("addressLocatorDesignator", "20"));
        await using var visitor = await Visitor.ComeAsync(site, device);
        await visitor.SignInAsync(Role.Registrar);
        string[] paths =
        [
            "/staff/assets/new", "/staff/assets/new?kind=Movable", $"/staff/assets/{asset.Id:D}/edit", $"/staff/assets/{asset.Id:D}/split", $"/staff/assets/{asset.Id:D}/merge",
            $"/staff/assets/{asset.Id:D}/transfer", $"/staff/assets/{asset.Id:D}/status", $"/staff/assets/{asset.Id:D}/parent", "/staff/bulk", "/staff/holders/move", "/staff/streets",
        ];
        foreach (var path in paths)
        {
            await visitor.OpenAsync(path);
            await visitor.ShootAsync($"desk-{device}{path.Replace($"{asset.Id:D}", "id", StringComparison.Ordinal)}");

            Assert.That(await visitor.BarriersAsync(), Is.Empty, path);
            Assert.That(await visitor.FitsAsync(), Is.True, path);
        }

        Assert.That(visitor.Complaints, Is.Empty);
        Assert.That(visitor.ForeignRequests, Is.Empty);
    }

    [Test]
    public async Task Mistakes_take_the_focus_and_lead_to_their_fields_and_by_keyboard_all_is_mended()
    {
        await using var site = await OpenSite.OpenAsync();
        var town = new DeskTown(site.Town);
        var asset = await town.AddAsync("101");
        await using var visitor = await Visitor.ComeAsync(site, Device.Desktop);
        await visitor.SignInAsync(Role.Registrar);
        await visitor.OpenAsync($"/staff/assets/{asset.Id:D}/edit");
        var page = visitor.Page;

        await page.GetByLabel("Площа або кількість").FillAsync("багато");
        await page.GetByLabel("ЄДРПОУ балансоутримувача").FillAsync("01411083");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await visitor.ShootAsync("desk-mistakes");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("Площа або кількість")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("900");
        await page.GetByLabel("ЄДРПОУ балансоутримувача").FillAsync(DeskTown.School);
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync($"**/staff/assets/{asset.Id:D}#*");
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Зміни збережено.");
        Assert.That((await town.ReadAsync(asset.Id)).Area, Is.EqualTo(900m));
    }

    [Test]
    public async Task Two_editors_meet_and_the_second_chooses()
    {
        await using var site = await OpenSite.OpenAsync();
        var town = new DeskTown(site.Town);
        var asset = await town.AddAsync("101");
        await using var visitor = await Visitor.ComeAsync(site, Device.Desktop);
        await visitor.SignInAsync(Role.Registrar);
        await visitor.OpenAsync($"/staff/assets/{asset.Id:D}/edit");
        await town.EditAsync(asset, ("title", "Ліцей імені Франка"), ("area", "900"));
        var page = visitor.Page;

        await page.GetByLabel("Назва title").FillAsync("Ліцей новий");
        await page.GetByLabel("Одиниця виміру").FillAsync("кв. м");
        await page.GetByRole(AriaRole.Button, new() { Name = "Зберегти" }).ClickAsync();
        await Expect(page.GetByTestId("conflict")).ToBeVisibleAsync();
        await visitor.ShootAsync("desk-conflict");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        await page.GetByText("Змінили на: Ліцей імені Франка").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Зберегти обране" }).ClickAsync();
        await page.WaitForURLAsync($"**/staff/assets/{asset.Id:D}");

        var saved = await town.ReadAsync(asset.Id);
        Assert.That((saved.Title, saved.Area, saved.UnitName), Is.EqualTo(("Ліцей імені Франка", (decimal?)900m, "кв. м")));
    }

    [Test]
    public async Task From_the_list_many_change_together_and_the_notice_takes_it_back()
    {
        await using var site = await OpenSite.OpenAsync();
        var town = new DeskTown(site.Town);
        var (one, two) = (await town.AddAsync("1"), await town.AddAsync("2"));
        await using var visitor = await Visitor.ComeAsync(site, Device.Desktop);
        await visitor.SignInAsync(Role.Registrar);
        await visitor.OpenAsync("/staff");
        var page = visitor.Page;

        await page.Locator("input[name=id]").First.CheckAsync();
        await page.Locator("input[name=id]").Last.CheckAsync();
        await page.Locator("button[formaction='/staff/bulk']").ClickAsync();
        await page.Locator("#f-status").SelectOptionAsync("UnderRepair");
        await page.GetByRole(AriaRole.Button, new() { Name = "Показати, що зміниться" }).ClickAsync();
        await visitor.ShootAsync("desk-bulk-preview");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        await page.GetByRole(AriaRole.Button, new() { Name = "Змінити", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/staff/bulk/*");
        await visitor.ShootAsync("desk-bulk-done");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        await page.GetByRole(AriaRole.Button, new() { Name = "Скасувати" }).ClickAsync();
        await Expect(page.GetByText("Повернуто: 2")).ToBeVisibleAsync();

        Assert.That(((await town.ReadAsync(one.Id)).Status, (await town.ReadAsync(two.Id)).Status), Is.EqualTo((AssetTags.Assets.AssetStatus.InUse, AssetTags.Assets.AssetStatus.InUse)));
    }
}
