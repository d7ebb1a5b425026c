using AssetTags.Accounts;
using AssetTags.Labels.Sheets;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>A label clerk at the desk: the sheet, the print, the tags.</summary>
public sealed class LabelPagesTests
{
    private const int Dpi = 150;

    private static readonly string[] s_pages = ["/staff/labels", "/staff/labels?what=unprinted", "/staff/labels?what=blank&blank=70&format=L4731", "/staff/labels?what=unprinted&format=L7650",
        "/staff/labels?format=nothing&what=unprinted", "/staff/labels/runs", "/staff/labels/stale", "/staff/labels/printers", "/staff/tags"];

    [TestCase(Device.Phone)]
    [TestCase(Device.Desktop)]
    [TestCase(Device.Zoomed)]
    public async Task No_page_has_barriers_or_complaints_and_every_page_fits(Device device)
    {
        await using var site = await OpenSite.OpenAsync(FurnishAsync);
        await using var clerk = await Visitor.ComeAsync(site, device);
        await clerk.SignInAsync(Role.LabelClerk);
        foreach (var path in s_pages)
        {
            await clerk.OpenAsync(path);
            await clerk.ShootAsync($"labels-{device}-{path}");
            Assert.That(await clerk.BarriersAsync(), Is.Empty, path);
            Assert.That(await clerk.FitsAsync(), Is.True, path);
        }

        Assert.That(clerk.Complaints, Is.Empty);
        Assert.That(clerk.ForeignRequests, Is.Empty);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_half_used_sheet_is_printed_on_and_the_paper_has_the_right_codes_in_the_right_slots(bool hasScript)
    {
        await using var site = await OpenSite.OpenAsync(FurnishAsync);
        await using var clerk = await Visitor.ComeAsync(site, new Manner(Device.Desktop) { HasScript = hasScript });
        await clerk.SignInAsync(Role.LabelClerk);
        await PrintFirstAsync(clerk, hasScript);

        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "Продовжити цей аркуш" }).ClickAsync();
        await clerk.Page.GetByLabel("За списком").First.CheckAsync();
        await clerk.Page.Locator("#list").FillAsync("1004\n1005\n1003");
        await SettleAsync(clerk, hasScript);
        await clerk.Page.Locator("summary", new() { HasText = "Є зіпсовані місця?" }).ClickAsync();
        await clerk.Page.Locator("#skip-8").CheckAsync();
        await SettleAsync(clerk, hasScript);
        await clerk.Page.Locator("#start-7").CheckAsync(new() { Force = true });
        await SettleAsync(clerk, hasScript);
        await Assertions.Expect(clerk.Page.Locator(".slot.go")).ToHaveTextAsync(["7Фонтан 4", "9Фонтан 5", "10Фонтан 3"]);
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Створити PDF і записати друк" }).ClickAsync();
        var file = await DownloadAsync(clerk);

        var page = await GrayImage.RenderAsync(file, Dpi);
        using var folder = new TemporaryFolder();
        var scanned = new Dictionary<int, string>();
        foreach (var place in SheetFormats.Default.Place(24))
        {
            page.Crop(Pixels(place.XMm), Pixels(place.YMm), Pixels(SheetFormats.Default.LabelWidthMm), Pixels(SheetFormats.Default.LabelHeightMm)).Save(folder["slot.pgm"]);
            if (await ScannedAsync(folder["slot.pgm"]) is { Length: > 0 } address)
            {
                scanned[place.Slot] = address;
            }
        }

