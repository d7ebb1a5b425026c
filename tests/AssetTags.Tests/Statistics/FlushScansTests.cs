using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Statistics;
using AssetTags.Tags;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Statistics;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class FlushScansTests(DatabaseProvider provider)
{
    private ScanTown _town = null!;

    private TestRegistry Registry => _town.Town.Registry;

    [SetUp]
    public async Task FoundAsync() => _town = await ScanTown.FoundAsync(provider);

    [TearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task Scans_of_one_day_are_one_row_however_often_they_are_flushed()
    {
        var asset = await _town.Town.AddAsync("Лава");
        var code = await _town.Town.TagAsync(asset);
        await _town.ScanAsync(code, 3);
        Assert.That(await _town.FlushAsync(), Is.EqualTo(3));
        await _town.ScanAsync(code, 2);
        await _town.ScanAsync(code, 1, referrer: ScanReferrer.Search);

        await _town.FlushAsync();

        var counts = await _town.CountsAsync();
        Assert.That(counts.Select(c => (c.Day, c.AssetId, c.State, c.Referrer, c.Count)), Is.EquivalentTo(
        [
            (ScanTown.Today, asset, ScannedState.Live, ScanReferrer.Camera, 5L),
            (ScanTown.Today, asset, ScannedState.Live, ScanReferrer.Search, 1L),
        ]));
        Assert.That(await _town.FlushAsync(), Is.Zero);
    }

    [Test]
    public async Task A_code_counts_by_what_it_is_worth()
    {
        var asset = await _town.Town.AddAsync("Школа");
        var old = await _town.Town.TagAsync(asset);
        await Registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(Registry.CommunityId, old, null, default));
        var lost = await _town.Town.TagAsync(await _town.Town.AddAsync("Зупинка"));
        await Registry.UseAsync<WithdrawTag, WithdrawTagResult>(w => w.RunAsync(Registry.CommunityId, lost, TagState.Lost, default));
        var closed = await _town.Town.AddAsync("Таємне", level: PublicityLevel.Closed);
        foreach (var code in (TagCode[])[old, lost, await _town.Town.BlankAsync(), await _town.Town.TagAsync(closed), TagCode.Random(), default])
        {
            await _town.ScanAsync(code);
        }

        await _town.FlushAsync();

        var counts = await _town.CountsAsync();
        Assert.That(counts.ToLookup(c => c.State, c => c.Count).ToDictionary(g => g.Key, g => g.Sum()), Is.EquivalentTo(new Dictionary<ScannedState, long>
        {
            [ScannedState.Replaced] = 1,
            [ScannedState.Ended] = 1,
            [ScannedState.Blank] = 1,
            [ScannedState.Live] = 1,
            [ScannedState.Unknown] = 2,
        }));
        Assert.That(counts.Single(c => c.State == ScannedState.Replaced).AssetId, Is.EqualTo(asset));
        Assert.That(counts.Single(c => c.State == ScannedState.Live).AssetId, Is.EqualTo(closed), "staff may know");
        Assert.That(counts.Single(c => c.State == ScannedState.Unknown).AssetId, Is.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task A_code_of_another_community_is_unknown_here()
    {
        var founded = await Registry.UseAsync<FoundCommunity, FoundCommunityResult>(
            f => f.RunAsync(new CommunityFacts("Інша громада", "UA65100150000057191", "qr.other.ua"), default));
        var other = ((FoundCommunityResult.Founded)founded).Community.Id;
        var foreign = (await Registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(other, 1, default))).Single();
        await _town.ScanAsync(foreign);

        await _town.FlushAsync();

        Assert.That((await _town.CountsAsync()).Single().State, Is.EqualTo(ScannedState.Unknown));
    }

    [Test]
    public async Task Counting_leaves_no_journal_and_no_new_revision()
    {
        await _town.ScanAsync(await _town.Town.TagAsync(await _town.Town.AddAsync("Лава")));
        var before = await StandAsync();

        await _town.FlushAsync();

        Assert.That(await StandAsync(), Is.EqualTo(before));
        Assert.That(await _town.CountsAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_write_that_fails_leaves_the_scans_in_the_buffer_once()
    {
        var code = await _town.Town.TagAsync(await _town.Town.AddAsync("Лава"));
        await _town.ScanAsync(code, 4);
        await _town.ScanAsync(code, 3, new DateOnly(2026, 2, 28));
        await Registry.UseAsync<ScanBuffer, bool>(b =>
        {
            // No such community: the database refuses the row, and with it the whole batch.
            b.CountUnknown(Guid.NewGuid(), ScanReferrer.Camera, ScanTown.Today);
            return Task.FromResult(true);
        });

        Assert.ThrowsAsync(Is.InstanceOf<Exception>(), async () => await _town.FlushAsync());

        Assert.That(await _town.WaitingAsync(), Is.EqualTo(8));
        Assert.That(await _town.CountsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_whole_city_is_flushed_in_one_transaction_within_seconds()
    {
        var codes = await Registry.UseAsync<MintTags, IReadOnlyList<TagCode>>(m => m.RunAsync(Registry.CommunityId, 20_000, default));
        foreach (var (place, code) in codes.Index())
        {
            await _town.ScanAsync(code, 1, ScanTown.Today.AddDays(-place % 10_000));
            await _town.ScanAsync(TagCode.Random());
        }

        var started = System.Diagnostics.Stopwatch.StartNew();
        Assert.That(await _town.FlushAsync(), Is.EqualTo(40_000));

        Assert.That(started.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        var counts = await _town.CountsAsync();
        Assert.That(counts, Has.Count.EqualTo(10_001));
        Assert.That(counts.Where(c => c.State == ScannedState.Blank).Sum(c => c.Count), Is.EqualTo(20_000));
        Assert.That(counts.Single(c => c.State == ScannedState.Unknown).Count, Is.EqualTo(20_000));
        TestContext.Out.WriteLine($"{provider}: 40,000 kinds in 10,001 rows flushed in {started.ElapsedMilliseconds} ms");
    }

    private Task<(long Revision, int Entries)> StandAsync()
        => Registry.ReadAsync(async r => (await r.RevisionAsync(default), await r.Set<JournalEntry>().CountAsync()));
}
