using System.Text.Json;
using System.Web;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Tests.Support;

namespace AssetTags.Web.Tests.Machines;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class AssetListTests(DatabaseProvider provider)
{
    private const string List = "/api/v1/assets";

    private MachineTown _town = null!;

    [SetUp]
    public async Task FoundAsync() => _town = await MachineTown.FoundAsync(provider);

    [TearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task Lists_open_and_generalised_assets_in_the_order_of_registration()
    {
        await _town.Town.AddAsync("Школа");
        await _town.Town.AddAsync("Склад", level: PublicityLevel.Generalised);
        await _town.Town.AddAsync("Насосна", level: PublicityLevel.Minimal);
        await _town.Town.AddAsync("Таємне", level: PublicityLevel.Closed);

        Assert.That(await NamesAsync(""), Is.EqualTo(["Школа", "Склад"]));
        Assert.That(await NamesAsync("?levels=generalised"), Is.EqualTo(["Склад"]));
    }

    [TestCase("kind=parcel", "Сквер")]
    [TestCase("kind=PARCEL&condition=", "Сквер")]
    [TestCase("condition=needsMajorRepair", "Школа")]
    [TestCase("status=vacant", "Крамниця")]
    [TestCase("street=%D0%B2%D1%83%D0%BB.+%D0%A5%D0%9B%D0%86%D0%91%D0%9D%D0%90", "Крамниця")]
    [TestCase("settlement=ладижин", "Школа")]
    [TestCase("purpose=заклад+освіти", "Школа")]
    [TestCase("q=крамн+хлібна", "Крамниця")]
    [TestCase("q=сквер+хлібна", "")]
    [TestCase("holder=12345678", "")]
    public async Task Filters_by_what_the_public_sees(string query, string found)
    {
        await _town.Town.AddAsync("Школа", a => (a.Condition, a.Address.PostName, a.ClassDescription) = (AssetCondition.NeedsMajorRepair, "Ладижин", "Заклад загальної середньої освіти"));
        await _town.Town.AddAsync("Крамниця", a => (a.Status, a.Address.Thoroughfare) = (AssetStatus.Vacant, "вул. Хлібна"));
        await _town.AddAsync(AssetKind.Parcel, "Сквер");

        Assert.That(string.Join(',', await NamesAsync($"?{query}")), Is.EqualTo(found));
    }

    [Test]
    public async Task Nobody_finds_out_by_trying_what_a_level_hides()
    {
        await _town.Town.AddAsync("Склад", a => (a.Address.LocatorDesignator, a.Address.Thoroughfare, a.OfficialId) = ("117", "вул. Тиха", "777555"), PublicityLevel.Generalised);
        await _town.Town.AddAsync("Насосна", a => a.Condition = AssetCondition.NeedsMajorRepair, PublicityLevel.Minimal);

        Assert.That(await NamesAsync("?q=тиха"), Is.EqualTo(["Склад"]));
        foreach (var probe in (string[])["?q=117", "?q=777555", "?condition=needsMajorRepair", "?q=насосна"])
        {
            Assert.That(await NamesAsync(probe), Is.Empty, probe);
        }
    }

    [Test]
    public async Task A_walk_sees_each_asset_once_while_others_are_registered()
    {
        foreach (var number in Enumerable.Range(0, 23))
        {
            await _town.Town.AddAsync($"Лава {number}", level: number % 3 == 0 ? PublicityLevel.Minimal : null);
        }

        var seen = new List<string?>();
        for (var next = $"{List}?limit=4"; next is not null;)
        {
            using var answer = await _town.AskAsync(next);
            seen.AddRange(NamesOf(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement));
            next = answer.Headers.TryGetValues("Link", out var links) ? links.Single()[1..].Split('>')[0] : null;
            if (seen.Count == 8)
            {
                await _town.Town.AddAsync("Лава 23");
            }
        }

        Assert.That(seen, Is.EqualTo(Enumerable.Range(0, 24).Where(n => n % 3 != 0).Select(n => $"Лава {n}").Append("Лава 23").Distinct()));
    }

    [Test]
    public async Task The_same_list_comes_as_geojson()
    {
        await _town.Town.AddAsync("Школа", a => (a.Location.Latitude, a.Location.Longitude) = (48.6, 29.2));
        await _town.Town.AddAsync("Лава");

        var all = await _town.JsonAsync($"{List}?limit=1", "application/geo+json");

        Assert.That(all.GetProperty("type").GetString(), Is.EqualTo("FeatureCollection"));
        Assert.That(all.GetProperty("features")[0].GetProperty("geometry").GetProperty("type").GetString(), Is.EqualTo("Point"));
        Assert.That(all.GetProperty("next").GetString(), Has.Length.EqualTo(22));
    }

    [Test]
    public async Task One_asset_is_read_by_its_code_and_its_key()
    {
        var id = await _town.Town.AddAsync("Школа");
        var code = await _town.Town.TagAsync(id);

        foreach (var key in (string[])[code.Symbols, HttpUtility.UrlEncode($"{code}"), $"{id:D}"])
        {
            Assert.That((await _town.JsonAsync($"{List}/{key}")).GetProperty("name").GetString(), Is.EqualTo("Школа"), key);
        }
    }

    private async Task<List<string?>> NamesAsync(string query) => NamesOf(await _town.JsonAsync(List + query));

    private static List<string?> NamesOf(JsonElement list) => [.. list.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("name").GetString())];
}
