using System.Globalization;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Lists;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Lists;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ListPagesTests(DatabaseProvider provider)
{
    private const int Count = 61;

    private ListedTown _town = null!;

    // Names, numbers, areas… that repeat and that are missing, by chance that is the same every time.
    [OneTimeSetUp]
    public async Task Found()
    {
        _town = await ListedTown.FoundAsync(provider);
        Guid[] holders = [await _town.HolderAsync("Їдальні", null), await _town.HolderAsync("Заклади", null)];
        var random = new Random(5);
        for (var i = 0; i < Count; i++)
        {
            await _town.AddAsync($"{"абвгґдеєжзиіїйклюя"[random.Next(18)]} {random.Next(12)}", a =>
            {
                a.InventoryNumber = random.Next(3) == 0 ? null : i.ToString(CultureInfo.InvariantCulture);
                a.BalanceHolderId = random.Next(3) is var h and < 2 ? holders[h] : null;
                a.Area = random.Next(4) is var area and > 0 ? area * 10.5m : null;
                a.Condition = random.Next(5) is var condition and < 4 ? (AssetCondition)condition : null;
                a.LastInspectedOn = random.Next(3) is var day and > 0 ? new(2026, 1, day) : null;
            });
        }
    }

    [OneTimeTearDown]
    public ValueTask Leave() => _town.DisposeAsync();

    [Test]
    public async Task Pages_walk_over_every_row_once_in_the_order_of_the_list([Values] ListSort sort, [Values] bool isDescending)
    {
        var query = new ListQuery { Sort = sort, IsDescending = isDescending, Size = 12 };
        var forwards = new List<Guid>();
        var page = await _town.ListAsync(query);
        var starts = new List<int>();
        for (; ; page = await _town.ListAsync(query with { After = page.Next }))
        {
            starts.Add(page.Skipped);
            forwards.AddRange(page.Rows.Select(r => r.Asset.Id));
            if (page.Next is null)
            {
                break;
            }
        }

        var backwards = new List<Guid>();
        for (; ; page = await _town.ListAsync(query with { Before = page.Previous }))
        {
            backwards.InsertRange(0, page.Rows.Select(r => r.Asset.Id));
            if (page.Previous is null)
            {
                break;
            }
        }

        Assert.That(starts, Is.EqualTo([0, 12, 24, 36, 48, 60]));
        Assert.That(forwards, Has.Count.EqualTo(Count).And.Unique);
        Assert.That(backwards[^Count..].Distinct(), Is.EquivalentTo(forwards));
        Assert.That(await IdsAsync(query), Is.EqualTo(forwards));
    }

    [TestCase(ListSort.Number)]
    [TestCase(ListSort.Holder)]
    [TestCase(ListSort.Area)]
    [TestCase(ListSort.Condition)]
    [TestCase(ListSort.Inspected)]
    public async Task What_is_not_known_comes_last_whichever_way_the_list_runs(ListSort sort)
    {
        foreach (var isDescending in new[] { false, true })
        {
            var rows = await AllAsync(new ListQuery { Sort = sort, IsDescending = isDescending });
            var known = rows.ConvertAll(r => sort switch
            {
                ListSort.Number => r.Asset.InventoryNumber is not null,
                ListSort.Holder => r.Holder is not null,
                ListSort.Area => r.Asset.Area is not null,
                ListSort.Condition => r.Asset.Condition is not null,
                _ => r.Asset.LastInspectedOn is not null,
            });
            Assert.That(known.LastIndexOf(true), Is.LessThan(known.IndexOf(false)));
        }
    }

    [Test]
    public async Task Areas_and_days_are_ordered_by_what_they_are()
    {
        var areas = (await AllAsync(new ListQuery { Sort = ListSort.Area, IsDescending = true })).Select(r => r.Asset.Area).OfType<decimal>();
        var days = (await AllAsync(new ListQuery { Sort = ListSort.Inspected })).Select(r => r.Asset.LastInspectedOn).OfType<DateOnly>();

        Assert.That(areas, Is.Ordered.Descending);
        Assert.That(days, Is.Ordered.Ascending);
    }

    [Test]
    public async Task A_page_goes_on_where_it_was_when_rows_come_and_go_before_it()
    {
        await using var town = await ListedTown.FoundAsync(provider);
        for (var i = 0; i < 20; i++)
        {
            await town.AddAsync($"Гараж {i}");
        }

        var first = await town.ListAsync(new ListQuery { Size = 12 });
        await town.AddAsync("Архів");
        await RenameAsync(town, first.Rows[3].Asset.Id, "Ярмарок");
        await RenameAsync(town, first.Rows[^1].Asset.Id, "Акведук");
        var second = await town.ListAsync(new ListQuery { Size = 12, After = first.Next });

        Assert.That(second.Rows.Select(r => r.Asset.Name), Is.EqualTo([.. Enumerable.Range(12, 8).Select(i => $"Гараж {i}"), "Ярмарок"]));
    }

    [Test]
    public async Task Pages_name_the_first_the_last_and_their_neighbours()
    {
        var middle = await _town.ListAsync(new ListQuery { Size = 12, After = (await _town.ListAsync(new ListQuery { Size = 12 })).Pages[^1].Value });

        Assert.That(middle.Number, Is.EqualTo(6));
        Assert.That(middle.Pages.Select(p => p.Key), Is.EqualTo([1, 5, 6]));
        Assert.That(middle.Rows, Has.Count.EqualTo(1));
    }

    private Task<IReadOnlyList<Guid>> IdsAsync(ListQuery query) => _town.Town.Registry.UseAsync<ListAssets, IReadOnlyList<Guid>>(l => l.IdsAsync(_town.CommunityId, query, default));

    private Task<List<ListRow>> AllAsync(ListQuery query)
        => _town.Town.Registry.UseAsync<ListAssets, List<ListRow>>(async l => await l.AllAsync(_town.CommunityId, query, default).ToListAsync());

    private static Task<int> RenameAsync(ListedTown town, Guid asset, string name) => town.Town.Registry.WriteAsync("test.rename", async (r, _) =>
    {
        (await r.Assets.SingleAsync(a => a.Id == asset)).Name = name;
        return 0;
    });
}
