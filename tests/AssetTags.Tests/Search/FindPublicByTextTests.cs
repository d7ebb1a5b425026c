using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Search;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Search;

/// <summary>The public finds an asset by what it sees, and learns nothing of the rest.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class FindPublicByTextTests(DatabaseProvider provider)
{
    private PublicTown _town = null!;

    [SetUp]
    public async Task FoundAsync() => _town = await PublicTown.FoundAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _town.DisposeAsync();

    [TestCase(PublicityLevel.Open, "зоряна", 1)]
    [TestCase(PublicityLevel.Open, "зоряна 17", 1)]
    [TestCase(PublicityLevel.Open, "0501", 1)]
    [TestCase(PublicityLevel.Open, "бібліотека 901", 1)]
    [TestCase(PublicityLevel.Generalised, "зоряна", 1)]
    [TestCase(PublicityLevel.Generalised, "зорна", 1)]
    [TestCase(PublicityLevel.Generalised, "901", 1)]
    [TestCase(PublicityLevel.Generalised, "зоряна 17", 0)]
    [TestCase(PublicityLevel.Generalised, "17", 0)]
    [TestCase(PublicityLevel.Generalised, "0501", 0)]
    [TestCase(PublicityLevel.Minimal, "зоряна", 0)]
    [TestCase(PublicityLevel.Minimal, "бібліотека", 0)]
    [TestCase(PublicityLevel.Minimal, "901", 0)]
    [TestCase(PublicityLevel.Closed, "зоряна", 0)]
    [TestCase(PublicityLevel.Closed, "901", 0)]
    [TestCase(PublicityLevel.Closed, "0501", 0)]
    public async Task What_a_level_hides_finds_nothing(PublicityLevel level, string asked, int expected)
    {
        await AddAsync(level);

        Assert.That((await FindAsync(asked, 10, null)).Findings, Has.Count.EqualTo(expected));
    }

    [TestCase(PublicityLevel.Open, 1)]
    [TestCase(PublicityLevel.Closed, 0)]
    public async Task A_code_finds_what_the_public_may_see(PublicityLevel level, int expected)
    {
        var code = await _town.TagAsync(await AddAsync(level));

        Assert.That((await FindAsync(code.ToString(), 10, null)).Findings, Has.Count.EqualTo(expected));
    }

    [Test]
    public async Task Pages_are_full_however_many_closed_assets_lie_between()
    {
        for (var i = 0; i < 12; i++)
        {
            await _town.AddAsync($"Бібліотека {(char)('а' + i)}", level: i % 3 == 0 ? null : PublicityLevel.Closed);
        }

        var first = await FindAsync("бібліотека", 2, null);
        var second = await FindAsync("бібліотека", 2, first.Next);

        Assert.That(first.Findings.Concat(second.Findings).Select(f => f.Row.Asset.Name), Is.EqualTo((string[])["Бібліотека а", "Бібліотека г", "Бібліотека ж", "Бібліотека й"]));
        Assert.That(second.Next, Is.Null);
    }

    [Test]
    public async Task The_place_of_an_answer_is_decided_by_what_the_public_sees()
    {
        // The registry's own text answers exactly by its house; what is seen answers only with an error forgiven.
        await _town.AddAsync("Гараж", a => (a.Address.Thoroughfare, a.Address.LocatorName) = ("вул. Зорана", "зоряна"), PublicityLevel.Generalised);
        await _town.AddAsync("Склад", a => a.Address.Thoroughfare = "вул. Зоряна");

        var found = await FindAsync("зоряна", 10, null);

        Assert.That(found.Findings.Select(f => (f.Row.Asset.Name, f.Closeness)), Is.EqualTo(new (string?, Closeness)[] { ("Склад", Closeness.Words), ("Гараж", Closeness.Near) }));
    }

    private Task<Guid> AddAsync(PublicityLevel level) => _town.AddAsync(
        "Бібліотека", a => (a.Address.Thoroughfare, a.Address.LocatorDesignator, a.InventoryNumber, a.OfficialId) = ("вул. Зоряна", "17", "901", "0501"), level);

    private Task<PublicFindings> FindAsync(string text, int most, SearchCursor? after)
        => _town.AskAsync<FindPublicByText, PublicFindings>((f, c) => f.RunAsync(c, text, most, after, default));
}
