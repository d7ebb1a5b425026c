using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Lists;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ListFilterTests(DatabaseProvider provider)
{
    private ListedTown _town = null!;
    private Guid _office, _school;
    private TagCode _code;

    [OneTimeSetUp]
    public async Task Found()
    {
        _town = await ListedTown.FoundAsync(provider);
        _office = await _town.HolderAsync("Відділ освіти", "03346331");
        var works = await _town.HolderAsync("КП без коду", null);
        _school = await _town.AddAsync("Школа № 5", a => (a.BalanceHolderId, a.InventoryNumber, a.Area, a.ClassId, a.Condition, a.LastInspectedOn, a.Address.PostName, a.Address.Thoroughfare) =
            (_office, "10130012", 6418.9m, "1263.5", AssetCondition.NoRepairNeeded, new(2026, 10, 8), "м. Ладижин", "вул. Процишина"));
        await _town.AddAsync("Спортзал школи", a => (a.BalanceHolderId, a.InventoryNumber, a.Area, a.ParentId, a.IsDangerous, a.Address.PostName, a.Address.Thoroughfare) =
            (_office, "10130012/2", 731.4m, _school, true, "Ладижин", "вулиця Процишина"));
        await _town.AddAsync("Ґанок їдальні", a => (a.BalanceHolderId, a.Status, a.Condition, a.LastInspectedOn, a.Address.PostName) =
            (works, AssetStatus.Vacant, AssetCondition.NeedsMajorRepair, new(2025, 1, 31), "с. Лукашівка"));
        await _town.AddAsync("Котельня", a => a.ClassId = "2222", PublicityLevel.Closed);
        await _town.AddAsync("Насос", a => (a.Quantity, a.UnitName) = (1, "шт."));
        _code = await _town.Town.TagAsync(_school);
        await LoseTagAsync("Склад");
    }

    [OneTimeTearDown]
    public ValueTask Leave() => _town.DisposeAsync();

    [TestCase("", "Ґанок їдальні|Котельня|Насос|Склад|Спортзал школи|Школа № 5")]
    [TestCase("q=школ", "Спортзал школи|Школа № 5")]
    [TestCase("q=шкала", "Школа № 5")]
    [TestCase("q=ганок їдальн", "Ґанок їдальні")]
    [TestCase("q=10130012/2", "Спортзал школи")]
    [TestCase("q=03346331", "Спортзал школи|Школа № 5")]
    [TestCase("q=нічого такого", "")]
    [TestCase("q=---", "")]
    [TestCase("kind=parcel", "")]
    [TestCase("holder=03346331", "Спортзал школи|Школа № 5")]
    [TestCase("holder=03346331&holder=none", "Котельня|Насос|Склад|Спортзал школи|Школа № 5")]
    [TestCase("holder=99999999", "")]
    [TestCase("status=vacant", "Ґанок їдальні")]
    [TestCase("condition=needsMajorRepair", "Ґанок їдальні")]
    [TestCase("dangerous=true", "Спортзал школи")]
    [TestCase("dangerous=false&holder=03346331", "Школа № 5")]
    [TestCase("level=closed", "Котельня")]
    [TestCase("level=closed&reason=decision", "Котельня")]
    [TestCase("reason=territory", "")]
    [TestCase("tag=yes", "Школа № 5")]
    [TestCase("tag=attached", "Школа № 5")]
    [TestCase("tag=printed", "")]
    [TestCase("tag=lost", "Склад")]
    [TestCase("tag=no&holder=03346331", "Спортзал школи")]
    [TestCase("inspected=never&holder=03346331", "Спортзал школи")]
    [TestCase("inspected_after=2026-10-08", "Школа № 5")]
    [TestCase("inspected_before=2026-10-08&condition=needsMajorRepair", "Ґанок їдальні")]
    [TestCase("inspected_before=2025-01-31&holder=03346331", "Спортзал школи")]
    [TestCase("settlement=ЛАДИЖИН", "Спортзал школи|Школа № 5")]
    [TestCase("street=Процишина", "Спортзал школи|Школа № 5")]
    [TestCase("street=Проц", "")]
    [TestCase("class=1263", "Школа № 5")]
    [TestCase("class=2222", "Котельня")]
    [TestCase("area_from=700", "Спортзал школи|Школа № 5")]
    [TestCase("area_from=1&area_to=731,4", "Насос|Спортзал школи")]
    [TestCase("changed_since=2000-01-01&tag=yes", "Школа № 5")]
    [TestCase("changed_since=2099-01-01", "")]
    public async Task A_filter_leaves_what_it_says(string query, string names)
        => Assert.That(string.Join('|', await _town.NamesAsync(query)), Is.EqualTo(names));

    [Test]
    public async Task Parts_of_an_asset_are_listed()
        => Assert.That(await _town.NamesAsync($"parent={_school}"), Is.EqualTo(["Спортзал школи"]));

    [Test]
    public async Task A_code_finds_its_asset_in_any_spelling()
        => Assert.That(await _town.NamesAsync("q=" + _code.ToString().ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)), Is.EqualTo(["Школа № 5"]));

    [Test]
    public async Task A_holder_without_a_code_is_named_by_its_key()
    {
        var choices = await _town.Town.Registry.UseAsync<AssetTags.Lists.ListAssets, AssetTags.Lists.ListChoices>(l => l.ChoicesAsync(_town.CommunityId, default));

        Assert.That(choices.Holders.Select(h => (h.Name, h.Assets)), Is.EqualTo([("Відділ освіти", 2), ("КП без коду", 1)]));
        Assert.That(await _town.NamesAsync("holder=" + choices.Holders[1].Word), Is.EqualTo(["Ґанок їдальні"]));
    }

    [Test]
    public async Task Another_community_sees_nothing()
    {
        var other = await _town.Town.Registry.UseAsync<AssetTags.Communities.FoundCommunity, AssetTags.Communities.FoundCommunityResult>(
            f => f.RunAsync(new("Інша громада", TestRegistry.Zhmerynka, "qr.other.gov.ua"), default));
        var id = ((AssetTags.Communities.FoundCommunityResult.Founded)other).Community.Id;

        Assert.That((await _town.ListAsync(new() { Text = "школа" }, id)).Total, Is.Zero);
        Assert.That(await _town.Town.Registry.UseAsync<AssetTags.Lists.ListAssets, int>(async l => (await l.OfAsync(id, [_school], default)).Count), Is.Zero);
    }

    private async Task LoseTagAsync(string name)
    {
        var asset = await _town.AddAsync(name);
        var code = await _town.Town.TagAsync(asset);
        await _town.Town.Registry.WriteAsync("test.lost", async (r, session) =>
        {
            (await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(r.Tags, t => t.Code == code)).End(TagState.Lost, session.At);
            return 0;
        });
    }
}
