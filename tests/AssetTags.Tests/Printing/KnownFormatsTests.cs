using AssetTags.Data;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Printing;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class KnownFormatsTests(DatabaseProvider provider)
{
    private TestRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await TestRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_format_of_ones_own_is_found_beside_the_products_changed_and_removed()
    {
        Assert.That(await ResultsAsync(Own("mine", 70)), Is.EqualTo((KeepLabelDefinitionResult[])[KeepLabelDefinitionResult.Added]));
        Assert.That(await ResultsAsync(Own("mine", 70)), Is.EqualTo((KeepLabelDefinitionResult[])[KeepLabelDefinitionResult.Unchanged]));
        Assert.That(await ResultsAsync(Own("mine", 60)), Is.EqualTo((KeepLabelDefinitionResult[])[KeepLabelDefinitionResult.Changed]));

        var (found, builtIn, all) = (await FindAsync("MINE"), await FindAsync("avery l7160"), await AllAsync());
        Assert.That((found?.Format.LabelWidthMm, found?.IsOwn, builtIn?.IsOwn, all.Count), Is.EqualTo((60.0, true, false, SheetFormats.All.Count + 1)));

        await _registry.UseAsync<KeepLabelDefinition, KeepLabelDefinitionResult>(
            k => k.RemoveAsync(_registry.CommunityId, LabelDefinitionKind.SheetFormat, "mine", default));
        Assert.That((await FindAsync("mine"), (await AllAsync()).Count), Is.EqualTo(((KnownFormat?)null, SheetFormats.All.Count)));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_name_that_is_taken_keeps_the_whole_file_out()
    {
        await KeepAsync(Own("mine", 70));

        var ofProduct = (KeepSheetFormatsResult.NameTaken)await KeepAsync($"[{Own("second", 70)},{Own("l-7160", 70)}]");
        var ofOwn = (KeepSheetFormatsResult.NameTaken)await KeepAsync(Own("third", 70, "\"names\":[\"MI NE\"],"));

        Assert.That((ofProduct.Name, ofProduct.By.Format.Id, ofOwn.Name, ofOwn.By.Format.Id), Is.EqualTo(("l-7160", "L7160", "MI NE", "mine")));
        Assert.That(await _registry.ReadAsync(r => r.LabelDefinitions.CountAsync()), Is.EqualTo(1));
    }

    private static string Own(string id, int width, string more = "")
        => $$"""{"id":"{{id}}",{{more}}"pageWidthMm":210,"pageHeightMm":297,"labelWidthMm":{{width}},"labelHeightMm":37,"columns":1,"rows":1,"originXMm":0,"originYMm":0}""";

    private async Task<IEnumerable<KeepLabelDefinitionResult>> ResultsAsync(string json)
        => ((KeepSheetFormatsResult.Kept)await KeepAsync(json)).Formats.Select(f => f.Result);

    private Task<KeepSheetFormatsResult> KeepAsync(string json)
        => _registry.UseAsync<KeepSheetFormats, KeepSheetFormatsResult>(k => k.RunAsync(_registry.CommunityId, SheetFormatFile.Read(json), default));

    private Task<KnownFormat?> FindAsync(string name) => _registry.UseAsync<KnownFormats, KnownFormat?>(k => k.FindAsync(_registry.CommunityId, name, default));

    private Task<IReadOnlyList<KnownFormat>> AllAsync()
        => _registry.UseAsync<KnownFormats, IReadOnlyList<KnownFormat>>(k => k.AllAsync(_registry.CommunityId, default));
}
