using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Printing;

/// <summary>One physical sheet through several runs.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class HalfUsedSheetsTests(DatabaseProvider provider)
{
    private TestRegistry _registry = null!;
    private Community _community = null!;
    private TemporaryFolder _folder = null!;
    private Guid[] _assets = [];

    [SetUp]
    public async Task CreateAsync()
    {
        _folder = new TemporaryFolder();
        _registry = await TestRegistry.CreateAsync(provider);
        _community = await _registry.ReadAsync(r => r.Communities.AsNoTracking().SingleAsync());
        _assets = await _registry.WriteAsync("asset.create", async (_, session) =>
        {
            Asset[] assets = [.. Enumerable.Range(1, 30).Select(i => new Asset { CommunityId = _community.Id, Name = $"Лава {i}", OfficialId = $"{i}" })];
            await session.InsertAsync(assets, default);
            return assets.Select(a => a.Id).ToArray();
        });
    }

    [TearDown]
    public async Task DisposeAsync()
    {
        _folder.Dispose();
        await _registry.DisposeAsync();
    }

    [Test]
    public async Task Runs_go_on_with_one_sheet_without_overlap_until_it_is_full()
    {
        var first = await PrintAsync(7, r => r with { StartSlot = 3, SkippedSlots = [5, 6] });
        var second = await PrintAsync(6, r => r with { SkippedSlots = [12], Sheet = Newest() });
        var third = await PrintAsync(5, r => r with { Sheet = Newest() });

        Assert.That(Newest().FreeSlots, Is.EqualTo((int[])[24]));
        Assert.That((first.Sheet, second.Sheet, third.Sheet), Is.EqualTo((Id(first, 1), Id(first, 1), Id(first, 1))));
        Assert.That((second.Run.ContinuesSheet, second.Run.SkippedSlots, second.Run.StartSlot), Is.EqualTo((Id(first, 1).ToString(), "12", 13)));
        var last = await PrintAsync(2, r => r with { Sheet = Newest() });

        var slots = await SlotsAsync(first.Run, second.Run, third.Run, last.Run);
        Assert.That(slots, Is.Unique.And.EquivalentTo((int[])[3, 4, 7, 8, 9, 10, 11, .. Enumerable.Range(13, 12)]));
        Assert.That(await FindAsync(Id(first, 1)), Is.TypeOf<SheetFinding.IsFull>());
        Assert.That((Newest().Id, Newest().FreeSlots.Count), Is.EqualTo((Id(last, 2), 23)), "the rest of the last run begins a sheet of its own");
        Assert.That(await _registry.FaultsAsync(), Is.Empty);
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task Random_runs_never_print_twice_on_a_slot([Values(1, 2)] int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 8; i++)
        {
            var sheet = i > 0 && random.Next(4) > 0 ? (await SheetsAsync()).FirstOrDefault() : null;
            var format = sheet?.Format ?? (random.Next(2) == 0 ? SheetFormats.Default : SheetFormats.Find("L7163")!);
            int[] spoiled = sheet is { FreeSlots.Count: > 1 } ? [sheet.FreeSlots[0]] : [];
            await PrintAsync(random.Next(1, 30), r => r with { Format = format, Sheet = sheet, SkippedSlots = spoiled, StartSlot = sheet is null ? random.Next(1, 14) : 1 });
        }

        var labels = await _registry.ReadAsync(r => r.PrintedLabels.Join(r.PrintRuns, l => l.PrintRunId, p => p.Id, (l, p) => new { l.Page, l.Slot, p.Code, p.ContinuesSheet }).ToListAsync());
        Assert.That(labels.Select(l => (Sheet: l.Page == 1 && l.ContinuesSheet is not null ? l.ContinuesSheet : $"{l.Code}-{l.Page}", l.Slot)), Is.Unique);
    }

    [Test]
    public async Task Two_people_cannot_go_on_with_a_sheet_into_the_same_slots()
    {
        var first = await PrintAsync(5);
        var seen = Newest();
        await PrintAsync(3, r => r with { Sheet = seen });

        Assert.That(() => PrintAsync(3, r => r with { Sheet = seen }), Throws.InstanceOf<DbUpdateConcurrencyException>().With.Message.Contains(first.Sheet.ToString()!));
        Assert.That(await _registry.ReadAsync(r => r.PrintRuns.CountAsync()), Is.EqualTo(2));
        Assert.That(Newest().FreeSlots, Is.EqualTo(Enumerable.Range(9, 16)));
    }

    [Test]
    public async Task A_later_page_goes_on_too_and_a_sheet_nobody_printed_is_not_found()
    {
        var first = await PrintAsync(30);
        var second = await PrintAsync(2, r => r with { Sheet = Newest() });

        Assert.That((first.Sheet, second.Run.StartSlot), Is.EqualTo((Id(first, 2), 7)));
        Assert.That(await FindAsync(Id(first, 1)), Is.TypeOf<SheetFinding.IsFull>());
        Assert.That(await FindAsync(Id(first, 3)), Is.TypeOf<SheetFinding.NotFound>());
        Assert.That(await FindAsync(new SheetId("00000", 1)), Is.TypeOf<SheetFinding.NotFound>());
        Assert.That(((SheetFinding.HasRoom)await FindAsync(Id(second, 1))).Sheet.Id, Is.EqualTo(Id(first, 2)), "its first page is the other run's sheet");
    }

    private static SheetId Id(PrintResult.Printed printed, int page) => new(printed.Run.Code!, page);

    private HalfUsedSheet Newest() => SheetsAsync().GetAwaiter().GetResult()[0];

    private Task<List<HalfUsedSheet>> SheetsAsync()
        => _registry.UseAsync<HalfUsedSheets, List<HalfUsedSheet>>(s => s.ListAsync(_community.Id, null, default).ToListAsync().AsTask());

    private Task<SheetFinding> FindAsync(SheetId id) => _registry.UseAsync<HalfUsedSheets, SheetFinding>(s => s.FindAsync(_community.Id, id, default));

    private async Task<List<int>> SlotsAsync(params PrintRun[] runs)
    {
        Guid[] ids = [.. runs.Select(r => r.Id)];
        return await _registry.ReadAsync(r => r.PrintedLabels.Where(l => ids.Contains(l.PrintRunId) && l.Page == 1).Select(l => l.Slot).ToListAsync());
    }

    private async Task<PrintResult.Printed> PrintAsync(int count, Func<PrintRequest, PrintRequest>? with = null)
    {
        var request = new PrintRequest(_community, _folder["labels.pdf"]) { Filter = new AssetFilter { Only = [.. _assets.Take(count)] } };
        return await _registry.UseAsync<PrintLabels, PrintResult>(p => p.RunAsync(with?.Invoke(request) ?? request, default)) as PrintResult.Printed
            ?? throw new AssertionException("Not printed.");
    }
}
