using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Exchange.Previews;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Exchange;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class PreviewImportTests(DatabaseProvider provider)
{
    private const string Header = "uid,inventoryNumber,balanceHolderName,balanceHolderId,title,quantity,цех\n";
    private const string Before = Header + "l-1,101,КП «Світло»,03366500,Ліхтар,1,А\nb-1,102,КП «Світло»,03366500,Лава,2,\nu-1,103,КП «Світло»,03366500,Урна,1,\n";

    // Line 2 changes, 3 does not, 4 is new, 5 is bad, 6 changes.
    private const string After = Header + "l-1,101,КП «Світло»,03366500,Ліхтар,5,Б\nb-1,102,КП «Світло»,03366500,Лава,2,\n"
        + "n-1,104,КП «Світло»,03366500,Намет,1,\nx-1,105,КП «Світло»,03366500,Дах,багато,\nu-1,103,КП «Світло»,03366500,Урна,4,\n";

    private TestRegistry _registry = null!;
    private DirectoryInfo _folder = null!;

    [SetUp]
    public async Task CreateAsync()
    {
        _registry = await TestRegistry.CreateAsync(provider);
        _folder = Directory.CreateTempSubdirectory();
        await ImportAsync(Before);
    }

    [TearDown]
    public async Task DisposeAsync()
    {
        await _registry.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Test]
    public async Task It_says_what_would_happen_and_changes_nothing()
    {
        var dump = await _registry.DumpAsync();
        using var file = RegisterText.Of(After);
        var preview = await PreviewAsync(file);

        Assert.That((preview.Report.Added, preview.Report.Changed, preview.Report.Unchanged, preview.Report.Bad), Is.EqualTo((1, 2, 1, 1)));
        var changed = preview.Changed.Page(0);
        Assert.That(changed.Select(c => (c.Line, c.Name, c.Number)), Is.EqualTo([(2, "Ліхтар", "101"), (6, "Урна", "103")]));
        Assert.That(changed[0].Changes, Is.EquivalentTo([new FieldChange("quantity", "1", "5"), new FieldChange("цех", "А", "Б")]));
        Assert.That(preview.Added.Page(0).Single().Changes, Does.Contain(new FieldChange("title", null, "Намет")));
        var bad = preview.Bad.Page(0).Single();
        Assert.That((bad.Line, bad.Faults.Single().Column, bad.Faults.Single().Value), Is.EqualTo((5, "quantity", "багато")));
        Assert.That(bad.Cells, Does.Contain("Дах"));
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(dump));
    }

    [Test]
    public async Task What_was_seen_is_applied_without_the_rows_that_were_left_out()
    {
        using var file = RegisterText.Of(After);
        var preview = await PreviewAsync(file);
        var report = ((ImportResult.Imported)await ApplyAsync(file, preview, 6)).Report;

        Assert.That((report.Added, report.Changed, report.Bad, report.LeftOut, report.IsApplied), Is.EqualTo((1, 1, 1, 1, true)));
        Assert.That(await QuantityAsync("101"), Is.EqualTo(5));
        Assert.That(await QuantityAsync("103"), Is.EqualTo(1));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task When_the_registry_changed_so_that_it_would_be_something_else_nothing_is_applied()
    {
        using var file = RegisterText.Of(After);
        var preview = await PreviewAsync(file);
        await ImportAsync(Header + "u-1,103,КП «Світло»,03366500,Урна,9,\n");
        var dump = await _registry.DumpAsync();

        Assert.That(await ApplyAsync(file, preview), Is.TypeOf<ImportResult.Outdated>());
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(dump));
    }

    [Test]
    public async Task A_change_elsewhere_does_not_matter()
    {
        using var file = RegisterText.Of(After);
        var preview = await PreviewAsync(file);
        await ImportAsync(Header + "z-1,199,КП «Світло»,03366500,Зупинка,1,\n");
        Assert.That(await ApplyAsync(file, preview), Is.TypeOf<ImportResult.Imported>());
    }

    [Test]
    public async Task A_row_left_out_that_gives_another_row_its_place_is_shown_first()
    {
        // Line 3 repeats line 2 and counts; without it, line 2 does.
        using var file = RegisterText.Of(Header + "l-1,101,КП «Світло»,03366500,Ліхтар,7,\nl-1,101,КП «Світло»,03366500,Ліхтар,8,\n");
        var preview = await PreviewAsync(file);
        Assert.That(preview.Changed.Page(0).Select(c => c.Line), Is.EqualTo([3]));
        Assert.That(await ApplyAsync(file, preview, 3), Is.TypeOf<ImportResult.Outdated>());

        var again = await PreviewAsync(file, 3);
        Assert.That(again.Changed.Page(0).Select(c => c.Line), Is.EqualTo([2]));
        Assert.That(await ApplyAsync(file, again, 3), Is.TypeOf<ImportResult.Imported>());
        Assert.That(await QuantityAsync("101"), Is.EqualTo(7));
    }

    [Test]
    public async Task Details_come_in_pages()
    {
        var rows = string.Concat(Enumerable.Range(0, 120).Select(i => $"p-{i},{2000 + i},КП «Світло»,03366500,Стовп {i},1,\n"));
        using var file = RegisterText.Of(Header + rows);
        var preview = await PreviewAsync(file);
        Assert.That((preview.Added.Count, preview.Added.Pages), Is.EqualTo((120, 3)));
        Assert.That(preview.Added.Page(2).Select(r => r.Line), Is.EqualTo(Enumerable.Range(102, 20)));
        Assert.That(preview.Added.Page(3), Is.Empty);
        Assert.That(preview.Added.All().Count(), Is.EqualTo(120));
    }

    [Test]
    public async Task A_file_that_is_no_table_is_refused()
    {
        using var file = RegisterText.Of("%PDF-1.7\n");
        Assert.That(await _registry.UseAsync<PreviewImport, PreviewImportResult>(
            p => p.RunAsync(new ImportRequest(_registry.CommunityId, file.Path), _folder.FullName, default)), Is.TypeOf<PreviewImportResult.Unreadable>());
    }

    [Test]
    public async Task Others_write_while_somebody_looks_what_would_happen()
    {
        using var file = RegisterText.Of(After);
        var written = 0;
        var request = new ImportRequest(_registry.CommunityId, file.Path)
        {
            Progress = new Told(() => written += OthersWriteAsync().WaitAsync(TimeSpan.FromSeconds(20)).GetAwaiter().GetResult()),
        };

        var result = await _registry.UseAsync<PreviewImport, PreviewImportResult>(p => p.RunAsync(request, _folder.CreateSubdirectory("others").FullName, default));

        Assert.That(written, Is.GreaterThan(0));
        Assert.That(((PreviewImportResult.Ready)result).Preview.Report.Changed, Is.EqualTo(2));
        Assert.That((await QuantityAsync("101"), await QuantityAsync("102")), Is.EqualTo((1, 2 + written)));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    // One that the import would change is changed too.
    private Task<int> OthersWriteAsync() => _registry.WriteAsync("test.meanwhile", async (r, _) =>
    {
        foreach (var asset in await r.Assets.ToListAsync())
        {
            asset.Description = $"{asset.Description}!";
            asset.Quantity += asset.InventoryNumber == "102" ? 1 : 0;
        }

        return 1;
    });

    private async Task<decimal?> QuantityAsync(string number)
        => (await _registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.InventoryNumber == number))).Quantity;

    private async Task ImportAsync(string text)
    {
        using var file = RegisterText.Of(text);
        var result = await _registry.UseAsync<ImportAssets, ImportResult>(i => i.RunAsync(new ImportRequest(_registry.CommunityId, file.Path), default));
        Assert.That(result, Is.TypeOf<ImportResult.Imported>());
    }

    private Task<ImportResult> ApplyAsync(RegisterText file, ImportPreview preview, params int[] leftOut)
        => _registry.UseAsync<ApplyPreview, ImportResult>(a => a.RunAsync(
            new ImportRequest(_registry.CommunityId, file.Path) { LeftOut = leftOut.ToHashSet() }, preview, default));

    private async Task<ImportPreview> PreviewAsync(RegisterText file, params int[] leftOut)
        => ((PreviewImportResult.Ready)await _registry.UseAsync<PreviewImport, PreviewImportResult>(p => p.RunAsync(
            new ImportRequest(_registry.CommunityId, file.Path) { LeftOut = leftOut.ToHashSet() }, _folder.FullName, default))).Preview;

    private sealed class Told(Action tell) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => tell();
    }
}
