using AssetTags.Data;
using AssetTags.Inspections;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Inspections;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ListVisitsTests(DatabaseProvider provider)
{
    [Test]
    public async Task Visits_come_the_latest_first_part_by_part_and_none_twice()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        var sent = new List<Guid>();
        foreach (var hours in (int[])[-3, -1, -1, -1, -2])
        {
            sent.Add((await town.RecordAsync(town.Says(null) with { ObservedAt = FixedClock.Noon.AddHours(hours) })).Visit.Id);
        }

        var listed = new List<VisitRow>();
        for (VisitPlace? after = null; ;)
        {
            var part = await ListAsync(town, new VisitFilter { AssetId = town.Bench, Most = 2, After = after });
            listed.AddRange(part.Rows);
            if ((after = part.Next) is null)
            {
                break;
            }
        }

        Assert.That(listed.Select(r => r.Visit.Id), Is.EquivalentTo(sent));
        Assert.That(listed.Select(r => r.Visit.ObservedAt.Hour), Is.EqualTo([11, 11, 11, 10, 9]));
        Assert.That(listed[0].AssetName, Is.EqualTo("Лава"));
    }

    [Test]
    public async Task Only_the_persons_own_the_assets_own_and_the_communitys_own()
    {
        await using var town = await VisitedTown.FoundAsync(provider);
        await town.RecordAsync(town.Says(null));

        Assert.That((await ListAsync(town, new VisitFilter { AccountId = Guid.NewGuid() })).Rows, Is.Empty);
        Assert.That((await ListAsync(town, new VisitFilter { AssetId = Guid.NewGuid() })).Rows, Is.Empty);
        Assert.That((await ListAsync(town, new VisitFilter { AssetId = town.Bench }, Guid.NewGuid())).Rows, Is.Empty);
    }

    private static Task<VisitPart> ListAsync(VisitedTown town, VisitFilter filter, Guid? communityId = null)
        => town.Registry.UseAsync<ListVisits, VisitPart>(l => l.RunAsync(communityId ?? town.Registry.CommunityId, filter, default));
}
