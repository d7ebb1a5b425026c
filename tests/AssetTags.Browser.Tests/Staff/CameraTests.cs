using System.Globalization;
using System.Text;
using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>A phone's camera sees a printed label. Chromium here has no reader of its own, so the one that the site brings reads it.</summary>
public sealed class CameraTests
{
    private const int Dpi = 200, Width = 640, Height = 480;

    [Test]
    public async Task A_label_before_the_camera_is_read_and_its_tag_is_shown()
    {
        await using var site = await OpenSite.OpenAsync(town => town.AddAsync("Фонтан"));
        using var folder = new TemporaryFolder();
        await using var browser = await FilmedAsync(site, folder);
        await using var clerk = await Visitor.ComeAsync(site, new Manner(), browser);
        await clerk.SignInAsync(Role.LabelClerk);
        await clerk.OpenAsync("/staff/tags");

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Сканувати камерою" }).ClickAsync();

        var code = await site.Town.Registry.ReadAsync(r => r.Set<AssetTags.Tags.Tag>().Select(t => t.Code).SingleAsync());
        await Assertions.Expect(clerk.Page.Locator("#scanned h2")).ToHaveTextAsync($"{code}");
        Assert.That(clerk.ForeignRequests, Is.Empty, "the reader comes from the site itself");
        Assert.That(clerk.Complaints, Is.Empty);
    }

    [Test]
    public async Task An_inspector_s_camera_leads_from_the_label_to_the_asset()
    {
        await using var site = await OpenSite.OpenAsync(town => town.AddAsync("Фонтан"));
        using var folder = new TemporaryFolder();
        await using var browser = await FilmedAsync(site, folder);
        await using var inspector = await Visitor.ComeAsync(site, new Manner(), browser);
        await inspector.SignInAsync(Role.Inspector);
        await inspector.OpenAsync("/staff/t");
        await Assertions.Expect(inspector.Page.Locator("#camera-button")).ToBeVisibleAsync();
        Assert.That(await inspector.BarriersAsync(), Is.Empty);
        await inspector.ShootAsync("inspector-start");

        await inspector.Page.Locator("#camera-button").TapAsync();

        await Assertions.Expect(inspector.Page.GetByTestId("scanned").Locator("h1")).ToHaveTextAsync("Фонтан");
        Assert.That(inspector.ForeignRequests, Is.Empty, "the reader comes from the site itself");
        Assert.That(inspector.Complaints, Is.Empty);
    }

    [Test]
    public async Task Without_a_camera_the_box_stays_and_the_person_is_told()
    {
        await using var site = await OpenSite.OpenAsync();
        await using var clerk = await Visitor.ComeAsync(site);
        await clerk.SignInAsync(Role.LabelClerk);
        await clerk.OpenAsync("/staff/tags");

        await clerk.Page.GetByRole(AriaRole.Button, new() { Name = "Сканувати камерою" }).ClickAsync();

        await Assertions.Expect(clerk.Page.GetByText("Камера недоступна")).ToBeVisibleAsync();
        await Assertions.Expect(clerk.Page.Locator("#scan")).ToBeFocusedAsync();
    }

    private static async Task<IBrowser> FilmedAsync(OpenSite site, TemporaryFolder folder)
    {
        await FilmAsync(await PrintedAsync(site, folder["label.pdf"]), folder["camera.y4m"]);
        return await Chromium.LaunchAsync(
            "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", $"--use-file-for-fake-video-capture={folder["camera.y4m"]}");
    }

    private static async Task<GrayImage> PrintedAsync(OpenSite site, string path)
    {
        var community = await site.Town.Registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());
        await site.Town.Registry.UseAsync<PrintLabels, PrintResult>(p => p.RunAsync(new PrintRequest(community, path), default));
        var (page, place) = (await GrayImage.RenderAsync(path, Dpi), SheetFormats.Default.Place(1).Single());
        return page.Crop(Pixels(place.XMm), Pixels(place.YMm), Pixels(SheetFormats.Default.LabelWidthMm), Pixels(SheetFormats.Default.LabelHeightMm));
    }

    // Raw frames, the label in the middle of a grey wall. Format: https://wiki.multimedia.cx/index.php/YUV4MPEG2.
    private static async Task FilmAsync(GrayImage label, string path)
    {
        using var folder = new TemporaryFolder();
        label.Save(folder["label.pgm"]);
        var pixels = (await File.ReadAllBytesAsync(folder["label.pgm"]))[^(label.Width * label.Height)..];
        var frame = new byte[Width * Height * 3 / 2];
        Array.Fill(frame, (byte)160, 0, Width * Height);
        Array.Fill(frame, (byte)128, Width * Height, Width * Height / 2);
        for (var y = 0; y < label.Height; y++)
        {
            Array.Copy(pixels, y * label.Width, frame, (((Height - label.Height) / 2) + y) * Width + ((Width - label.Width) / 2), label.Width);
        }

        await using var film = File.Create(path);
        await film.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"YUV4MPEG2 W{Width} H{Height} F10:1 Ip A1:1 C420jpeg\n")));
        for (var i = 0; i < 20; i++)
        {
            await film.WriteAsync("FRAME\n"u8.ToArray());
            await film.WriteAsync(frame);
        }
    }

    private static int Pixels(double mm) => (int)Math.Round(mm * Dpi / 25.4);
}
