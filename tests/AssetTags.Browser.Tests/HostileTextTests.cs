using AssetTags.Tests.Support;

namespace AssetTags.Browser.Tests;

/// <summary>In a real browser, with every script of the site at work, text of the registry never runs.</summary>
public sealed class HostileTextTests
{
    private readonly List<string> _paths = ["/search", "/map", "/stats", $"/search?q={Uri.EscapeDataString(HostileTexts.All[1])}"];
    private OpenSite _site = null!;

    [OneTimeSetUp]
    public async Task OpenAsync() => _site = await OpenSite.OpenAsync(async town =>
    {
        foreach (var text in HostileTexts.All)
        {
            var asset = await town.AddAsync(text, a =>
            {
                (a.Description, a.ClassDescription, a.Address.Thoroughfare, a.Address.PostName, a.Owner.Name, a.IsPartOf) = (text, text, text, text, text, text);
                (a.InventoryNumber, a.Location.Latitude, a.Location.Longitude) = (text, 48.68, 29.23);
            });
            _paths.Add($"/{(await town.TagAsync(asset)).Symbols}");
        }
    });

    [OneTimeTearDown]
    public async Task CloseAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Nothing_runs_on_any_page()
    {
        await using var visitor = await Visitor.ComeAsync(_site);
        var ran = new List<string>();
        await visitor.Page.AddInitScriptAsync("window.alert = () => { document.documentElement.dataset.ran = 'yes'; };");
        visitor.Page.Dialog += (_, dialog) => ran.Add(dialog.Message);

        foreach (var path in _paths)
        {
            await visitor.OpenAsync(path);
            foreach (var hot in await visitor.Page.Locator("main a, main img, main figure").AllAsync())
            {
                await hot.DispatchEventAsync("mouseover");
            }

            Assert.That(await visitor.Page.EvaluateAsync<string?>("document.documentElement.dataset.ran ?? null"), Is.Null, path);
        }

        Assert.That(ran, Is.Empty);
        await visitor.ExpectNoTraceAsync();
    }
}
