using System.Text;
using AssetTags.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>One day of a registrar in one browser: in by a passkey, a register in, two rows mended, labels onto a begun sheet, a tag up, an object closed.</summary>
public sealed class RegistrarsDayTests
{
    private const string Header = "id,title,balanceHolderName,balanceHolderId,inventoryNumber,area,addressThoroughfare,addressLocatorDesignator,condition\n";
    private const string Holder = "Відділ освіти,01411082";

    private static readonly string s_spoilt = Header
        + $"10-1,Будівля школи № 1,{Holder},10130001,2148.6,вул. Процишина,21,Не потребує ремонту\n"
        + $"10-2,Будівля школи № 2,{Holder},10130002,багато,вул. Процишина,23,Не потребує ремонту\n"
        + $"10-3,Спортивна зала,{Holder},10130003,731.4,вул. Процишина,25,Не потребує ремонту\n"
        + $"10-4,Їдальня,{Holder},10130004,дуже багато,вул. Процишина,27,Невідомо\n";

    [Test]
    public async Task From_the_passkey_to_the_page_that_is_gone()
    {
        await using var site = await OpenSite.OpenAsync();
        await using var registrar = await Visitor.ComeAsync(site, new Manner(Device.Desktop) { IsByName = true });
        await SignInByPasskeyAsync(registrar);

        await ImportAsync(registrar, s_spoilt, rows: 2);
        var mended = s_spoilt.Replace(",дуже багато,", ",120.5,", StringComparison.Ordinal).Replace(",багато,", ",2150,", StringComparison.Ordinal);
        await ImportAsync(registrar, mended, rows: 4);

        await PrintAsync(registrar, "10130001", isFirst: true);
        await PrintAsync(registrar, "10130002", isFirst: false);
        var blank = await site.Town.BlankAsync();
        await AttachAsync(registrar, blank.Symbols, "10130003");

        await using var resident = await Visitor.ComeAsync(site);
        var open = await resident.OpenAsync($"/{blank.Symbols}");
        await CloseAsync(registrar, site);
        await Eventually(async () => (await resident.OpenAsync($"/{blank.Symbols}"))!.Status == 404);

        Assert.That(open!.Status, Is.EqualTo(200));
        Assert.That(await resident.Page.ContentAsync(), Does.Not.Contain("Спортивна зала"));
        Assert.That(registrar.Complaints, Is.Empty);
        Assert.That(registrar.ForeignRequests, Is.Empty);
    }

    private static async Task SignInByPasskeyAsync(Visitor registrar)
    {
        await registrar.SignInAsync(Role.Registrar, Role.Publisher);
        await PasskeyTests.AddAuthenticatorAsync(registrar);
        await registrar.OpenAsync("/staff/account/passkeys");
        await registrar.Page.GetByRole(AriaRole.Button, new() { Name = "Додати ключ" }).ClickAsync();
        await Expect(registrar.Page.GetByText("Ключ додано")).ToBeVisibleAsync();
        await registrar.Context.ClearCookiesAsync();
        await registrar.OpenAsync("/staff/import");
        await registrar.Page.GetByRole(AriaRole.Button, new() { Name = "Увійти ключем із цього пристрою" }).ClickAsync();

        // Where the registrar wanted to go before signing in.
        await registrar.Page.WaitForURLAsync("**/staff/import");
    }

    private static async Task ImportAsync(Visitor registrar, string csv, int rows)
    {
        await registrar.OpenAsync("/staff/import");
        await registrar.Page.SetInputFilesAsync("#file", new FilePayload { Name = "майно.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
        await registrar.Page.GetByRole(AriaRole.Button, new() { Name = "Перевірити файл" }).ClickAsync();
        await Expect(registrar.Page.Locator("h1")).ToHaveTextAsync("Перевірте, що зміниться");
        await registrar.Page.GetByRole(AriaRole.Button, new() { Name = "Імпортувати" }).ClickAsync();
        await Expect(registrar.Page.Locator("h1")).ToHaveTextAsync("Імпорт завершено");
        await registrar.OpenAsync("/staff");
        await Expect(registrar.Page.Locator("table.dense tbody tr")).ToHaveCountAsync(rows);
    }

    private static async Task PrintAsync(Visitor registrar, string number, bool isFirst)
    {
        if (isFirst)
        {
            await registrar.OpenAsync("/staff/labels");
        }
        else
        {
            await registrar.Page.GetByRole(AriaRole.Link, new() { Name = "Продовжити цей аркуш" }).First.ClickAsync();
        }

        await registrar.Page.Locator("#list").FillAsync(number);
        await registrar.Page.GetByLabel("За списком").First.CheckAsync();
        await Expect(registrar.Page.Locator(".slot.go")).ToHaveCountAsync(1);
        await registrar.Page.GetByRole(AriaRole.Button, new() { Name = "Створити PDF і записати друк" }).ClickAsync();
        var download = await registrar.Page.RunAndWaitForDownloadAsync(() => registrar.Page.GetByRole(AriaRole.Link, new() { Name = "Завантажити PDF" }).ClickAsync());
        Assert.That(new FileInfo(await download.PathAsync()).Length, Is.GreaterThan(1_000));
    }

    private static async Task AttachAsync(Visitor registrar, string code, string number)
    {
        await registrar.OpenAsync("/staff/tags");
        await registrar.Page.Keyboard.TypeAsync($"HTTPS://QR.LAD.GOV.UA/{code}");
        await registrar.Page.Keyboard.PressAsync("Enter");
        await Expect(registrar.Page.GetByText("Тепер скануйте або введіть об’єкт")).ToBeVisibleAsync();
        await registrar.Page.Keyboard.TypeAsync(number);
        await registrar.Page.Keyboard.PressAsync("Enter");
        await Expect(registrar.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("на об’єкті «Спортивна зала»");
    }

    private static async Task CloseAsync(Visitor registrar, OpenSite site)
    {
        var asset = await site.Town.Registry.ReadAsync(r => r.Set<AssetTags.Assets.Asset>().Where(a => a.InventoryNumber == "10130003").Select(a => a.Id).SingleAsync());
        await registrar.OpenAsync($"/staff/assets/{asset:D}/publicity");
        await registrar.Page.GetByLabel("Закритий").CheckAsync();
        await registrar.Page.GetByLabel("Підстава").FillAsync("Рішення ради оборони громади № 12 від 20.11.2026");
        await registrar.Page.GetByLabel("Перегляд").FillAsync("2027-05-20");
        await registrar.Page.GetByRole(AriaRole.Button, new() { Name = "Ухвалити рішення" }).ClickAsync();
        await Expect(registrar.Page.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
    }

    private static async Task Eventually(Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 100 && !await isSo(); i++)
        {
            await Task.Delay(100);
        }

        Assert.That(await isSo(), Is.True);
    }
}
