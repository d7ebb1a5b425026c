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
using Microsoft.Extensions.DependencyInjection;

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

    [Test]
    public async Task After_any_changes_each_order_is_what_sorting_anew_gives()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 40; i++)
        {
            ids.Add(await _town.AddAsync($"Школа {i * 7 % 40}", a => a.Area = i % 3 == 0 ? null : i * 11 % 17));
        }

        var dice = new Random(5);
        for (var round = 0; round < 12; round++)
        {
            // Some orders are asked for after each change, others only after several.
            var sort = round % 2 == 0 ? ListSort.Name : ListSort.Area;
            await _town.ListAsync(new ListQuery { Sort = sort });
            await ChangeAsync<Asset>(ids[dice.Next(ids.Count)], a => (a.Name, a.Area) = ($"Школа {dice.Next(60)}", dice.Next(20)));
            await _town.AddAsync($"Баня {round}", a => a.Area = dice.Next(20));
        }

        foreach (var sort in Enum.GetValues<ListSort>())
        {
            var kept = await OrderAsync(sort, isKept: true);
            var anew = await OrderAsync(sort, isKept: false);
            Assert.That(kept, Is.EqualTo(anew).And.Count.EqualTo(52), sort.ToString());
        }
    }

    [Test]
    public async Task The_book_asked_for_longest_ago_is_forgotten_where_they_are_too_many()
    {
        var founded = (FoundCommunityResult.Founded)await _town.Town.Registry.UseAsync<FoundCommunity, FoundCommunityResult>(f => f.RunAsync(new("Інша громада", "UA05060050000058111", "qr.other.gov.ua"), default));
        await _town.AddAsync("Баня");
        await _town.AddAsync("Школа");
        var books = new ListBooks(TimeProvider.System, mostRows: 1);

        await ReadAsync(books, _town.CommunityId);
        Assert.That(books.Held, Is.EqualTo([_town.CommunityId]), "the only one is kept, however large");
        await ReadAsync(books, founded.Community.Id);

        Assert.That(books.Held, Is.EqualTo([founded.Community.Id]));
    }

    private Task<ListBook> ReadAsync(ListBooks books, Guid community)
        => _town.Town.Registry.UseAsync<IServiceProvider, ListBook>(s => ActivatorUtilities.CreateInstance<ListBookReader>(s, books).OfAsync(community, default));

    private async Task<IReadOnlyList<Guid>> OrderAsync(ListSort sort, bool isKept)
    {
        var book = isKept
            ? await _town.Town.Registry.UseAsync<ListBookReader, ListBook>(r => r.OfAsync(_town.CommunityId, default))
            : await ReadAsync(new ListBooks(TimeProvider.System), _town.CommunityId);
        return [.. book.InOrder(sort, false).Select(place => book.Rows[place].Id)];
    }

    private Task<int> ChangeAsync<T>(Guid id, Action<T> change)
        where T : JournaledEntity
        => _town.Town.Registry.WriteAsync("test.change", async (r, _) =>
        {
            change(await r.Set<T>().SingleAsync(e => e.Id == id));
            return 0;
        });
}
