using System.Net;
using System.Text;
using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Places;
using AssetTags.Publicity;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Tests.Map;

/// <summary><c>/map</c> and what its script asks for.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class MapTests(DatabaseProvider provider)
{
    private const string Boundary =
        """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Ладижин"},"geometry":{"type":"Polygon","coordinates":[[[29,48],[31,48],[31,49],[29,49],[29,48]]]}}]}""";

    private PublicTown _town = null!;
    private WebSite _site = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _town = await PublicTown.FoundAsync(provider);
        await _town.AddAsync("Лава", At(48.111111, AssetKind.Movable));
        await _town.AddAsync("Школа", At(48.222222));
        await _town.AddAsync("Водозабір", At(48.333333), PublicityLevel.Generalised);
        await _town.AddAsync("Склад", At(48.444444), PublicityLevel.Minimal);
        await _town.AddAsync("Сховище", At(48.555555), PublicityLevel.Closed);
        await _town.AddAsync("Архів");
        var files = new Dictionary<BaseMapKind, byte[]> { [BaseMapKind.Boundary] = Encoding.UTF8.GetBytes(Boundary) };
        await _town.Registry.UseAsync<KeepBaseMap, KeepBaseMapResult>(k => k.RunAsync(_town.Registry.CommunityId, files, "Геопортал", default));
        _site = await WebSite.OpenAsync(_town.Registry);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        await _site.DisposeAsync();
        await _town.DisposeAsync();
    }

    [Test]
    public async Task Each_level_shows_its_place_as_far_as_it_may()
    {
        var objects = await ObjectsAsync("/map/objects.json");

        Assert.That(objects.Select(o => (o.Name, o.Latitude, o.IsExact)), Is.EqualTo([("Школа", 48.22222, true), ("Водозабір", 48.5, false), ("Лава", 48.11111, true)]));
        foreach (var path in (string[])["/map", "/map/objects.json", "/map/base.json"])
        {
            Assert.That(await _site.Http.GetStringAsync(path), Does.Not.Contain("48.333").And.Not.Contain("48.444").And.Not.Contain("48.555").And.Not.Contain("Склад").And.Not.Contain("Сховище"));
        }
    }

    [Test]
    public async Task Numbers_are_those_of_the_list_under_the_same_filter()
    {
        foreach (var query in (string[])["", "?kind=Movable", "?q=%D1%88%D0%BA%D0%BE%D0%BB%D0%B0", "?condition=NeedsMajorRepair&status=InUse"])
        {
            var page = WebUtility.HtmlDecode(await _site.Http.GetStringAsync("/map" + query));

            foreach (var (number, name, _, _) in await ObjectsAsync("/map/objects.json" + query))
            {
                Assert.That(page, Does.Match($"(?s)id=\"o{number}\".{{0,200}}>{name}<"), query);
            }
        }
    }

    [TestCase("?kind=Movable", 1)]
    [TestCase("?kind=7", 4)]
    [TestCase("?kind=nonsense&page=99999999999", 4)]
    [TestCase("?q=%D0%A8%D0%9A%D0%9E%D0%9B%D0%90", 1)]
    [TestCase("?q=48.33", 0)]
    [TestCase("?condition=NeedsMajorRepair", 3)]
    public async Task The_list_is_filtered(string query, int count)
        => Assert.That((await _site.Http.GetStringAsync("/map" + query)).Split("<li id=").Length - 1, Is.EqualTo(count));

    [Test]
    public async Task What_is_closed_leaves_the_map_with_the_next_question()
    {
        using var before = await _site.Http.GetAsync("/map/objects.json");
        await _town.Registry.WriteAsync("test.close", async (registry, _) =>
        {
            var school = await registry.Assets.SingleAsync(a => a.Name == "Школа");
            registry.Add(new PublicityDecision { CommunityId = school.CommunityId, AssetId = school.Id, Level = PublicityLevel.Closed, Ground = "рішення", ReviewOn = new(2027, 1, 1) });
            return true;
        });
        await Eventually.IsAsync(async () => (await ObjectsAsync("/map/objects.json")).All(o => o.Name != "Школа"), true);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/map/objects.json");
        again.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using var after = await _site.Http.SendAsync(again);
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task An_unchanged_map_is_not_sent_again()
    {
        using var first = await _site.Http.GetAsync("/map/objects.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/map/objects.json");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _site.Http.SendAsync(request);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task The_ground_is_what_was_kept_and_says_whose_it_is()
    {
        using var json = JsonDocument.Parse(await _site.Http.GetStringAsync("/map/base.json"));

        Assert.That(json.RootElement.GetProperty("boundary").GetProperty("features").GetArrayLength(), Is.EqualTo(1));
        Assert.That(json.RootElement.GetProperty("streets").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(json.RootElement.GetProperty("attribution").GetString(), Is.EqualTo("Геопортал"));
    }

    private async Task<IReadOnlyList<(int Number, string Name, double Latitude, bool IsExact)>> ObjectsAsync(string path)
    {
        using var json = JsonDocument.Parse(await _site.Http.GetStringAsync(path));
        var texts = json.RootElement.GetProperty("texts");
        return [.. json.RootElement.GetProperty("objects").EnumerateArray()
            .Select(o => (o[0].GetInt32(), texts[o[5].GetInt32()].GetString()!, o[2].GetDouble(), o[7].GetInt32() == 1))];
    }

    private static Action<Asset> At(double latitude, AssetKind kind = AssetKind.Building) => asset =>
    {
        asset.GetType().GetProperty(nameof(Asset.Kind))!.SetValue(asset, kind);
        asset.Address = new AssetAddress { PostName = "Ладижин", Thoroughfare = "вул. Миру", LocatorDesignator = "7" };
        asset.Location = new AssetLocation { Latitude = latitude, Longitude = 29.5 };
        asset.Condition = AssetCondition.NeedsMajorRepair;
    };
}
