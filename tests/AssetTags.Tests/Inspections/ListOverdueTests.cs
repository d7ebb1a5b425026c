using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Tests.Publication;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Inspections;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ListOverdueTests(DatabaseProvider provider)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(FixedClock.Noon.UtcDateTime);

    [Test]
    public async Task Those_never_looked_at_come_first_and_both_groups_in_the_order_of_a_walk()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await AddAsync(town, "Стара 1", "вул. Яблунева", Today.AddMonths(-13));
        await AddAsync(town, "Стара 2", "вул. Абрикосова", Today.AddYears(-3));
        await AddAsync(town, "Нова 1", "вул. Яблунева", null);
        await AddAsync(town, "Нова 2", "вул. Абрикосова", null);
        await AddAsync(town, "Вчасна", "вул. Абрикосова", Today.AddMonths(-12));
        await AddAsync(town, "Списана", "вул. Абрикосова", null, a => a.Status = AssetStatus.WrittenOff);

        var part = await ListAsync(town, new OverdueFilter());
        var second = await ListAsync(town, new OverdueFilter { Skip = 1, Most = 2 });

        Assert.That(part.Assets.Select(a => a.Name), Is.EqualTo(["Нова 2", "Нова 1", "Стара 2", "Стара 1"]));
        Assert.That(second.Assets.Select(a => a.Name), Is.EqualTo(["Нова 1", "Стара 2"]));
        Assert.That((part.Never, part.Late, part.Assets[3].DueOn), Is.EqualTo((2, 2, Today.AddMonths(-1))));
    }

    [Test]
    public async Task The_worse_the_condition_the_sooner_and_a_community_says_otherwise_by_class()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await AddAsync(town, "Школа", "вул. Миру", Today.AddMonths(-4), a => (a.ClassId, a.Condition) = ("1263", AssetCondition.NeedsMajorRepair));
        await AddAsync(town, "Лікарня", "вул. Миру", Today.AddMonths(-4), a => a.ClassId = "1264");

        Assert.That(await NamesAsync(town), Is.EqualTo(["Школа"]));
        var kept = await KeepAsync(town, "1264", null, 2);
        Assert.That(await NamesAsync(town), Is.EqualTo(["Лікарня", "Школа"]));
        await KeepAsync(town, null, AssetCondition.NeedsMajorRepair, 24);
        Assert.That(await NamesAsync(town), Is.EqualTo(["Лікарня"]));
        Assert.That(await NamesAsync(town, new OverdueFilter { ClassPrefix = "1263" }), Is.Empty);
        Assert.That(await RemoveAsync(town, ((KeepIntervalResult.Kept)kept).Interval.Id), Is.EqualTo(RemoveIntervalResult.Removed));
        Assert.That(await NamesAsync(town), Is.Empty);
        Assert.That(await RemoveAsync(town, ((KeepIntervalResult.Kept)kept).Interval.Id), Is.EqualTo(RemoveIntervalResult.NotFound));
    }

    [Test]
    public async Task A_condition_narrows_the_walk_and_unknown_means_none_too()
    {
        await using var town = await PublicTown.FoundAsync(provider);
        await AddAsync(town, "Міст", "вул. Миру", null, a => a.Condition = AssetCondition.NeedsMajorRepair);
        await AddAsync(town, "Клумба", "вул. Миру", null, a => a.Condition = null);
        await AddAsync(town, "Тумба", "вул. Миру", null, a => a.Condition = AssetCondition.Unknown);

        Assert.That(await NamesAsync(town, new OverdueFilter { Condition = AssetCondition.NeedsMajorRepair }), Is.EqualTo(["Міст"]));
        Assert.That(await NamesAsync(town, new OverdueFilter { Condition = AssetCondition.Unknown }), Is.EqualTo(["Клумба", "Тумба"]));
    }

    [TestCase("12%", 6, "class")]
    [TestCase("123456789012345678901", 6, "class")]
    [TestCase("12", 0, "months")]
    [TestCase("12", 121, "months")]
    public async Task An_interval_that_cannot_be_is_refused(string prefix, int months, string field)
    {
        await using var town = await PublicTown.FoundAsync(provider);

        Assert.That(((KeepIntervalResult.Refused)await KeepAsync(town, prefix, null, months)).Field, Is.EqualTo(field));
    }

    [Test]
    public async Task One_class_and_condition_has_one_interval_also_when_two_keep_it_at_once()
    {
        await using var town = await PublicTown.FoundAsync(provider);

        await Task.WhenAll(Enumerable.Range(1, 4).Select(months => Task.Run(() => KeepAsync(town, null, null, months))));

        var plan = await town.Registry.ReadAsync(r => InspectionPlan.LoadAsync(r, town.Registry.CommunityId, default));
        Assert.That(plan.Intervals.Count(i => i.OwnId is not null), Is.EqualTo(1));
        Assert.That(plan.Intervals, Has.Count.EqualTo(InspectionPlan.BuiltIn.Count));
    }

    private static Task<Guid> AddAsync(PublicTown town, string name, string street, DateOnly? last, Action<Asset>? change = null) => town.AddAsync(name, a =>
    {
        (a.Address.Thoroughfare, a.LastInspectedOn) = (street, last);
        change?.Invoke(a);
    });

    private static async Task<IEnumerable<string>> NamesAsync(PublicTown town, OverdueFilter? filter = null)
        => (await ListAsync(town, filter ?? new OverdueFilter())).Assets.Select(a => a.Name);

    private static Task<OverduePart> ListAsync(PublicTown town, OverdueFilter filter)
        => town.Registry.UseAsync<ListOverdue, OverduePart>(l => l.RunAsync(town.Registry.CommunityId, filter, default));

    private static Task<KeepIntervalResult> KeepAsync(PublicTown town, string? prefix, AssetCondition? condition, int months)
        => town.Registry.UseAsync<KeepInterval, KeepIntervalResult>(k => k.RunAsync(town.Registry.CommunityId, prefix, condition, months, default));

    private static Task<RemoveIntervalResult> RemoveAsync(PublicTown town, Guid id)
        => town.Registry.UseAsync<RemoveInterval, RemoveIntervalResult>(k => k.RunAsync(town.Registry.CommunityId, id, default));
}
