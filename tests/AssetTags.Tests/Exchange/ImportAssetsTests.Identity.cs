using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Files;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Exchange;

public sealed partial class ImportAssetsTests
{
    [Test]
    public async Task Of_rows_with_one_identifier_the_last_counts_and_the_second_import_changes_nothing()
    {
        var file = Text(Header + Lamp + Bench + "l-1,101,КП «Світло»,03366500,Ліхтар 2,1\nl-1,101,КП «Світло»,03366500,Ліхтар 3,1\n");

        var first = await TakeAsync(file);
        var before = await _registry.DumpAsync();
        var second = await TakeAsync(file);

        Assert.That((first.Rows, first.Added, first.Repeated), Is.EqualTo((4, 2, 2)));
        Assert.That((second.Added, second.Changed, second.Unchanged, second.Repeated), Is.EqualTo((0, 0, 2, 2)));
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
        Assert.That(await NamesAsync(), Is.EqualTo((string[])["Лава", "Ліхтар 3"]));
        Assert.That(_issues.Count(i => i.Code == "row.repeated"), Is.EqualTo(4), "two an import");
    }

    [Test]
    public async Task A_number_that_an_asset_gave_up_further_down_may_be_anothers()
    {
        var file = Text(Header + Lamp + Lamp.Replace(",101,", ",102,", StringComparison.Ordinal) + Bench.Replace(",102,", ",101,", StringComparison.Ordinal));

        var report = await TakeAsync(file);

        Assert.That((report.Added, report.Repeated, report.Bad), Is.EqualTo((2, 1, 0)));
        Assert.That(await PlacesAsync(), Is.EqualTo((string[])["b-1 101 1", "l-1 102 1"]));
        Assert.That((await TakeAsync(file)).Unchanged, Is.EqualTo(2));
    }

    [Test]
    public async Task A_bad_row_between_two_of_one_asset_does_not_let_both_count()
    {
        var report = await TakeAsync(
            Text(Header + Lamp + "l-1,1.01E+08,КП «Світло»,03366500,Хибний,1\nl-1,101,КП «Світло»,03366500,Ліхтар 3,1\n"),
            r => r with { SkipsBad = true });

        Assert.That((report.Added, report.Repeated, report.Bad), Is.EqualTo((1, 1, 1)));
        Assert.That(await NamesAsync(), Is.EqualTo((string[])["Ліхтар 3"]));
    }

    [TestCase("l-1,102,КП «Світло»,03366500,Хто я,1\n", "row.two-assets", Description = "identifier of one, number of another")]
    [TestCase("l-1,102,,,Хто я,1\n", "row.two-assets", Description = "the number of another, holder unsaid")]
    [TestCase("z-1,109,КП «Світло»,03366500,Перший,1\nz-2,109,КП «Світло»,,Другий,1\n", "inventory.repeated", Description = "new, with the holder once by code and once by name")]
    public async Task A_row_that_contradicts_the_registry_is_an_error(string rows, string code)
    {
        await TakeAsync(Text(Header + Lamp + Bench));
        var before = await _registry.DumpAsync();
        _issues.Clear();

        var report = await RefuseAsync(Text(Header + rows));

        Assert.That(report.Bad, Is.EqualTo(1));
        Assert.That(_issues.Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Code), Is.EqualTo((string[])[code]));
        Assert.That(await _registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_row_without_a_number_column_cannot_bring_a_number_to_a_holder_who_has_it()
    {
        await TakeAsync(Text(Header + Lamp + "w-1,101,КП «Вода»,05447444,Колонка,1\n"));
        _issues.Clear();

        await RefuseAsync(Text("uid,title,balanceHolderId\nw-1,Колонка,03366500\n"), Movables);

        Assert.That(_issues.Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Code), Is.EqualTo((string[])["row.two-assets"]));
    }

    [Test]
    public async Task A_number_that_an_asset_of_another_table_has_is_an_error()
    {
        await TakeAsync(Text(Header + Lamp));
        _issues.Clear();

        await RefuseAsync(Text("id,title,balanceHolderName,balanceHolderId,area\n03366500-101,Будка,КП «Світло»,03366500,5\n"), Buildings);

        Assert.That(_issues.Where(i => i.Severity == IssueSeverity.Error).Select(i => i.Code), Is.EqualTo((string[])["row.other-kind"]));
        Assert.That(await NamesAsync(), Is.EqualTo((string[])["Ліхтар"]));
    }

