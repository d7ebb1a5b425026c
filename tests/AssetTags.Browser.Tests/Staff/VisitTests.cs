using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Tests.Photos;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace AssetTags.Browser.Tests.Staff;

/// <summary>An inspector with a phone at an asset.</summary>
public sealed class VisitTests
{
    private const string Save = ".dock button", Major = "input[value=NeedsMajorRepair]";

    private OpenSite _site = null!;
    private Guid _bench;
    private string _code = "";

    [SetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(async town =>
    {
        _bench = await town.AddAsync("Будівля дитячого садка «Берізка»", a => (a.Condition, a.Address.Thoroughfare, a.Address.LocatorDesignator) = (AssetCondition.NoRepairNeeded, "вул. Будівельників", "20"));
        _code = (await town.TagAsync(_bench)).Symbols;
    });

    [TearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Scans_updates_and_taps_twice_for_one_record()
    {
        await using var visitor = await ComeAsync(new Manner { Place = new() { Latitude = 48.68f, Longitude = 29.23f, Accuracy = 8 } });
        await visitor.OpenAsync("/" + _code);
        await ExpectCleanAsync(visitor, "scanned");
        await visitor.Page.Locator(".ask .btn").First.TapAsync();
        await visitor.Page.Locator(Major).CheckAsync();
        await visitor.Page.Locator("#note").FillAsync("Відпала плитка біля входу");
        await visitor.Page.Locator("#position button").TapAsync();
        await Expect(visitor.Page.Locator("#position [role=status]")).ToHaveTextAsync("Місце додано, точність 8 м.");
        await visitor.Page.Locator("#pictures").SetInputFilesAsync(await PhotoAsync(3200, 2400));
        await Expect(visitor.Page.Locator("#pictures-said")).ToHaveTextAsync("Обрано фото: 1");
        await ExpectCleanAsync(visitor, "form");

        await visitor.Page.Locator(Save).DblClickAsync();
        await visitor.Page.WaitForURLAsync("**/staff/visits/*");

        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("Огляд записано");
        await ExpectCleanAsync(visitor, "recorded");
        var (visit, photo) = (await OneVisitAsync(), await _site.Town.Registry.ReadAsync(r => r.AssetPhotos.AsNoTracking().SingleAsync()));
        Assert.That((visit.Condition, visit.Note, visit.Latitude, visit.TagState), Is.EqualTo((AssetCondition.NeedsMajorRepair, "Відпала плитка біля входу", 48.68, FoundTagState.Intact)).Using<double?>((a, b) => Math.Abs(a!.Value - b!.Value) < 1e-4));
        Assert.That((photo.InspectionId, photo.Width, photo.Height), Is.EqualTo((visit.Id, 1600, 1200)));
    }

    [Test]
    public async Task A_lost_answer_loses_nothing_and_doubles_nothing()
    {
        await using var visitor = await ComeAsync(new Manner());
        await visitor.OpenAsync($"/staff/inspect/{_bench}");
        await visitor.Page.Locator(Major).CheckAsync();
        var sent = 0;
        await visitor.Page.RouteAsync("**/staff/inspect/*", async route =>
        {
            if (route.Request.Method == "POST" && sent++ == 0)
            {
                // It arrives and is recorded, but the phone never hears of it.
                await route.FetchAsync(new() { MaxRedirects = 0 });
                await route.AbortAsync();
                return;
            }

            await route.ContinueAsync();
        });

        await visitor.Page.Locator(Save).TapAsync();
        await Expect(visitor.Page.Locator("#visit-said")).ToContainTextAsync("Не надіслано");
        await Expect(visitor.Page.Locator(Major)).ToBeCheckedAsync();
        Assert.That((await OneVisitAsync()).Condition, Is.EqualTo(AssetCondition.NeedsMajorRepair));
        await visitor.Page.Locator(Save).TapAsync();
        await visitor.Page.WaitForURLAsync("**/staff/visits/*");

        Assert.That((await OneVisitAsync()).Condition, Is.EqualTo(AssetCondition.NeedsMajorRepair));
    }

    [Test]
    public async Task What_is_wrong_is_told_without_losing_the_photos()
    {
        await using var visitor = await ComeAsync(new Manner());
        await visitor.OpenAsync($"/staff/inspect/{_bench}");
        await visitor.Page.Locator("#pictures").SetInputFilesAsync(await PhotoAsync(400, 300));
        await Expect(visitor.Page.Locator("#pictures-said")).ToHaveTextAsync("Обрано фото: 1");

        await visitor.Page.Locator(Save).TapAsync();
        await Expect(visitor.Page.Locator(".errors")).ToBeFocusedAsync();
        await ExpectCleanAsync(visitor, "wrong");
        await visitor.Page.Locator(Major).CheckAsync();
        await visitor.Page.Locator(Save).TapAsync();
        await visitor.Page.WaitForURLAsync("**/staff/visits/*");

        Assert.That(await _site.Town.Registry.ReadAsync(r => r.AssetPhotos.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task It_works_without_script()
    {
        await using var visitor = await ComeAsync(new Manner { HasScript = false });
        await visitor.OpenAsync($"/staff/inspect/{_bench}");
        await visitor.Page.Locator(Major).CheckAsync();
        await visitor.Page.Locator("#pictures").SetInputFilesAsync(await PhotoAsync(400, 300));

        await visitor.Page.Locator(Save).TapAsync();

        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("Додано фото: 1");
        await OneVisitAsync();
    }

    [TestCase("/staff/t")]
    [TestCase("/staff/visits")]
    [TestCase("/staff/inspections")]
    public async Task Other_pages_of_inspectors_are_clean(string path)
    {
        await using var visitor = await ComeAsync(new Manner());
        await visitor.OpenAsync(path);

        await ExpectCleanAsync(visitor, path.Replace('/', '-'));
    }

    private async Task<Visitor> ComeAsync(Manner manner)
    {
        var visitor = await Visitor.ComeAsync(_site, manner);
        await visitor.SignInAsync(Role.Inspector);
        return visitor;
    }

    private Task<Inspection> OneVisitAsync() => _site.Town.Registry.ReadAsync(r => r.Inspections.AsNoTracking().SingleAsync());

    private static async Task<FilePayload> PhotoAsync(int width, int height)
    {
        using var workshop = new JpegWorkshop();
        return new() { Name = "IMG_1.jpg", MimeType = "image/jpeg", Buffer = await workshop.MakeAsync(width, height) };
    }

    private static async Task ExpectCleanAsync(Visitor visitor, string name)
    {
        await visitor.ShootAsync($"visit-{name}");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync(), Is.True);
        Assert.That(visitor.Complaints.Where(c => !c.Contains("400", StringComparison.Ordinal)), Is.Empty);
    }
}
