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
        await visitor.Page.Locator(".ask a.btn").First.TapAsync();
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
        await visitor.Page.RouteAsync("**/staff/inspect/*", LoseAsync, new() { Times = 1 });

        await visitor.Page.Locator(Save).TapAsync();
        await Expect(visitor.Page.Locator("#visit-said")).ToContainTextAsync("Не надіслано");
        await Expect(visitor.Page.Locator(Major)).ToBeCheckedAsync();
        Assert.That((await OneVisitAsync()).Condition, Is.EqualTo(AssetCondition.NeedsMajorRepair));
        await visitor.Page.Locator(Save).TapAsync();
        await visitor.Page.WaitForURLAsync("**/staff/visits/*");

        Assert.That((await OneVisitAsync()).Condition, Is.EqualTo(AssetCondition.NeedsMajorRepair));
    }

    [Test]
    public async Task One_tap_says_that_all_is_as_it_was_also_when_the_answer_gets_lost()
    {
        await using var visitor = await ComeAsync(new Manner());
        await visitor.OpenAsync("/" + _code);
        var button = visitor.Page.Locator("#as-it-was button");
        var (place, screen) = (await button.BoundingBoxAsync(), visitor.Page.ViewportSize!);
        Assert.That(place!.Y + place.Height, Is.LessThanOrEqualTo(screen.Height).And.GreaterThan(screen.Height / 2), "a thumb reaches it without scrolling");
        await visitor.Page.RouteAsync("**/staff/inspect/*", LoseAsync, new() { Times = 1 });

        await button.DblClickAsync();
        await Expect(visitor.Page.Locator(".said")).ToContainTextAsync("Не надіслано");
        await button.TapAsync();
        await visitor.Page.WaitForURLAsync("**/staff/visits/*");

        await Expect(visitor.Page.Locator("main")).ToContainTextAsync("Стан підтверджено: «Не потребує ремонту».");
        await visitor.ShootAsync("visit-as-it-was");
        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync(), Is.True);
        var visit = await OneVisitAsync();
        Assert.That((visit.Condition, visit.TagState, visit.IsLate), Is.EqualTo(((AssetCondition?)AssetCondition.NoRepairNeeded, (FoundTagState?)FoundTagState.Intact, false)));
    }

    [Test]
    public async Task Two_inspectors_at_one_asset_each_see_what_the_other_did()
    {
        await using var first = await ComeAsync(new Manner());
        await using var second = await ComeAsync(new Manner());
        await first.OpenAsync("/" + _code);
        await second.OpenAsync($"/staff/inspect/{_bench}");
        await second.Page.Locator(Major).CheckAsync();
        await second.Page.Locator(Save).TapAsync();
        await second.Page.WaitForURLAsync("**/staff/visits/*");

        // What the first one would confirm is no longer so: the form says it, and nothing is recorded yet.
        await first.Page.Locator("#as-it-was button").TapAsync();
        await Expect(first.Page.Locator(".errors")).ToContainTextAsync("стан у реєстрі змінили");
        await Expect(first.Page.Locator("#condition-now")).ToContainTextAsync("Потребує капітального ремонту");
        await OneVisitAsync();
        await first.Page.Locator("input[value=NeedsRoutineRepair]").CheckAsync();
        await first.Page.Locator(Save).TapAsync();
        await first.Page.WaitForURLAsync("**/staff/visits/*");
        await second.Page.ReloadAsync();

        await Expect(first.Page.Locator("main")).ToContainTextAsync("Того самого дня тут були й інші");
        await Expect(first.Page.Locator("main")).ToContainTextAsync("Потребує капітального ремонту");
        await Expect(second.Page.Locator("main")).ToContainTextAsync("Потребує поточного ремонту");
        Assert.That(await _site.Town.Registry.ReadAsync(r => r.Inspections.CountAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task A_session_that_ends_meanwhile_loses_nothing_that_was_typed()
    {
        await using var visitor = await ComeAsync(new Manner());
        await visitor.OpenAsync($"/staff/inspect/{_bench}?code={_code}");
        await visitor.Page.Locator(Major).CheckAsync();
        await visitor.Page.Locator("#note").FillAsync("Тріщина біля входу");
        var session = await visitor.Context.CookiesAsync();
        await visitor.Context.ClearCookiesAsync();

        await visitor.Page.Locator(Save).TapAsync();
        await Expect(visitor.Page.Locator("#visit-said a")).ToHaveAttributeAsync("href", $"/staff/sign-in?return={Uri.EscapeDataString($"/staff/inspect/{_bench}?code={_code}")}");
        await visitor.ShootAsync("visit-session-ended");
        await visitor.Context.AddCookiesAsync(session.Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path, Secure = c.Secure, HttpOnly = c.HttpOnly, SameSite = c.SameSite }));
        await visitor.OpenAsync($"/staff/inspect/{_bench}?code={_code}");

        await Expect(visitor.Page.Locator("#visit-said")).ToContainTextAsync("відновлено");
        await Expect(visitor.Page.Locator("#note")).ToHaveValueAsync("Тріщина біля входу");
        await Expect(visitor.Page.Locator(Major)).ToBeCheckedAsync();
        await visitor.Page.Locator(Save).TapAsync();
        await visitor.Page.WaitForURLAsync("**/staff/visits/*");
        Assert.That((await OneVisitAsync()).Note, Is.EqualTo("Тріщина біля входу"));
        await visitor.OpenAsync($"/staff/inspect/{_bench}?code={_code}");
        await Expect(visitor.Page.Locator("#note")).ToHaveValueAsync("");
    }

    [Test]
    public async Task What_one_person_typed_comes_back_to_nobody_else()
    {
        await using var visitor = await ComeAsync(new Manner());
        await visitor.OpenAsync($"/staff/inspect/{_bench}?code={_code}");
        await visitor.Page.Locator("#note").FillAsync("Тріщина біля входу");
        await visitor.Context.ClearCookiesAsync();
        await visitor.Page.Locator(Save).TapAsync();
        await Expect(visitor.Page.Locator("#visit-said a")).ToBeVisibleAsync();

        await visitor.SignInAsync(Role.Inspector);
        await visitor.OpenAsync($"/staff/inspect/{_bench}?code={_code}");

        await Expect(visitor.Page.Locator("#note")).ToHaveValueAsync("");
        await Expect(visitor.Page.Locator("#visit-said")).ToBeHiddenAsync();
    }

    [Test]
    public async Task A_session_that_ends_without_scripts_gives_the_note_back()
    {
        await using var visitor = await ComeAsync(new Manner { HasScript = false });
        await visitor.OpenAsync($"/staff/inspect/{_bench}");
        await visitor.Page.Locator("#note").FillAsync("Тріщина <b> біля входу");
        await visitor.Context.ClearCookiesAsync();

        await visitor.Page.Locator(Save).TapAsync();

        await Expect(visitor.Page.Locator("textarea")).ToHaveValueAsync("Тріщина <b> біля входу");
        Assert.That(await visitor.FitsAsync(), Is.True);
    }

    [Test]
    public async Task A_photo_of_twelve_megapixels_is_sent_small_and_upright()
    {
        using var workshop = new JpegWorkshop();
        await using var visitor = await ComeAsync(new Manner());
        await visitor.OpenAsync($"/staff/inspect/{_bench}");
        await visitor.Page.Locator(Major).CheckAsync();

        // Held upright, as phones say it: the sensor's picture lies, and orientation 6 turns it.
        var lying = await workshop.WithPrivateDataAsync(await workshop.MakeAsync(4000, 3000), orientation: 6);
        await visitor.Page.Locator("#pictures").SetInputFilesAsync(new FilePayload { Name = "IMG_2.jpg", MimeType = "image/jpeg", Buffer = lying });
        await Expect(visitor.Page.Locator("#pictures-said")).ToHaveTextAsync("Обрано фото: 1");
        await visitor.Page.Locator(Save).TapAsync();
        await visitor.Page.WaitForURLAsync("**/staff/visits/*");

        var photo = await _site.Town.Registry.ReadAsync(r => r.AssetPhotos.AsNoTracking().SingleAsync());
        Assert.That((photo.Width, photo.Height), Is.EqualTo((1200, 1600)));
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

    // It arrives and is recorded, but the phone never hears of it.
    private static async Task LoseAsync(IRoute route)
    {
        await route.FetchAsync(new() { MaxRedirects = 0 });
        await route.AbortAsync();
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
