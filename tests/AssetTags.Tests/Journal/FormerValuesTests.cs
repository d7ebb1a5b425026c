using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Journal;

/// <summary>What a change took away stays readable, and nothing personal with it.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class FormerValuesTests(DatabaseProvider provider)
{
    private const string Secret = "Таємниця";

    private TestRegistry _registry = null!;
    private Guid _asset;

    [SetUp]
    public async Task CreateAsync()
    {
        _registry = await TestRegistry.CreateAsync(provider);
        _asset = await _registry.WriteAsync("test.asset", (r, _) =>
        {
            var asset = new Asset { CommunityId = _registry.CommunityId, Name = "Школа", Area = 100.5m, Condition = AssetCondition.Unknown, User = new Party { Name = Secret }, ExtraValues = Secret };
            r.Add(asset);
            return Task.FromResult(asset.Id);
        });
    }

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_change_keeps_what_was_before_it([Values] bool inBulk)
    {
        await ChangeAsync(a => (a.Name, a.Area, a.Condition, a.Description) = ("Ліцей", null, AssetCondition.NeedsMajorRepair, "двоповерхова"), inBulk);

        var told = (await AllAsync()).Single().Read();

        Assert.That(told, Has.Count.EqualTo(4));
        Assert.That((told["name"], told["area"], told["condition"], told["description"]), Is.EqualTo((("Школа", (string?)null), ("100.5", (string?)null), ("Unknown", (string?)null), ("", (string?)null))));
    }

    [Test]
    public async Task A_long_text_is_told_from_both_sides_and_is_cut([Values] bool inBulk)
    {
        await ChangeAsync(a => a.Description = new string('я', 300), inBulk);
        await ChangeAsync(a => a.Description = new string('ю', 5000), inBulk);

        var (first, second) = (await AllAsync()) switch { [var a, var b] => (a.Read(), b.Read()), _ => throw new InvalidOperationException() };

        Assert.That(first["description"], Is.EqualTo(("", new string('я', 300))));
        Assert.That(second["description"], Is.EqualTo((new string('я', 300), new string('ю', FormerValues.LongestValue - 1) + "…")));
    }

    [Test]
    public async Task Nothing_personal_is_kept([Values] bool inBulk)
    {
        await ChangeAsync(a => (a.User.Name, a.ExtraValues) = (Secret + 2, Secret + 2), inBulk);
        await ChangeAsync(a => (a.Name, a.User.Name) = ("Ліцей", null), inBulk);

        Assert.That((await AllAsync()).Select(f => f.Told), Is.EqualTo(["{\"name\":[\"Школа\"]}"]));
    }

    [Test]
    public async Task What_is_not_saved_is_not_kept_and_a_new_row_keeps_nothing()
    {
        Assert.That(await AllAsync(), Is.Empty);

        await _registry.WriteAsync("test.abandon", async (r, session) =>
        {
            (await r.Assets.SingleAsync()).Name = "Ліцей";
            session.Abandon();
            return 0;
        });

        Assert.That(await AllAsync(), Is.Empty);
    }

    private Task<List<FormerValues>> AllAsync() => _registry.ReadAsync(r => r.Set<FormerValues>().AsNoTracking().OrderBy(f => f.EntryId).ToListAsync());

    private Task<int> ChangeAsync(Action<Asset> change, bool inBulk) => _registry.WriteAsync("test.change", async (r, session) =>
    {
        if (!inBulk)
        {
            change(await r.Assets.SingleAsync(a => a.Id == _asset));
            return 0;
        }

        var asset = await r.Assets.AsNoTracking().SingleAsync(a => a.Id == _asset);
        var before = session.StateOf(asset);
        change(asset);
        await session.UpdateAsync([(asset, before)], default);
        return 0;
    });
}
