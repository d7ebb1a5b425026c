using System.Text;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Exchange;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>A register is imported in a real browser.</summary>
public sealed class ImportPageTests
{
    private const string Header = "id,title,balanceHolderName,balanceHolderId,inventoryNumber,area,addressThoroughfare,userName,condition\n";
    private const string Holder = "КЗ «Заклад дошкільної освіти (ясла-садок) «Росинка» Ладижинської міської ради»,03366500";

    private static readonly string s_old = Header
        + $"10-1,Будівля дитячого садка «Берізка»,{Holder},10130047,2148.6,вул. Кравчика,,Не потребує ремонту\n"
        + $"10-2,Навчальний корпус школи № 3,{Holder},10130019,5120,вул. Кравчика,,Не потребує ремонту\n";

    private static readonly string s_new = Header
        + $"10-1,Будівля дитячого садка «Берізка»,{Holder},10130047,2184.6,вул. Кравчика,,Потребує поточного ремонту\n"
        + $"10-2,Навчальний корпус школи № 3,{Holder},10130019,5120,вул. Петра Кравчика,КЗ «Росинка»,Не потребує ремонту\n"
        + $"10-3,Гараж,{Holder},10130077,42,вул. Ентузіастів,,Не потребує ремонту\n"
        + $"10-4,Котельня,{Holder},10130078,багато,вул. Ентузіастів,,Невідомо\n";

    [Test]
    public async Task A_registrar_imports_a_register_and_leaves_one_row_out()
    {
        await using var site = await OpenSite.OpenAsync(SeedAsync);
        await using var visitor = await Visitor.ComeAsync(site, Device.Desktop);
        await visitor.SignInAsync(Role.Registrar);
        await visitor.OpenAsync("/staff/import");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        await SendAsync(visitor.Page);

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Перевірте, що зміниться");
        await visitor.ShootAsync("import-preview");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync(), Is.True);
        var all = visitor.Page.GetByLabel("Усі");
        await all.UncheckAsync();
        await Assertions.Expect(visitor.Page.GetByLabel("Імпортувати рядок 3")).Not.ToBeCheckedAsync();
        await all.CheckAsync();
        await visitor.Page.GetByLabel("Імпортувати рядок 3").UncheckAsync();
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Імпортувати" }).ClickAsync();

        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Імпорт завершено");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        var streets = await site.Town.Registry.ReadAsync(r => r.Assets.OrderBy(a => a.OfficialId).Select(a => a.Address.Thoroughfare).ToListAsync());
        Assert.That(streets, Is.EqualTo(["вул. Кравчика", "вул. Кравчика", "вул. Ентузіастів"]));
        Assert.That(visitor.Complaints, Is.Empty);
    }

    [Test]
    public async Task It_all_works_without_a_script_on_a_phone()
    {
        await using var site = await OpenSite.OpenAsync(SeedAsync);
        await using var visitor = await Visitor.ComeAsync(site, new Manner(Device.Phone) { HasScript = false });
        await visitor.SignInAsync(Role.Registrar);
        await visitor.OpenAsync("/staff/import");
        await SendAsync(visitor.Page);
        Assert.That(await visitor.FitsAsync(), Is.True);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Імпортувати" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Імпорт завершено");
        Assert.That(await site.Town.Registry.ReadAsync(r => r.Assets.CountAsync()), Is.EqualTo(3));
    }

    [Test]
    public async Task Columns_photos_and_documents_can_be_used_by_everybody()
    {
        await using var site = await OpenSite.OpenAsync(SeedAsync);
        await using var visitor = await Visitor.ComeAsync(site, Device.Desktop);
        await visitor.SignInAsync(Role.Registrar);
        await visitor.OpenAsync("/staff/import");
        await SendAsync(visitor.Page);
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Відповідність стовпців" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("h1")).ToHaveTextAsync("Що в якому стовпці");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync(), Is.True);

        var asset = await site.Town.Registry.ReadAsync(r => r.Assets.Select(a => a.Id).FirstAsync());
        using var workshop = new AssetTags.Tests.Photos.JpegWorkshop();
        await visitor.OpenAsync($"/staff/assets/{asset:D}/photos");
        await visitor.Page.SetInputFilesAsync("#files", new[] { await PhotoAsync(workshop, 320), await PhotoAsync(workshop, 480), new FilePayload { Name = "план.svg", MimeType = "image/svg+xml", Buffer = Encoding.UTF8.GetBytes("<svg/>") } });
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Додати фото" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".album li")).ToHaveCountAsync(2);
        await Assertions.Expect(visitor.Page.GetByText("план.svg: це SVG")).ToBeVisibleAsync();
        foreach (var page in (string[])["photos", "documents"])
        {
            await visitor.OpenAsync($"/staff/assets/{asset:D}/{page}");
            Assert.That(await visitor.BarriersAsync(), Is.Empty, page);
            Assert.That(await visitor.FitsAsync(), Is.True, page);
        }

        await visitor.OpenAsync("/staff/export");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(visitor.Complaints, Is.Empty);
    }

    private static async Task<FilePayload> PhotoAsync(AssetTags.Tests.Photos.JpegWorkshop workshop, int width)
        => new() { Name = $"{width}.jpg", MimeType = "image/jpeg", Buffer = await workshop.MakeAsync(width, 240) };

    private static async Task SendAsync(IPage page)
    {
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "майно_відділ_освіти_2026.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(s_new) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Перевірити файл" }).ClickAsync();
    }

    private static async Task SeedAsync(AssetTags.Tests.Publication.PublicTown town)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, s_old);
        var result = await town.Registry.UseAsync<ImportAssets, ImportResult>(i => i.RunAsync(new ImportRequest(town.Registry.CommunityId, path), default));
        File.Delete(path);
        Assert.That(result, Is.TypeOf<ImportResult.Imported>());
    }
}
