using System.Text;
using AssetTags.Data;
using AssetTags.Places;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Places;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class KeepBaseMapTests(DatabaseProvider provider)
{
    private const string Boundary = """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[29,48],[29,49],[31,49],[29,48]]]}}]}""";
    private const string Streets = """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"вул. Миру"},"geometry":{"type":"LineString","coordinates":[[29,48],[29,49]]}}]}""";

    private TestRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await TestRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Keeps_a_boundary_and_streets_and_replaces_them()
    {
        await KeepAsync(Boundary, Streets, " Геопортал ");
        await KeepAsync(null, Streets.Replace("Миру", "Тиха", StringComparison.Ordinal), null);

        var maps = await MapsAsync();
        Assert.That(maps.Select(m => (m.Kind, m.Attribution)), Is.EqualTo(new (BaseMapKind, string?)[] { (BaseMapKind.Boundary, "Геопортал"), (BaseMapKind.Streets, null) }));
        Assert.That(maps[1].Content, Does.Contain("вул. Тиха"));
    }

    [Test]
    public async Task Keeps_none_of_the_files_when_one_is_wrong()
    {
        var result = await KeepAsync(Boundary, "{}", null);

        Assert.That(result, Is.TypeOf<KeepBaseMapResult.Refused>().With.Property("Kind").EqualTo(BaseMapKind.Streets));
        Assert.That(await MapsAsync(), Is.Empty);
    }

    [TestCase("рядок\nі ще")]
    [TestCase(null)]
    public async Task Refuses_an_attribution_that_is_not_one_short_line(string? attribution)
    {
        var result = await KeepAsync(Boundary, null, attribution ?? new string('х', KeepBaseMap.LongestAttribution + 1));

        Assert.That(result, Is.TypeOf<KeepBaseMapResult.Refused>().With.Property("Kind").Null);
    }

    [Test]
    public async Task The_same_again_changes_nothing_and_writes_no_journal()
    {
        await KeepAsync(Boundary, null, "Я");
        var entries = await EntriesAsync();
        await KeepAsync(Boundary, null, "Я");

        Assert.That(await EntriesAsync(), Is.EqualTo(entries));
    }

    [Test]
    public async Task What_is_taken_away_is_gone_once_and_can_be_set_again()
    {
        await KeepAsync(Boundary, null, null);
        var removed = await RemoveAsync();
        var again = await RemoveAsync();
        await KeepAsync(Boundary, null, null);

        Assert.That(removed, Is.EqualTo([BaseMapKind.Boundary]));
        Assert.That(again, Is.Empty);
        Assert.That((await MapsAsync()).Single().RemovedAt, Is.Null);
    }

    private Task<KeepBaseMapResult> KeepAsync(string? boundary, string? streets, string? attribution)
    {
        var files = new Dictionary<BaseMapKind, byte[]>();
        foreach (var (kind, json) in ((BaseMapKind, string?)[])[(BaseMapKind.Boundary, boundary), (BaseMapKind.Streets, streets)])
        {
            if (json is not null)
            {
                files[kind] = Encoding.UTF8.GetBytes(json);
            }
        }

        return _registry.UseAsync<KeepBaseMap, KeepBaseMapResult>(k => k.RunAsync(_registry.CommunityId, files, attribution, default));
    }

    private Task<IReadOnlyList<BaseMapKind>> RemoveAsync() => _registry.UseAsync<KeepBaseMap, IReadOnlyList<BaseMapKind>>(
        k => k.RemoveAsync(_registry.CommunityId, [BaseMapKind.Boundary, BaseMapKind.Streets], default));

    private Task<List<BaseMap>> MapsAsync()
        => _registry.ReadAsync(r => r.BaseMaps.AsNoTracking().Where(m => m.RemovedAt == null).OrderBy(m => m.Kind).ToListAsync());

    private Task<int> EntriesAsync() => _registry.ReadAsync(r => r.Set<AssetTags.Journal.JournalEntry>().CountAsync());
}
