using AssetTags.Data;
using AssetTags.Statistics;
using AssetTags.Tags;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags stats</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class StatsCommandTests(DatabaseProvider provider)
{
    // The command line counts days by the machine's clock: scans are entered for some days around now.
    private static readonly DateOnly s_today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Test]
    public async Task Staff_see_scans_dead_labels_and_tags_nobody_scanned()
    {
        await using var registry = await CliRegistry.WithAssetsAsync(provider);
        var old = await registry.MintAsync();
        var other = await registry.MintAsync();
        await registry.RunAsync("tags", "attach", old, "1001");
        await registry.RunAsync("tags", "attach", other, "1002");
        await registry.RunAsync("tags", "replace", old);
        await ScanAsync(registry, TagCode.FromStored(old.Replace("-", "", StringComparison.Ordinal)), 5);
        await ScanAsync(registry, default, 2);

        var json = (await registry.RunAsync("stats", "--json")).Json;
        var text = await registry.RunAsync("stats");
        var orphans = (await registry.RunAsync("stats", "--orphans", "--json")).Json;

        Assert.That((json.GetProperty("total").GetInt64(), json.GetProperty("attached").GetInt32(), json.GetProperty("neverScanned").GetInt32()), Is.EqualTo((7L, 1, 1)));
        Assert.That(json.GetProperty("deadLabels")[0].GetProperty("inventoryNumber").GetString(), Is.EqualTo("1001"));
        Assert.That(text.Output, Does.Contain("замінена мітка").And.Contain("Лава паркова").And.Contain("невідомий код"));
        Assert.That(orphans[0].GetProperty("count").GetInt64(), Is.EqualTo(2));
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("100000")]
    public async Task A_number_of_days_that_cannot_be_is_bad_input(string days)
    {
        await using var registry = await CliRegistry.CreateAsync(provider);

        Assert.That((await registry.RunAsync("stats", "--days", days)).Exit, Is.EqualTo(2));
    }

    private static Task<long> ScanAsync(CliRegistry registry, TagCode code, int times) => registry.Registry.UseAsync<ScanBuffer, bool>(b =>
    {
        for (var i = 0; i < times; i++)
        {
            b.Count(registry.Registry.CommunityId, code, ScanReferrer.Camera, s_today);
        }

        return Task.FromResult(true);
    }).ContinueWith(_ => registry.Registry.UseAsync<FlushScans, long>(f => f.RunAsync(default)), TaskScheduler.Default).Unwrap();
}
