using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Publicity;
using AssetTags.Statistics;
using AssetTags.Tags;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Statistics;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ReadFiguresTests(DatabaseProvider provider)
{
    private ScanTown _town = null!;

    [SetUp]
    public async Task FoundAsync() => _town = await ScanTown.FoundAsync(provider);

    [TearDown]
    public async Task LeaveAsync() => await _town.DisposeAsync();

    [Test]
    public async Task Only_what_the_public_may_see_is_counted()
    {
        await _town.Town.TagAsync(await _town.Town.AddAsync("Школа", a => a.Condition = AssetCondition.NoRepairNeeded));
        await _town.Town.AddAsync("Лава", a => a.LastInspectedOn = ScanTown.Today.AddMonths(-3), PublicityLevel.Generalised);
        await _town.Town.AddAsync("Котел", a => (a.IsDangerous, a.Status, a.LastInspectedOn) = (true, AssetStatus.UnderRepair, ScanTown.Today.AddYears(-1)));
        await _town.Town.TagAsync(await _town.Town.AddAsync("Насосна", level: PublicityLevel.Minimal));
        await _town.Town.TagAsync(await _town.Town.AddAsync("Сховище", level: PublicityLevel.Closed));

        var figures = (await _town.FiguresAsync()).Assets;

        Assert.That((figures.Total, figures.Tagged, figures.InspectedWithinYear, figures.Dangerous), Is.EqualTo((3L, 1L, 1L, 1L)));
        Assert.That(figures.Conditions, Is.EqualTo([new Tally<AssetCondition>(AssetCondition.NoRepairNeeded, 1), new(null, 2)]));
        Assert.That(figures.Statuses, Is.EqualTo([new Tally<AssetStatus>(AssetStatus.InUse, 2), new(AssetStatus.UnderRepair, 1)]));
        Assert.That(figures.Kinds, Is.EqualTo([new Tally<AssetKind>(AssetKind.Building, 3)]));
    }

    [Test]
    public async Task Scans_of_a_closed_asset_look_like_those_of_unknown_codes()
    {
        var closed = await _town.Town.TagAsync(await _town.Town.AddAsync("Сховище", level: PublicityLevel.Closed));
        var open = await _town.Town.TagAsync(await _town.Town.AddAsync("Школа"));
        await _town.ScanAsync(closed, 40);
        await _town.ScanAsync(TagCode.Random(), 2);
        await _town.ScanAsync(open, 12, referrer: ScanReferrer.Link);
        await _town.FlushAsync();

        var figures = await _town.FiguresAsync();

        Assert.That(figures.Scans.Unknown, Is.EqualTo(42));
        Assert.That(figures.Scans.Days[^1], Is.EqualTo(new ScansIn(ScanTown.Today, 54)));
        Assert.That(figures.MostScanned.Select(m => (m.Row.Asset.Name, m.Row.Code, m.Count)), Is.EqualTo([((string?)"Школа", open, 12L)]));
        Assert.That(figures.Scans.Referrers, Is.EqualTo([new Tally<ScanReferrer>(ScanReferrer.Camera, 42), new(ScanReferrer.Link, 12), new(ScanReferrer.Search, 0)]));
    }

    [Test]
    public async Task An_asset_with_few_scans_or_hidden_details_is_not_named()
    {
        await _town.ScanAsync(await _town.Town.TagAsync(await _town.Town.AddAsync("Лава")), 9);
        await _town.ScanAsync(await _town.Town.TagAsync(await _town.Town.AddAsync("Склад", level: PublicityLevel.Generalised)), 30);
        await _town.FlushAsync();

        Assert.That((await _town.FiguresAsync()).MostScanned, Is.Empty);
    }

    [Test]
    public async Task Every_day_and_every_month_is_there_and_what_is_older_is_not()
    {
        var code = await _town.Town.TagAsync(await _town.Town.AddAsync("Лава"));
        await _town.ScanAsync(code, 1, new DateOnly(2026, 2, 1));
        await _town.ScanAsync(code, 2, new DateOnly(2026, 1, 31));
        await _town.ScanAsync(code, 4, new DateOnly(2025, 4, 1));
        await _town.ScanAsync(code, 8, new DateOnly(2025, 3, 31));
        await _town.FlushAsync();

        var scans = (await _town.FiguresAsync()).Scans;

        Assert.That(scans.Days, Has.Count.EqualTo(30));
        Assert.That((scans.Days[0].From, scans.Days[^1].From), Is.EqualTo((new DateOnly(2026, 1, 31), ScanTown.Today)));
        Assert.That(scans.Days.Sum(d => d.Count), Is.EqualTo(3));
        Assert.That(scans.Months, Has.Count.EqualTo(12));
        Assert.That(scans.Months[0], Is.EqualTo(new ScansIn(new(2025, 4, 1), 4)));
        Assert.That(scans.Months.Sum(m => m.Count), Is.EqualTo(7));
    }

    [Test]
    public async Task Closing_an_asset_takes_its_name_away_at_once()
    {
        var asset = await _town.Town.AddAsync("Школа");
        await _town.ScanAsync(await _town.Town.TagAsync(asset), 50);
        await _town.FlushAsync();
        Assert.That((await _town.FiguresAsync()).MostScanned, Has.Count.EqualTo(1));

        await _town.Town.Registry.WriteAsync("test.close", (r, _) =>
        {
            r.Add(new PublicityDecision { CommunityId = _town.Town.Registry.CommunityId, AssetId = asset, Level = PublicityLevel.Closed, Ground = "рішення", ReviewOn = new(2027, 1, 1) });
            return Task.FromResult(true);
        });

        Assert.That((await _town.FiguresAsync()).MostScanned, Is.Empty);
    }

    [Test]
    public async Task A_hundred_who_ask_at_once_get_the_same_figures()
    {
        await _town.Town.AddAsync("Лава");

        var all = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => _town.FiguresAsync()));

        Assert.That(all.Select(f => f.Assets).Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Staff_see_every_asset_dead_labels_and_tags_that_nobody_scanned()
    {
        var closed = await _town.Town.TagAsync(await _town.Town.AddAsync("Сховище", level: PublicityLevel.Closed));
        var school = await _town.Town.AddAsync("Школа");
        var old = await _town.Town.TagAsync(school);
        await _town.Town.Registry.UseAsync<ReplaceTag, ReplaceTagResult>(r => r.RunAsync(_town.Town.Registry.CommunityId, old, null, default));
        await _town.Town.TagAsync(await _town.Town.AddAsync("Лава"));
        await _town.ScanAsync(closed, 3);
        await _town.ScanAsync(old, 2);
        await _town.ScanAsync(TagCode.Random(), 7, ScanTown.Today.AddDays(-29));
        await _town.ScanAsync(TagCode.Random(), 9, ScanTown.Today.AddDays(-30));
        await _town.FlushAsync();

        var report = await _town.ReportAsync();

        Assert.That(report.Total, Is.EqualTo(12));
        Assert.That(report.MostScanned.Select(m => (m.Asset.Name, m.Count)), Is.EqualTo([("Сховище", 3L), ("Школа", 2L)]));
        Assert.That(report.DeadLabels.Select(m => (m.Asset.Name, m.Count)), Is.EqualTo([("Школа", 2L)]));
        Assert.That((report.Attached, report.NeverScanned), Is.EqualTo((2L, 1L)));
        Assert.That(report.Orphans, Is.EqualTo([new ScansIn(ScanTown.Today.AddDays(-29), 7)]));
    }
}
