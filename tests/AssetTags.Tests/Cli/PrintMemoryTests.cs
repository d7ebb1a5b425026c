using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary>What the command line says of blank tags, dry runs, runs, stale labels and a host that moves.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class PrintMemoryTests(DatabaseProvider provider)
{
    private CliRegistry _registry = null!;

    private string Sheet => _registry.File("labels.pdf");

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Tags_are_minted_and_printed_in_one_go()
    {
        var answer = await _registry.RunAsync("tags", "mint", "--count", "30", "--print", "--out", Sheet, "--start", "20");

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(answer.Output, Does.Contain("етикеток 30").And.Contain("аркушів 3"));
        Assert.That((await _registry.RunAsync("labels", "print", "--blank", "--unprinted", "--out", Sheet)).Exit, Is.EqualTo(3));
        Assert.That((await _registry.RunAsync("labels", "print", "--blank", "--out", Sheet)).Exit, Is.Zero);
    }

    [Test]
    public async Task Tags_that_could_not_be_printed_stay_and_it_says_how_to_print_them()
    {
        Directory.CreateDirectory(Sheet + "/taken");
        var nowhere = await _registry.RunAsync("tags", "mint", "--count", "3", "--print", "--out", Sheet);
        Assert.That(nowhere.Exit, Is.EqualTo(2), nowhere.ToString());
        Assert.That((await _registry.RunAsync("labels", "print", "--blank", "--dry-run")).Exit, Is.EqualTo(3), "minted although the place was wrong");

        using var source = new CancellationTokenSource();
        var answer = await CommandLine.RunAsync(isTerminal: false, source.Token, "tags", "mint", "--count", "3", "--print", "--out", "/proc/none.pdf", "--db", _registry.Database);

        Assert.That(answer.Exit, Is.EqualTo(1), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("labels print --blank --unprinted"));
        Assert.That((await _registry.RunAsync("labels", "print", "--blank", "--unprinted", "--dry-run", "--json")).Json.GetProperty("labels").GetInt32(), Is.EqualTo(3));
    }

    [Test]
    public async Task Programs_are_told_the_codes_of_tags_that_were_minted_and_printed()
    {
        var answer = await _registry.RunAsync("tags", "mint", "--count", "3", "--print", "--out", Sheet, "--json");

        Assert.That((answer.Json.GetProperty("minted").GetInt32(), answer.Json.GetProperty("codes").GetArrayLength()), Is.EqualTo((3, 3)), answer.ToString());
    }

    [Test]
    public async Task Labels_speak_the_communitys_language_unless_another_is_asked_for()
    {
        await _registry.RunAsync("labels", "print", "--out", Sheet, "--lang", "en");
        var ours = await ExternalTool.RunAsync("pdftotext", Sheet, "-");
        await _registry.RunAsync("labels", "print", "--out", Sheet, "--label-lang", "en");
        var english = await ExternalTool.RunAsync("pdftotext", Sheet, "-");

        Assert.That(ours, Does.Contain("Інв. №").And.Not.Contain("Inv. No."));
        Assert.That(english, Does.Contain("Inv. No.").And.Not.Contain("Інв. №"));
    }

    [TestCase("labels", "runs")]
    [TestCase("labels", "printers")]
    [TestCase("labels", "formats")]
    [TestCase("labels", "designs")]
    [TestCase("host")]
    public async Task A_group_of_commands_shows_what_there_is(params string[] group)
        => Assert.That((await _registry.RunAsync(group)).Exit, Is.Zero);

    [Test]
    public async Task A_label_that_shows_no_name_is_not_stale_when_the_object_is_renamed()
    {
        await _registry.RunAsync("labels", "print", "--out", Sheet, "--design", "round", "--format", "L7165");
        await _registry.RunAsync("import", _registry.Write("renamed.csv",
            "uid,inventoryNumber,title,balanceHolderName,balanceHolderId\n99001045-1001,1001,Інша назва,КП,99001045\n"), "--table", "movableProperty");
        Assert.That((await _registry.RunAsync("assets", "list", "--text", "інша")).Lines, Has.Length.EqualTo(2));

        Assert.That((await _registry.RunAsync("labels", "stale", "--json")).Json.GetProperty("labels").GetArrayLength(), Is.Zero);
    }

    [TestCase("tags", "mint", "--count", "3", "--print")]
    [TestCase("tags", "mint", "--count", "3", "--out", "x.pdf")]
    [TestCase("labels", "print")]
    [TestCase("labels", "print", "--dry-run", "--blank", "--assets", "1001")]
    [TestCase("labels", "print", "--dry-run", "--blank", "--order", "route")]
    [TestCase("labels", "print", "--dry-run", "--blank", "--kind", "parcels")]
    [TestCase("labels", "print", "--dry-run", "--from-list", "no-such-list.txt")]
    [TestCase("labels", "print", "--dry-run", "--order", "street")]
    [TestCase("labels", "runs", "list", "--limit", "-1")]
    [TestCase("labels", "stale", "--reason", "age")]
    [TestCase("labels", "stale", "--dpi", "20")]
    [TestCase("labels", "stale", "--format", "none")]
    [TestCase("host", "move", "localhost")]
    public async Task What_makes_no_sense_is_bad_input_and_changes_nothing(params string[] args)
    {
        var before = await _registry.Registry.DumpAsync();
        var answer = await _registry.RunAsync(args);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((2, "")), answer.ToString());
        Assert.That(await _registry.Registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_dry_run_shows_every_label_and_changes_nothing()
    {
        var before = await _registry.Registry.DumpAsync();
        var plain = await _registry.RunAsync("labels", "print", "--dry-run", "--start", "24", "--copies", "2");
        var json = await _registry.RunAsync("labels", "print", "--dry-run", "--assets", "1003,1001", "--json");

        Assert.That((plain.Exit, json.Exit), Is.EqualTo((0, 0)), plain + "\n" + json);
        Assert.That(plain.Lines, Has.Length.EqualTo(7));
        Assert.That(plain.Lines[1], Does.StartWith("1\t24\tнова мітка\tЛава паркова"));
        Assert.That(plain.Errors, Does.Contain("етикеток: 6").And.Contain("аркушів: 2").And.Contain("лишилося б: 19"));
        Assert.That(json.Json.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("name").GetString()![..4]), Is.EqualTo((string[])["Стіл", "Лава"]));
        Assert.That(await _registry.Registry.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_list_in_a_file_gives_the_order()
    {
        var list = _registry.Write("list.txt", "1003\n\n 1001 \n1002\n1003\n");

        var answer = await _registry.RunAsync("labels", "print", "--dry-run", "--from-list", list, "--json");

        Assert.That(answer.Json.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("name").GetString()![..4]), Is.EqualTo((string[])["Стіл", "Лава", "Ліхт"]), answer.ToString());
    }

    [Test]
    public async Task Runs_are_listed_and_shown_by_any_spelling_of_their_code()
    {
        await _registry.RunAsync("labels", "print", "--out", Sheet, "--assets", "1001,1002");
        await _registry.RunAsync("labels", "print", "--out", Sheet, "--format", "L7160");

        var list = await _registry.RunAsync("labels", "runs", "list", "--json");
        var code = list.Json[1].GetProperty("run").GetString()!;
        var shown = await _registry.RunAsync("labels", "runs", "show", code.ToLowerInvariant().Replace('0', 'o').Replace('1', 'l'), "--json");
        var last = await _registry.RunAsync("labels", "runs", "show", "last");
        var key = await _registry.RunAsync("labels", "runs", "show", list.Json[1].GetProperty("id").GetString()!, "--json");

        Assert.That(list.Json.EnumerateArray().Select(r => (r.GetProperty("labels").GetInt32(), r.GetProperty("author").GetString(), r.GetProperty("format").GetString())),
            Is.EqualTo((ValueTuple<int, string?, string?>[])[(3, Environment.UserName, "L7160"), (2, Environment.UserName, "A4-3x8")]));
        Assert.That(shown.Json.GetProperty("run").GetString(), Is.EqualTo(code), shown.ToString());
        Assert.That(key.Json.GetProperty("run").GetString(), Is.EqualTo(code), key.ToString());
        Assert.That(shown.Json.GetProperty("labels").EnumerateArray().Select(l => (l.GetProperty("slot").GetInt32(), l.GetProperty("asset").GetString(), l.GetProperty("state").GetString())),
            Is.EqualTo((ValueTuple<int, string?, string?>[])[(1, "Лава паркова", "printed"), (2, "Ліхтар", "printed")]));
        Assert.That((last.Exit, last.Lines.Length), Is.EqualTo((0, 8 + 4)), last.ToString());
        Assert.That((await _registry.RunAsync("labels", "runs", "list", "--limit", "1", "--format", "l7160")).Lines, Has.Length.EqualTo(2));
        Assert.That((await _registry.RunAsync("labels", "runs", "show", "ZZZZZ")).Exit, Is.EqualTo(3));
    }

    [Test]
    public async Task Printing_needs_to_know_where_to_unless_it_is_only_a_rehearsal()
    {
        var nowhere = await _registry.RunAsync("labels", "print");

        Assert.That((nowhere.Exit, nowhere.Errors), Is.EqualTo((2, "Куди друкувати? Вкажіть --out ФАЙЛ.pdf, або --dry-run, щоб лише подивитися.\n")));
        Assert.That((await _registry.RunAsync("labels", "print", "--dry-run")).Exit, Is.Zero);
    }

    [Test]
    public async Task A_reprint_lands_on_the_same_slots_or_where_it_is_told()
    {
        await _registry.RunAsync("labels", "print", "--out", Sheet, "--copies", "10", "--start", "3", "--skip", "5");
        var first = await LabelsAsync();

        Assert.That((await _registry.RunAsync("labels", "reprint", "last", "--out", Sheet)).Exit, Is.Zero);
        Assert.That(await LabelsAsync(), Is.EqualTo(first));
        var whole = (await _registry.RunAsync("labels", "runs", "list", "--json")).Json;
        Assert.That(whole[0].GetProperty("reprintOf").GetString(), Is.EqualTo(whole[1].GetProperty("run").GetString()));

        Assert.That((await _registry.RunAsync("labels", "reprint", "last", "--page", "1", "--slot", "4,9-11", "--out", Sheet)).Exit, Is.Zero);
        Assert.That(await LabelsAsync(), Is.EqualTo(first.Where(l => l.Page == 1 && l.Slot is 4 or 9 or 10 or 11)));
        var code = whole[1].GetProperty("run").GetString()!;
        Assert.That((await _registry.RunAsync("labels", "reprint", code, "--page", "2", "--out", Sheet)).Exit, Is.Zero);
        Assert.That(await LabelsAsync(), Is.EqualTo(first.Where(l => l.Page == 2).Select(l => l with { Page = 1 })));

        Assert.That((await _registry.RunAsync("labels", "reprint", code, "--page", "1", "--slot", "4", "--start", "20", "--out", Sheet)).Exit, Is.Zero);
        Assert.That(await LabelsAsync(), Is.EqualTo((Printed[])[first.Single(l => l is { Page: 1, Slot: 4 }) with { Slot = 20 }]));

        Assert.That((await _registry.RunAsync("labels", "reprint", code, "--slot", "4", "--out", Sheet)).Exit, Is.EqualTo(2), "whose slot?");
        Assert.That((await _registry.RunAsync("labels", "reprint", code, "--page", "1", "--slot", "5", "--out", Sheet)).Exit, Is.EqualTo(3));
        Assert.That((await _registry.RunAsync("labels", "reprint", code, "--page", "3", "--out", Sheet)).Exit, Is.EqualTo(2));
    }

    [Test]
    public async Task A_tag_out_of_use_is_not_reprinted_and_it_says_what_to_print_instead()
    {
        await _registry.RunAsync("labels", "print", "--out", Sheet);
        var codes = (await LabelsAsync()).Select(l => l.Code).ToList();
        var successor = (await _registry.RunAsync("tags", "replace", codes[0], "--json")).Json.GetProperty("new").GetString()!;
        await _registry.RunAsync("tags", "lost", codes[1]);
        var before = await _registry.Registry.DumpAsync();

        var refused = await _registry.RunAsync("labels", "reprint", "last", "--out", _registry.File("again.pdf"));

        Assert.That((refused.Exit, refused.Output, File.Exists(_registry.File("again.pdf"))), Is.EqualTo((4, "", false)), refused.ToString());
        Assert.That(refused.Errors, Does.Contain($"--assets {successor}").And.Contain(codes[1]).And.Not.Contain(codes[2]));
        Assert.That(await _registry.Registry.DumpAsync(), Is.EqualTo(before));
        Assert.That((await _registry.RunAsync("labels", "reprint", "last", "--slot", "3", "--out", Sheet)).Exit, Is.Zero);
    }

    [Test]
    public async Task A_host_that_moves_leaves_labels_to_renew_and_one_command_renews_them()
    {
        await _registry.RunAsync("labels", "print", "--out", Sheet);

        var moved = await _registry.RunAsync("host", "move", "https://qr.new.ua/");
        Assert.That(moved.Exit, Is.Zero, moved.ToString());
        Assert.That(moved.Output, Does.Contain("qr.example.gov.ua").And.Contain("QR V").And.Contain("Етикеток зі старим хостом: 3").And.Contain("labels stale --reason host"));
        Assert.That((await _registry.RunAsync("host", "move", "qr.new.ua", "--json")).Json.GetProperty("changed").GetBoolean(), Is.False);

        var stale = await _registry.RunAsync("labels", "stale", "--reason", "host", "--json");
        Assert.That(stale.Json.GetProperty("byReason").GetProperty("host").GetInt32(), Is.EqualTo(3), stale.ToString());
        Assert.That((await _registry.RunAsync("labels", "stale")).Errors, Does.Contain("старий хост: 3"));

        var renewed = await _registry.RunAsync("labels", "stale", "--out", Sheet, "--order", "route");
        Assert.That((renewed.Exit, renewed.Output), Is.EqualTo((0, renewed.Output)).And.Matches<(int, string Output)>(r => r.Output.Contains("етикеток 3")), renewed.ToString());
        Assert.That((await _registry.RunAsync("labels", "stale")).Errors, Does.Contain("немає"));
        Assert.That((await _registry.RunAsync("host", "show", "--json")).Json.GetProperty("former")[0].GetString(), Is.EqualTo("qr.example.gov.ua"));
    }

    private async Task<List<Printed>> LabelsAsync()
        => [.. (await _registry.RunAsync("labels", "runs", "show", "last", "--json")).Json.GetProperty("labels").EnumerateArray()
            .Select(l => new Printed(l.GetProperty("page").GetInt32(), l.GetProperty("slot").GetInt32(), l.GetProperty("code").GetString()!))];

    private sealed record Printed(int Page, int Slot, string Code);
}
