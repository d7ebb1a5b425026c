using AssetTags.Data;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Publication;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PublicityQueueTests(DatabaseProvider provider)
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(FixedClock.Noon.UtcDateTime);

    private PublicTown _town = null!;

    [SetUp]
    public async Task FoundAsync() => _town = await PublicTown.FoundAsync(provider);

    [TearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task Decisions_come_by_their_day_of_review_part_by_part_and_say_which_are_overdue()
    {
        foreach (var days in (int[])[40, -1, 5, 0, 5])
        {
            await DecideAsync(await _town.AddAsync($"Лава {days}"), Today.AddDays(days));
        }

        var first = await ListAsync(Today.AddDays(30), null, 3);
        var second = await ListAsync(Today.AddDays(30), first.Next, 3);

        Assert.That(first.Decisions.Concat(second.Decisions).Select(d => (d.AssetName, d.IsOverdue)), Is.EqualTo(
            [("Лава -1", true), ("Лава 0", false), ("Лава 5", false), ("Лава 5", false)]));
        Assert.That((first.All, first.Overdue, second.Next), Is.EqualTo((4, 1, (DecisionPlace?)null)));
    }

    [Test]
    public async Task Every_level_is_counted_and_every_closed_organisation_with_what_it_closes()
    {
        await _town.AddAsync("Лава", a => a.Owner = new() { Code = "14360570" });
        await _town.AddAsync("Лавка", a => a.User = new() { Code = " 14360570 " });
        await _town.AddAsync("Клумба", level: PublicityLevel.Minimal);
        await _town.AddAsync("Дерево");
        Assert.That(await CountAsync(), Is.EqualTo((3, 0, 1, 0)));

        await _town.Registry.UseAsync<RestrictParty, RestrictPartyResult>(r => r.RunAsync(_town.Registry.CommunityId, "14360570", "ПКМУ № 1257", default));

        Assert.That(await CountAsync(), Is.EqualTo((1, 0, 1, 2)));
        var party = (await _town.AskAsync<CountLevels, LevelCounts>((c, p) => c.RunAsync(p, default))).Parties.Single();
        Assert.That((party.Party.Edrpou, party.Assets, party.Name), Is.EqualTo(("14360570", 2, (string?)null)));
    }

    [Test]
    public async Task Why_an_asset_is_shown_so_is_explained_and_a_foreign_one_is_not_there()
    {
        var asset = await _town.AddAsync("Котельня", level: PublicityLevel.Closed);

        var explained = await ExplainAsync(asset);

        Assert.That((explained!.Verdict.Level, explained.ByRules.Level, explained.IsOverdue), Is.EqualTo((PublicityLevel.Closed, PublicityLevel.Minimal, false)));
        Assert.That(explained.Verdict.Reasons, Has.Count.EqualTo(2));
        Assert.That(await ExplainAsync(Guid.NewGuid()), Is.Null);
    }

    private Task<ExplainedPublicity?> ExplainAsync(Guid asset) => _town.AskAsync<ExplainPublicity, ExplainedPublicity?>((e, c) => e.RunAsync(c, asset, default));

    private Task<DecisionPart> ListAsync(DateOnly until, DecisionPlace? after, int most)
        => _town.AskAsync<ListDecisions, DecisionPart>((l, c) => l.RunAsync(c, until, after, most, default));

    private async Task<(int, int, int, int)> CountAsync()
    {
        var counts = (await _town.AskAsync<CountLevels, LevelCounts>((c, p) => c.RunAsync(p, default))).Assets;
        return (counts[PublicityLevel.Open], counts[PublicityLevel.Generalised], counts[PublicityLevel.Minimal], counts[PublicityLevel.Closed]);
    }

    private Task<Guid> DecideAsync(Guid asset, DateOnly reviewOn) => _town.Registry.WriteAsync("test.decide", (r, _) => Task.FromResult(r.Add(
        new PublicityDecision { CommunityId = _town.Registry.CommunityId, AssetId = asset, Level = PublicityLevel.Minimal, Ground = "рішення", ReviewOn = reviewOn }).Entity.Id));
}
