using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Lists;
using AssetTags.Places;
using AssetTags.Publicity;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Lists;

/// <summary>A list never lags behind what was written, whatever it was that concerns it.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ListBookTests(DatabaseProvider provider)
{
    private ListedTown _town = null!;

    [SetUp]
    public async Task Found() => _town = await ListedTown.FoundAsync(provider);

    [TearDown]
    public ValueTask Leave() => _town.DisposeAsync();

    [Test]
    public async Task A_new_asset_and_a_changed_one_are_listed_at_once_in_every_order()
    {
        var first = await _town.AddAsync("Баня", a => a.Area = 5);
        foreach (var sort in Enum.GetValues<ListSort>())
        {
            Assert.That((await _town.ListAsync(new ListQuery { Sort = sort })).Total, Is.EqualTo(1));
        }

        await _town.AddAsync("Аптека", a => a.Area = 9);
        await ChangeAsync<Asset>(first, a => a.Area = 10);

        Assert.That(await _town.NamesAsync("sort=name"), Is.EqualTo(["Аптека", "Баня"]));
        Assert.That(await _town.NamesAsync("sort=area"), Is.EqualTo(["Аптека", "Баня"]));
        Assert.That(await _town.NamesAsync("sort=-area"), Is.EqualTo(["Баня", "Аптека"]));
        Assert.That(await _town.NamesAsync("q=аптека"), Is.EqualTo(["Аптека"]));
    }

    [Test]
    public async Task Tags_that_come_and_go_are_noticed()
    {
        var asset = await _town.AddAsync("Баня");
        Assert.That(await _town.NamesAsync("tag=yes"), Is.Empty);

        var code = await _town.Town.TagAsync(asset);
        Assert.That(await _town.NamesAsync("tag=yes"), Is.EqualTo(["Баня"]));
        Assert.That((await _town.ListAsync(new())).Figures, Is.EqualTo(new ListFigures(1, 1)));

        await _town.Town.Registry.WriteAsync("test.end", async (r, session) =>
        {
            (await r.Tags.SingleAsync(t => t.Code == code)).End(TagState.Revoked, session.At);
            return 0;
        });
        Assert.That(await _town.NamesAsync("tag=yes"), Is.Empty);
    }

    [Test]
    public async Task Decisions_that_come_and_go_are_noticed()
    {
        var asset = await _town.AddAsync("Баня");
        Assert.That(await _town.NamesAsync("level=open"), Is.EqualTo(["Баня"]));
        var decision = await _town.Town.Registry.WriteAsync("test.decide", (r, _) =>
        {
            var made = new PublicityDecision { CommunityId = _town.CommunityId, AssetId = asset, Level = PublicityLevel.Minimal, Ground = "рішення", ReviewOn = new(2027, 1, 1) };
            r.Add(made);
            return Task.FromResult(made.Id);
        });

        Assert.That(await _town.NamesAsync("level=minimal"), Is.EqualTo(["Баня"]));
        await ChangeAsync<PublicityDecision>(decision, d => d.WithdrawnAt = FixedClock.Noon);
        Assert.That(await _town.NamesAsync("level=minimal"), Is.Empty);
    }

    [Test]
    public async Task A_renamed_holder_is_found_and_ordered_by_its_new_name()
    {
        var holder = await _town.HolderAsync("Відділ", "03346331");
        var other = await _town.HolderAsync("Громада", null);
        await _town.AddAsync("Баня", a => a.BalanceHolderId = holder);
        await _town.AddAsync("Аптека", a => a.BalanceHolderId = other);
        Assert.That(await _town.NamesAsync("sort=holder"), Is.EqualTo(["Баня", "Аптека"]));

        await ChangeAsync<BalanceHolder>(holder, h => h.Name = "Управління");
        Assert.That(await _town.NamesAsync("sort=holder"), Is.EqualTo(["Аптека", "Баня"]));
        Assert.That(await _town.NamesAsync("q=управління"), Is.EqualTo(["Баня"]));
    }

    [Test]
    public async Task An_organisation_that_is_closed_closes_what_it_holds()
    {
        var holder = await _town.HolderAsync("Відділ", "03346331");
        await _town.AddAsync("Баня", a => a.BalanceHolderId = holder);
        Assert.That(await _town.NamesAsync("level=closed"), Is.Empty);

        await _town.Town.Registry.WriteAsync("test.close", (r, _) =>
        {
            r.Add(new RestrictedParty { CommunityId = _town.CommunityId, Edrpou = "03346331", Ground = "закрито" });
            return Task.FromResult(0);
        });
        Assert.That(await _town.NamesAsync("level=closed&reason=holder"), Is.EqualTo(["Баня"]));
    }

    [Test]
    public async Task A_street_is_found_by_its_former_name()
    {
        await _town.AddAsync("Баня", a => a.Address.Thoroughfare = "вул. Миру");
        Assert.That(await _town.NamesAsync("street=Леніна"), Is.Empty);

        await _town.Town.Registry.WriteAsync("test.street", (r, _) =>
        {
            r.Add(new StreetRename { CommunityId = _town.CommunityId, OldName = "вул. Леніна", NewName = "вул. Миру" });
            return Task.FromResult(0);
        });
        Assert.That(await _town.NamesAsync("street=Леніна"), Is.EqualTo(["Баня"]));
        Assert.That(await _town.NamesAsync("q=леніна"), Is.EqualTo(["Баня"]));
    }

    private Task<int> ChangeAsync<T>(Guid id, Action<T> change)
        where T : JournaledEntity
        => _town.Town.Registry.WriteAsync("test.change", async (r, _) =>
        {
            change(await r.Set<T>().SingleAsync(e => e.Id == id));
            return 0;
        });
}
