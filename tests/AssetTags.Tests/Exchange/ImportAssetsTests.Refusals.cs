using AssetTags.Assets;
using AssetTags.Exchange;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Files;
using AssetTags.Journal;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Exchange;

public sealed partial class ImportAssetsTests
{
    // 4: no identity; 5: the number fell to Excel; 3 and 6 are good.
    private const string Mixed = Header + Lamp + ",,,,Нічия,1\n" + "1.01E+08,103,КП «Світло»,03366500,Урна,1\n" + Bench;

    [Test]
    public async Task One_bad_row_keeps_the_whole_file_out_and_every_bad_row_is_told()
    {
        await TakeAsync(Text(Header + "l-1,101,КП «Світло»,03366500,Ліхтар старий,1\n"));
        var (before, bytes) = (await _registry.DumpAsync(), MainFile());
        _issues.Clear();

        var report = await RefuseAsync(Text(Mixed));

        Assert.That((report.Rows, report.Bad, report.IsApplied), Is.EqualTo((4, 2, false)));
        Assert.That(_issues.Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Line).Distinct(), Is.EqualTo((int[])[3, 4]));
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
        Assert.That(MainFile(), Is.EqualTo(bytes));
    }

    [Test]
    public async Task A_bad_row_at_the_end_of_a_long_file_takes_back_what_was_written_before_it()
    {
        var (before, bytes) = (await _registry.DumpAsync(), MainFile());

        await RefuseAsync(Text(Header + Many(3_000) + ",,,,Нічия,1\n"));

        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
        Assert.That(MainFile(), Is.EqualTo(bytes));
    }

    [Test]
    public async Task Contradictions_after_a_bad_row_are_told_as_well()
    {
        await TakeAsync(Text(Header + Lamp + Bench));
        _issues.Clear();

        var report = await RefuseAsync(Text(Header + ",,,,Нічия,1\n" + Many(600) + "l-1,102,КП «Світло»,03366500,Хто я,1\n"));

        Assert.That(report.Bad, Is.EqualTo(2));
        Assert.That(_issues.Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Code), Is.EqualTo((string[])["row.unidentifiable", "row.two-assets"]));
    }

    [Test]
    public async Task Bad_rows_are_left_out_on_request_and_the_others_taken()
    {
        var report = await TakeAsync(Text(Mixed), r => r with { SkipsBad = true });

        Assert.That((report.Rows, report.Added, report.Bad, report.IsApplied), Is.EqualTo((4, 2, 2, true)));
        Assert.That(await _registry.ReadAsync(r => r.Assets.OrderBy(a => a.Id).Select(a => a.Name).ToListAsync()), Is.EqualTo((string[])["Ліхтар", "Лава"]));
        Assert.That(await _registry.ReadAsync(r => r.Set<ImportRun>().Select(i => i.Skipped).SingleAsync()), Is.EqualTo(2));
        Assert.That(await _registry.FaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_dry_run_counts_the_same_and_changes_nothing()
    {
        await TakeAsync(Text(Header + Lamp));
        var file = Text(Header + Lamp.Replace("Ліхтар", "Ліхтар новий", StringComparison.Ordinal) + Bench);
        var (before, bytes) = (await _registry.DumpAsync(), MainFile());

        var dry = await TakeAsync(file, r => r with { IsDryRun = true });

        Assert.That(dry.IsApplied, Is.False);
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
        Assert.That(MainFile(), Is.EqualTo(bytes));
        Assert.That(await TakeAsync(file) with { IsApplied = false, RunId = null }, Is.EqualTo(dry));
    }

    [Test]
    public async Task A_cancelled_import_leaves_nothing()
    {
        using var source = new CancellationTokenSource();
        var before = await _registry.DumpAsync();

        Assert.That(
            () => RunAsync(Text(Header + Many(5_000)), r => r with { Progress = Listener.Cancels(source, 2_000) }, source.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
        Assert.That((await TakeAsync(Text(Header + Many(5_000)))).Added, Is.EqualTo(5_000));
    }

    [Test]
    public async Task A_file_that_is_none_is_unreadable_and_changes_nothing()
    {
        var before = await _registry.DumpAsync();

        Assert.That(await RunAsync("немає.csv"), Is.TypeOf<ImportResult.Unreadable>());
        Assert.That(await RunAsync(Text("%PDF-1.7")), Is.TypeOf<ImportResult.Unreadable>());
        Assert.That(await RunAsync(Text("")), Is.TypeOf<ImportResult.Unreadable>());
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task An_import_is_recorded_only_when_something_changed()
    {
        await TakeAsync(Text(Header + Lamp));
        await TakeAsync(Text(Header + Lamp));
        await TakeAsync(Text(Header + Lamp), r => r with { IsDryRun = true });
        await RefuseAsync(Text(Mixed));

        Assert.That(await _registry.ReadAsync(r => r.Set<ImportRun>().CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Every_entry_of_an_import_names_an_import_that_is_recorded()
    {
        await TakeAsync(Text(Header + Lamp));
        await TakeAsync(Text("uid,title,balanceHolderName,balanceHolderId\nl-1,Ліхтар,КП «Світло міста»,03366500\n"), Movables);
        await TakeAsync(Text("id,title,balanceHolderName,balanceHolderId,area\n05447444-1,Насосна,КП «Вода»,05447444,5\n"), Buildings);
        await TakeAsync(Text(Header + Bench + "k-1,1,КП «Вода»,05447444,Бювет,1\nk-1,101,КП «Світло»,03366500,Бювет,1\nk-2,1,КП «Тепло»,05447444,Котел,1\n"), r => r with { SkipsBad = true });
        await TakeAsync(Text(Header + ",1,КП «Нове»,,Чужий,1\nb-1,101,КП «Нове 2»,,Лава,1\n"), r => r with { SkipsBad = true });

        var (runs, sources) = await _registry.ReadAsync(async r => (
            await r.Set<ImportRun>().Select(i => "import:" + i.Id).ToListAsync(),
            (await r.Set<JournalEntry>().ToListAsync()).Select(e => RegistryHealth.Leaf(e).GetProperty("src").GetString()!).Distinct().ToList()));
        Assert.That(sources.Except(["test"]), Is.EquivalentTo(runs).IgnoreCase);
    }

    private static ImportRequest Movables(ImportRequest request) => request with { Options = new RegisterFileOptions { Table = AssetKind.Movable } };

    private static string Many(int rows)
        => string.Concat(Enumerable.Range(1, rows).Select(i => $"m-{i},{10_000 + i},КП «Світло»,03366500,Стовп № {i},1\n"));

    // Empty where there is no file.
    private byte[] MainFile() => _registry.Folder is { } folder ? File.ReadAllBytes(Path.Combine(folder, "registry.db")) : [];
}
