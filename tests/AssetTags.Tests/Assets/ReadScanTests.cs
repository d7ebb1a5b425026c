using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Assets;

/// <summary>What a scanner types, and what a clerk pastes.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ReadScanTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;

    [SetUp]
    public async Task FoundAsync() => _town = await PublicTown.FoundAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Test]
    public async Task A_scanned_address_is_read_in_any_layout_of_the_keyboard()
    {
        var bench = await _town.AddAsync("Лава");
        var code = await _town.TagAsync(bench);
        var address = $"HTTPS://QR.LAD.GOV.UA/{code.Symbols}";

        foreach (var typed in (string[])[address, Ukrainian(address), Ukrainian(address).ToLowerInvariant(), code.ToString(), code.Symbols.ToLowerInvariant()])
        {
            Assert.That((await ScanAsync(typed) as ReadScanResult.ScannedTag)?.Asset?.Id, Is.EqualTo(bench), typed);
        }
    }

    [Test]
    public async Task A_blank_tag_an_asset_and_nothing_are_told_apart()
    {
        var blank = await _town.BlankAsync();
        var bench = await _town.AddAsync("Лава", a => a.InventoryNumber = "10130047");
        var other = await _town.AddAsync("Лавка", a => a.InventoryNumber = "10130048");
        await _town.AddAsync("Лавочка", a => a.InventoryNumber = "10130048");
        var code = await _town.TagAsync(bench);

        Assert.That((ReadScanResult.ScannedTag)await ScanAsync(blank.ToString()), Has.Property("Asset").Null);
        Assert.That(((ReadScanResult.NamedAsset)await ScanAsync("10130047")).Present!.Code, Is.EqualTo(code));
        Assert.That(((ReadScanResult.NamedAsset)await ScanAsync(other.ToString())).Present, Is.Null);
        Assert.That(((ReadScanResult.SeveralAssets)await ScanAsync("10130048")).Assets, Has.Count.EqualTo(2));
        var swapped = code.Symbols[1] + code.Symbols[..1] + code.Symbols[2..];
        Assert.That(await ScanAsync("нема"), Is.TypeOf<ReadScanResult.Unknown>());
        if (swapped != code.Symbols)
        {
            Assert.That(((ReadScanResult.Unknown)await ScanAsync(swapped)).Near, Does.Contain(code));
        }
    }

    [Test]
    public async Task A_pasted_list_gives_assets_in_its_order_and_says_which_lines_do_not()
    {
        var (bench, lamp) = (await _town.AddAsync("Лава", a => a.InventoryNumber = "1"), await _town.AddAsync("Ліхтар", a => a.OfficialId = "2"));
        var code = await _town.TagAsync(bench);

        var found = await _town.Registry.UseAsync<FindListedAssets, ListedAssets>(f => f.RunAsync(_town.Registry.CommunityId, $"2\r\n\r\n 1 \n{code}\n77\t2;", default));

        Assert.That(found.Assets, Is.EqualTo((Guid[])[lamp, bench]));
        Assert.That(found.Unclear.Select(u => (u.Line, u.Typed)), Is.EqualTo([(4, "77")]));
    }

    // What the same keys write in the Ukrainian layout.
    private static string Ukrainian(string typed)
    {
        const string Keys = "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,./:", Letters = "ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ.Ж";
        return string.Concat(typed.Select(c => Keys.IndexOf(c, StringComparison.Ordinal) is >= 0 and var key ? Letters[key] : c));
    }

    private Task<ReadScanResult> ScanAsync(string typed) => _town.Registry.UseAsync<ReadScan, ReadScanResult>(s => s.RunAsync(_town.Registry.CommunityId, typed, default));
}
