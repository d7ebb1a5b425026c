using AssetTags.Assets;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Publication;

namespace AssetTags.Browser.Tests;

/// <summary>What holds for every page a resident may meet, on every device, with scripts and without.</summary>
public sealed class EveryPageTests
{
    private static readonly string[] s_pages = ["live", "minimal", "generalised", "written off", "blank", "replaced", "lost", "misread", "unknown", "search", "nothing found", "list", "about", "statistics"];

    private readonly Dictionary<string, string> _paths = [];
    private OpenSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(FurnishAsync);

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Has_no_barriers_fits_and_leaves_no_trace(
        [ValueSource(nameof(s_pages))] string page, [Values(Device.Phone, Device.Desktop, Device.Zoomed)] Device device, [Values] bool isDark)
    {
        await using var visitor = await Visitor.ComeAsync(_site, new Manner(device) { IsDark = isDark });

        await visitor.OpenAsync(_paths[page] + (isDark ? (_paths[page].Contains('?', StringComparison.Ordinal) ? "&lang=en" : "?lang=en") : ""));

        Assert.That(await visitor.BarriersAsync(), Is.Empty);
        Assert.That(await visitor.FitsAsync(), "nothing is wider than the screen");

        // A browser itself remarks that a page answered 404 or 410.
        Assert.That(visitor.Complaints.Where(c => !c.StartsWith("Failed to load resource", StringComparison.Ordinal)), Is.Empty);
        Assert.That(visitor.ForeignRequests, Is.Empty);
        Assert.That(await visitor.CookiesAsync(), Is.Empty);
    }

    [Test]
    public async Task Says_the_same_without_scripts([ValueSource(nameof(s_pages))] string page)
    {
        await using var with = await Visitor.ComeAsync(_site);
        await using var without = await Visitor.ComeAsync(_site, new Manner { HasScript = false });

        await with.OpenAsync(_paths[page]);
        await without.OpenAsync(_paths[page]);

        var said = await without.Page.Locator("main").InnerTextAsync();
        Assert.That(said, Has.Length.GreaterThan(60));
        Assert.That(await with.Page.Locator("main h1, main h2").AllInnerTextsAsync(), Is.EqualTo(await without.Page.Locator("main h1, main h2").AllInnerTextsAsync()));
    }

    private async Task FurnishAsync(PublicTown town)
    {
        var school = await town.AddAsync("Будівля ліцею № 4", a => (a.Area, a.UnitName, a.Condition, a.Location.Latitude, a.Location.Longitude, a.Address.Thoroughfare, a.Address.LocatorDesignator, a.Address.PostName, a.InventoryNumber)
            = (4800.5m, "кв. м", AssetCondition.NeedsRoutineRepair, 48.68, 29.23, "вул. Будівельників", "63", "Ладижин", "10130001"));
        _paths["live"] = $"/{await CodeAsync(town, school)}";
        _paths["minimal"] = $"/{await CodeAsync(town, await town.AddAsync("Насосна", level: PublicityLevel.Minimal))}";
        _paths["generalised"] = $"/{await CodeAsync(town, await town.AddAsync("Склад", level: PublicityLevel.Generalised))}";
        _paths["written off"] = $"/{await CodeAsync(town, await town.AddAsync("Гараж", a => (a.Status, a.StatusDocumentNumber, a.IsDangerous) = (AssetStatus.WrittenOff, "17", true)))}";
        _paths["blank"] = $"/{(await town.BlankAsync()).Symbols}";
        var replaced = await town.TagAsync(await town.AddAsync("Зупинка"));
        await town.Registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(town.Registry.CommunityId, replaced, null, default));
        _paths["replaced"] = $"/{replaced.Symbols}";
        var lost = await town.TagAsync(await town.AddAsync("Лава"));
        await town.Registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(town.Registry.CommunityId, lost, TagState.Lost, default));
        _paths["lost"] = $"/{lost.Symbols}";
        var code = _paths["live"][1..];
        _paths["misread"] = $"/{(code[0] == 'Z' ? 'Y' : 'Z')}{code[1..]}";
        _paths["unknown"] = $"/{TagCode.Random().Symbols}";
        _paths["search"] = $"/search?q={Uri.EscapeDataString("ліцей")}";
        _paths["nothing found"] = $"/search?q={Uri.EscapeDataString("нічогісінько")}";
        (_paths["list"], _paths["about"], _paths["statistics"]) = ("/search", "/about", "/stats");
    }

    private static async Task<string> CodeAsync(PublicTown town, Guid asset) => (await town.TagAsync(asset)).Symbols;
}