    [TestCase("l-1,109,КП «Світло»,03366500,Перший,1\n", "z-1,101,КП «Світло»,03366500,Другий,1\n", "l-1 109 2", "z-1 101 1")]
    public async Task A_number_that_an_earlier_row_freed_is_taken_by_a_later_one_however_far_apart_they_are(string first, string second, params string[] expected)
    {
        foreach (var between in (int[])[0, 1_500])
        {
            await TakeAsync(Text(Header + "l-1,101,КП «Світло»,03366500,Ліхтар,1\n"));
            var file = Text(Header + first + Many(between) + second);

            await TakeAsync(file);

            Assert.That(await PlacesAsync(), Is.EqualTo(expected), $"{between} rows between");
            Assert.That((await TakeAsync(file)).Unchanged, Is.EqualTo(between + 2));
            await _registry.DisposeAsync();
            _registry = await TestRegistry.CreateAsync(provider);
        }
    }

    [Test]
    public async Task Numbers_may_move_on_from_asset_to_asset_in_the_order_of_the_file()
    {
        await TakeAsync(Text(Header + Lamp + Bench));

        var report = await TakeAsync(Text(Header + "b-1,103,КП «Світло»,03366500,Лава,2\nn-1,102,КП «Світло»,03366500,Урна,1\n"));

        Assert.That((report.Added, report.Changed), Is.EqualTo((1, 1)));
        Assert.That(await _registry.ReadAsync(r => r.Assets.OrderBy(a => a.InventoryNumber).Select(a => a.InventoryNumber + " " + a.Name).ToListAsync()),
            Is.EqualTo((string[])["101 Ліхтар", "102 Урна", "103 Лава"]));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    [Test]
    public async Task Holders_are_found_by_code_and_where_there_is_none_by_name()
    {
        await TakeAsync(Text(Header + Lamp + "n-1,1,ЖБК «Соняшник»,,Гойдалка,1\n"));
        await TakeAsync(Text(Header + Bench + "n-2,2,жбк «соняшник»,,Гірка,1\nn-3,3,КП «Світло»,,Пісочниця,1\n"));

        var holders = await _registry.ReadAsync(r => r.BalanceHolders.OrderBy(h => h.Id).ToListAsync());
        Assert.That(holders.Select(h => (h.Edrpou, h.Name)), Is.EqualTo((ValueTuple<string?, string>[])[("03366500", "КП «Світло»"), (null, "ЖБК «Соняшник»")]));
        var numbers = await _registry.ReadAsync(r => r.Assets.Where(a => a.BalanceHolderId == holders[0].Id).OrderBy(a => a.InventoryNumber).Select(a => a.InventoryNumber).ToListAsync());
        Assert.That(numbers, Is.EqualTo((string[])["101", "102", "3"]));
    }

    [Test]
    public async Task A_holder_is_renamed_only_where_the_whole_file_agrees()
    {
        await TakeAsync(Text(Header + Lamp + Bench));

        await TakeAsync(Text(Header + "l-1,101,КП «Світло міста»,03366500,Ліхтар,1\nb-1,102,КП \"Світло\",03366500,Лава,2\n"));
        Assert.That(await HolderAsync(), Is.EqualTo(("КП «Світло»", 1)));

        await TakeAsync(Text(Header + (Lamp + Bench).Replace("КП «Світло»", "КП «Світло міста»", StringComparison.Ordinal)));
        Assert.That(await HolderAsync(), Is.EqualTo(("КП «Світло міста»", 2)));
        Assert.That(await _registry.JournalFaultsAsync(), Is.Empty);
    }

    private static ImportRequest Buildings(ImportRequest request)
        => request with { Options = new RegisterFileOptions { Table = AssetKind.Building } };

    private Task<List<string>> NamesAsync() => _registry.ReadAsync(r => r.Assets.OrderBy(a => a.Id).Select(a => a.Name).ToListAsync());

    private Task<List<string>> PlacesAsync() => _registry.ReadAsync(r => r.Assets
        .Where(a => !a.OfficialId!.StartsWith("m-")).OrderBy(a => a.OfficialId).Select(a => a.OfficialId + " " + a.InventoryNumber + " " + a.Revision).ToListAsync());

    private Task<(string, int)> HolderAsync() => _registry.ReadAsync(async r =>
    {
        var holder = await r.BalanceHolders.SingleAsync();
        return (holder.Name, holder.Revision);
    });
}