        var codes = await site.Town.Registry.ReadAsync(r => r.Set<AssetTags.Tags.Tag>().Join(r.Set<AssetTags.Assets.Asset>(), t => t.AssetId, a => a.Id, (t, a) => new { a.InventoryNumber, t.Code })
            .ToDictionaryAsync(a => a.InventoryNumber!, a => $"HTTPS://QR.LAD.GOV.UA/{a.Code.Symbols}"));
        Assert.That(scanned, Is.EqualTo(new Dictionary<int, string> { [7] = codes["1004"], [9] = codes["1005"], [10] = codes["1003"] }));
        Assert.That(clerk.Complaints, Is.Empty);
    }

    [Test]
    public async Task The_page_itself_can_be_looked_at_before_anything_is_made()
    {
        await using var site = await OpenSite.OpenAsync(FurnishAsync);
        await using var clerk = await Visitor.ComeAsync(site, Device.Desktop);
        await clerk.SignInAsync(Role.LabelClerk);
        await clerk.OpenAsync("/staff/labels?what=unprinted");

        var popup = await clerk.Page.RunAndWaitForPopupAsync(() => clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Лише переглянути сторінку" }).ClickAsync());
        await popup.WaitForLoadStateAsync();

        Assert.That(await popup.Locator("path[fill='#c42b1c']").CountAsync(), Is.EqualTo(6), "six codes that are still to come");
        Assert.That(await site.Town.Registry.ReadAsync(r => r.Set<AssetTags.Tags.Tag>().AnyAsync()), Is.False);
    }

    [Test]
    public async Task A_scanner_that_types_attaches_a_tag_without_another_key()
    {
        await using var site = await OpenSite.OpenAsync(FurnishAsync);
        var (first, second) = (await site.Town.BlankAsync(), await site.Town.BlankAsync());
        await using var clerk = await Visitor.ComeAsync(site, Device.Desktop);
        await clerk.SignInAsync(Role.LabelClerk);
        await clerk.OpenAsync("/staff/tags");

        await TypeAsync(clerk, $"HTTPS://QR.LAD.GOV.UA/{first.Symbols}");
        await Assertions.Expect(clerk.Page.GetByText("Тепер скануйте або введіть об’єкт")).ToBeVisibleAsync();
        await TypeAsync(clerk, "1001");
        await Assertions.Expect(clerk.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"Мітка {first} на об’єкті «Фонтан 1».");

        // Wherever the focus is, what a scanner types lands in the box, and its Enter presses no button.
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Скасувати" }).FocusAsync();
        await TypeAsync(clerk, $"HTTPS://QR.LAD.GOV.UA/{first.Symbols}");
        await Assertions.Expect(clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Замінити мітку" }).Or(clerk.Page.GetByRole(AriaRole.Link, new() { Name = "Замінити мітку" }))).ToBeVisibleAsync();
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "Замінити мітку" }).ClickAsync();
        await TypeAsync(clerk, $"HTTPS://QR.LAD.GOV.UA/{second.Symbols}");
        await Assertions.Expect(clerk.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"Мітку {first} замінено на {second}.");
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Скасувати" }).ClickAsync();
        await Assertions.Expect(clerk.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"Мітка {first} знову в ужитку.");
        Assert.That(clerk.Complaints, Is.Empty);
    }

    private static async Task FurnishAsync(PublicTown town)
    {
        for (var i = 1; i <= 6; i++)
        {
            await town.AddAsync($"Фонтан {i}", a => a.InventoryNumber = $"100{i}");
        }
    }

    private static async Task PrintFirstAsync(Visitor clerk, bool hasScript)
    {
        await clerk.OpenAsync("/staff/labels");
        await clerk.Page.Locator("#list").FillAsync("1001\n1002");
        await clerk.Page.GetByLabel("За списком").First.CheckAsync();
        await SettleAsync(clerk, hasScript);
        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Створити PDF і записати друк" }).DblClickAsync();
        await Assertions.Expect(clerk.Page.GetByText("Початий аркуш")).ToBeVisibleAsync();
    }

    // With a script the page follows by itself; without one there is a button.
    private static async Task SettleAsync(Visitor clerk, bool hasScript)
    {
        if (hasScript)
        {
            await clerk.Page.WaitForResponseAsync(r => r.Url.Contains("handler=Show"));
            await clerk.Page.WaitForTimeoutAsync(200);
        }
        else
        {
            await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Показати", Exact = true }).ClickAsync();
        }
    }

    private static async Task<string> DownloadAsync(Visitor clerk)
    {
        var download = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.Page.GetByRole(AriaRole.Link, new() { Name = "Завантажити PDF" }).ClickAsync());
        return await download.PathAsync();
    }

    // Empty where there is no symbol in the picture.
    private static async Task<string> ScannedAsync(string picture) => (await ExternalTool.TryRunAsync("zbarimg", "-q", "--raw", picture)).Output.Trim();

    private static async Task TypeAsync(Visitor clerk, string text)
    {
        await clerk.Page.Keyboard.TypeAsync(text);
        await clerk.Page.Keyboard.PressAsync("Enter");
    }

    private static int Pixels(double mm) => (int)Math.Round(mm * Dpi / 25.4);
}
