using System.Diagnostics;
using System.Globalization;
using System.Text;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Desk;
using AssetTags.Exchange;
using AssetTags.Publicity;
using AssetTags.Tests.Exchange;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Desk;

[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class UndoImportTests(DatabaseProvider provider)
{
    private const string Header = "uid,inventoryNumber,balanceHolderName,balanceHolderId,title,quantity,userName,userId,Примітка\n";
    private const string Lamp = "l-1,101,КП «Світло»,03366500,Ліхтар,1,Шевченко Тарас Григорович,3184710691,стара\n";
    private const string Bench = "b-1,102,КП «Світло»,03366500,Лава,2,,,\n";
    private const string NewLamp = "l-1,101,КП «Парки»,02141331,Ліхтар новий,5,Франко Іван Якович,2955310693,нова\n";

    [Test]
    public async Task What_it_changed_is_exactly_as_it_was_and_what_it_added_leaves_the_books()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        await ImportAsync(town, Header + Lamp);
        var before = await town.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync());
        var run = await ImportAsync(town, Header + NewLamp + Bench);

        var seen = (await FindAsync(town, town.Community, run))!;
        Assert.That((seen.Undo.Restored, seen.Undo.TakenOut, seen.Undo.LeftAlone, seen.Listed.UndoneAt), Is.EqualTo((1, 1, 0, (DateTimeOffset?)null)));
        Assert.That((await town.ReadAsync(before.Id)).Name, Is.EqualTo("Ліхтар новий"), "only looked at");

        var undone = (UndoImportResult.Undone)await UndoAsync(town, town.Community, run);

        Assert.That((undone.Undo.Restored, undone.Undo.TakenOut, undone.Undo.LeftAlone), Is.EqualTo((1, 1, 0)));
        Assert.That(Values(await town.ReadAsync(before.Id)), Is.EqualTo(Values(before)));
        var bench = await town.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Name == "Лава"));
        Assert.That((bench.Status, bench.InventoryNumber, bench.OfficialId, bench.BalanceHolderId), Is.EqualTo((AssetStatus.WrittenOff, (string?)null, (string?)null, (Guid?)null)));
        Assert.That(bench.StatusDocumentNumber, Does.StartWith("скасування імпорту"));
        Assert.That(await town.Registry.ReadAsync(r => r.Set<PublicityDecision>().Where(d => d.AssetId == bench.Id).Select(d => d.Level).SingleAsync()), Is.EqualTo(PublicityLevel.Closed));
        Assert.That(await town.Registry.JournalFaultsAsync(), Is.Empty);
        Assert.That(await town.Registry.FaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task Taken_back_twice_is_taken_back_once_and_the_corrected_file_adds_anew()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var run = await ImportAsync(town, Header + Lamp + Bench);
        await UndoAsync(town, town.Community, run);
        var before = await town.Registry.DumpAsync();

        var again = (UndoImportResult.UndoneBefore)await UndoAsync(town, town.Community, run);

        Assert.That((again.Found.Undo.TakenOut, again.Found.Listed.UndoneAt is null), Is.EqualTo((2, false)));
        Assert.That(await town.Registry.DumpAsync(), Is.EqualTo(before));
        await ImportAsync(town, Header + Lamp + Bench);
        Assert.That(await town.Registry.ReadAsync(r => r.Assets.CountAsync(a => a.InventoryNumber != null && a.Status == AssetStatus.InUse)), Is.EqualTo(2));
    }

    [Test]
    public async Task What_somebody_used_since_stays_and_the_reason_is_told()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        await ImportAsync(town, Header + Lamp);
        var run = await ImportAsync(town, Header + NewLamp + Bench + "c-1,103,,,Урна,1,,,\nd-1,104,,,Намет,1,,,\ne-1,105,,,Дах,1,,,\n");
        await town.EditAsync(await NamedAsync(town, "Ліхтар новий"), ("description", "Звірено"));
        await town.EditAsync(await NamedAsync(town, "Лава"), ("description", "Звірено"));
        await town.Public.TagAsync((await NamedAsync(town, "Урна")).Id);
        var whole = await NamedAsync(town, "Намет");
        await town.Registry.WriteAsync("test.part", async (r, session) =>
        {
            await session.InsertAsync<Asset>([new Asset { CommunityId = town.Community, Name = "Кілок", ParentId = whole.Id }], default);
            return true;
        });

        var undone = (UndoImportResult.Undone)await UndoAsync(town, town.Community, run);

        Assert.That((undone.Undo.Restored, undone.Undo.TakenOut), Is.EqualTo((0, 1)));
        Assert.That(undone.Undo.Left.Select(l => (l.Reason, l.Count, string.Join('|', l.First.Select(f => f.Name).Order()))), Is.EqualTo(new[]
        {
            (ImportLeft.Changed, 2, "Лава|Ліхтар новий"), (ImportLeft.Tagged, 1, "Урна"), (ImportLeft.Whole, 1, "Намет"),
        }));
        Assert.That((await NamedAsync(town, "Дах")).Status, Is.EqualTo(AssetStatus.WrittenOff));
        Assert.That((await NamedAsync(town, "Урна")).Status, Is.EqualTo(AssetStatus.InUse));
        Assert.That(await town.Registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task Numbers_that_went_round_go_back_unless_somebody_else_has_them()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        await ImportAsync(town, Header + "x-1,1,А,01411082,Перший,1,,,\nx-2,2,А,01411082,Другий,1,,,\nx-3,3,А,01411082,Третій,1,,,\n");
        var run = await ImportAsync(town, Header + "x-1,11,А,01411082,Перший,1,,,\nx-2,1,А,01411082,Другий,1,,,\nx-3,33,А,01411082,Третій,1,,,\nx-4,2,А,01411082,Новий,1,,,\n");
        await ImportAsync(town, Header + "x-9,3,А,01411082,Пізніший,1,,,\n");

        var undone = (UndoImportResult.Undone)await UndoAsync(town, town.Community, run);

        Assert.That(undone.Undo.Left.Select(l => (l.Reason, l.Count)), Is.EqualTo(new[] { (ImportLeft.Taken, 1) }));
        Assert.That(await town.Registry.ReadAsync(r => r.Assets.OrderBy(a => a.Id).Select(a => a.InventoryNumber).ToListAsync()), Is.EqualTo(new[] { "1", "2", "33", null, "3" }));
    }

    [Test]
    public async Task Another_communitys_import_is_not_there_and_a_part_of_one_is_no_change_of_its_own()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        await ImportAsync(town, Header + Lamp);
        var run = await ImportAsync(town, Header + NewLamp);
        var (neighbour, _) = await town.NeighbourAsync();
        var part = await town.Registry.ReadAsync(r => r.BulkChanges.Select(c => c.Id).SingleAsync());

        Assert.That(await UndoAsync(town, neighbour, run), Is.TypeOf<UndoImportResult.NotFound>());
        Assert.That(await FindAsync(town, neighbour, run), Is.Null);
        Assert.That(await town.Registry.UseAsync<UndoBulkChange, UndoBulkChangeResult>(u => u.RunAsync(town.Community, part, default)), Is.TypeOf<UndoBulkChangeResult.NotFound>());
        Assert.That((await NamedAsync(town, "Ліхтар новий")).Revision, Is.EqualTo(2));
    }

    [Test]
    public async Task The_list_tells_which_imports_hold()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        var one = await ImportAsync(town, Header + Lamp);
        var two = await ImportAsync(town, Header + Bench);
        await UndoAsync(town, town.Community, one);

        var all = await town.Registry.UseAsync<ReadImports, IReadOnlyList<ListedImport>>(i => i.LastAsync(town.Community, null, 10, default));
        var rest = await town.Registry.UseAsync<ReadImports, IReadOnlyList<ListedImport>>(i => i.LastAsync(town.Community, two, 10, default));

        Assert.That(all.Select(l => (l.Run.Id, l.UndoneAt is null, l.By is null)), Is.EqualTo(new[] { (two, true, false), (one, false, false) }));
        Assert.That(rest.Select(l => l.Run.Id), Is.EqualTo(new[] { one }));
    }

    [Test]
    public async Task Ten_thousand_rows_are_taken_back_in_seconds()
    {
        await using var town = await DeskTown.FoundAsync(provider);
        await ImportAsync(town, Many(0, 5000, "Лава"));
        var run = await ImportAsync(town, Many(0, 10_000, "Помилка"));
        var watch = Stopwatch.StartNew();
        await FindAsync(town, town.Community, run);
        TestContext.Out.WriteLine($"{provider}: preview {watch.ElapsedMilliseconds} ms");
        watch.Restart();

        var undone = (UndoImportResult.Undone)await UndoAsync(town, town.Community, run);

        TestContext.Out.WriteLine($"{provider}: undo {watch.ElapsedMilliseconds} ms");
        Assert.That((undone.Undo.Restored, undone.Undo.TakenOut), Is.EqualTo((5000, 5000)));
        Assert.That(await town.Registry.ReadAsync(r => r.Assets.CountAsync(a => a.Name.StartsWith("Лава"))), Is.EqualTo(5000));
    }

    private static string Many(int from, int count, string name)
        => Enumerable.Range(from, count).Aggregate(new StringBuilder(Header), (text, i) => text.Append(CultureInfo.InvariantCulture, $"m-{i},{i},А,01411082,{name} {i},1,,,\n")).ToString();

    private static string?[] Values(Asset asset)
        => [asset.Name, asset.Title, asset.OfficialId, asset.InventoryNumber, asset.BalanceHolderId?.ToString(), asset.Quantity?.ToString("0.##", CultureInfo.InvariantCulture), asset.User.Name, asset.User.Code, asset.OfficialValues, asset.ExtraValues, asset.Status.ToString()];

    private static async Task<Guid> ImportAsync(DeskTown town, string text)
    {
        using var file = RegisterText.Of(text);
        var result = await town.Registry.UseAsync<ImportAssets, ImportResult>(i => i.RunAsync(new ImportRequest(town.Community, file.Path), default));
        Assert.That(result, Is.TypeOf<ImportResult.Imported>());
        return await town.Registry.ReadAsync(r => r.ImportRuns.OrderByDescending(i => i.Id).Select(i => i.Id).FirstAsync());
    }

    private static Task<Asset> NamedAsync(DeskTown town, string name) => town.Registry.ReadAsync(r => r.Assets.AsNoTracking().SingleAsync(a => a.Name == name));

    private static Task<FoundImport?> FindAsync(DeskTown town, Guid community, Guid run)
        => town.Registry.UseAsync<ReadImports, FoundImport?>(i => i.FindAsync(community, run, default));

    private static Task<UndoImportResult> UndoAsync(DeskTown town, Guid community, Guid run)
        => town.Registry.UseAsync<UndoImport, UndoImportResult>(u => u.RunAsync(community, run, default));
}
