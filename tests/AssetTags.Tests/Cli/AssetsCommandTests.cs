using System.Text.RegularExpressions;
using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags assets list</c> and <c>assettags assets show</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed partial class AssetsCommandTests(DatabaseProvider provider)
{
    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_list_for_programs_has_a_row_an_asset_and_a_tab_between_cells()
    {
        var answer = await _registry.RunAsync("assets", "list");

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(answer.Lines, Has.Length.EqualTo(4));
        Assert.That(answer.Lines, Has.All.Matches<string>(line => line.Split('\t').Length == 6));
        Assert.That(answer.Lines[0], Is.EqualTo("Інв. №\tНазва\tАдреса\tБалансоутримувач\tСтан\tМітка"));
        Assert.That(answer.Errors, Is.EqualTo("Усього: 3\n"));
    }

    [Test]
    public async Task A_list_for_people_is_ruled_and_fits_their_terminal()
    {
        var answer = await CommandLine.OnTerminalAsync("assets", "list", "--db", _registry.Database);

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(answer.Output, Does.Contain("│").And.Not.Contain("\t"));
        Assert.That(answer.Lines, Has.All.Matches<string>(line => Style().Replace(line, "").Length <= 80));
    }

    [TestCase(3)]
    [TestCase(1, "--text", "ЛАВА процишина")]
    [TestCase(2, "--holder", "99001045")]
    [TestCase(1, "--holder", "освіти")]
    [TestCase(0, "--holder", "99999999")]
    [TestCase(3, "--kind", "movableProperty")]
    [TestCase(0, "--kind", "parcels")]
    [TestCase(0, "--status", "written-off")]
    [TestCase(2, "--limit", "2")]
    [TestCase(3, "--limit", "0")]
    [TestCase(0, "--text", "нічого такого")]
    public async Task Filters_say_which(int count, params string[] filters)
    {
        var answer = await _registry.RunAsync(["assets", "list", "--json", .. filters]);

        Assert.That((answer.Exit, answer.Errors), Is.EqualTo((0, "")), answer.ToString());
        Assert.That(answer.Json.GetArrayLength(), Is.EqualTo(count));
    }

    [Test]
    public async Task A_shortened_list_says_so()
        => Assert.That((await _registry.RunAsync("assets", "list", "--limit", "1", "--lang", "en")).Errors, Is.EqualTo("Shown: 1 of 3. All: --limit 0\n"));

    [Test]
    public async Task A_negative_limit_is_bad_input()
        => Assert.That((await _registry.RunAsync("assets", "list", "--limit", "-1")).Exit, Is.EqualTo(2));

    [Test]
    public async Task Shows_an_asset_by_code_in_any_spelling_by_number_and_by_key()
    {
        var code = await _registry.MintAsync();
        await _registry.RunAsync("tags", "attach", code, "1001");
        var id = (await _registry.RunAsync("assets", "show", "1001", "--json")).Json.GetProperty("asset").GetProperty("id").GetString()!;

        foreach (var typed in (string[])[code, code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), $"HTTPS://QR.EXAMPLE.GOV.UA/{code.Replace("-", "", StringComparison.Ordinal)}", " 1001 ", id])
        {
            var answer = await _registry.RunAsync("assets", "show", typed);
            Assert.That((answer.Exit, answer.Errors), Is.EqualTo((0, "")), $"{typed}: {answer}");
            Assert.That(answer.Output, Does.Contain("Лава паркова").And.Contain(code));
        }
    }

    [Test]
    public async Task What_is_not_there_is_not_found_and_a_slip_is_bad_input()
    {
        var nobody = await _registry.RunAsync("assets", "show", "no such asset");
        var notMinted = await _registry.RunAsync("assets", "show", "00000-00012");
        var slip = await _registry.RunAsync("assets", "show", "0000A-00013");
        var blank = await _registry.RunAsync("assets", "show", await _registry.MintAsync());

        Assert.That((nobody.Exit, notMinted.Exit, slip.Exit, blank.Exit), Is.EqualTo((3, 3, 2, 3)));
        Assert.That(slip.Errors, Does.Contain("контрольний знак"));
        Assert.That(blank.Errors, Does.Contain("assettags tags attach"));
        Assert.That(nobody.Output + notMinted.Output + slip.Output + blank.Output, Is.Empty);
    }

    [Test]
    public async Task A_number_of_ten_digits_that_is_not_there_is_not_called_a_slip()
    {
        var uk = await _registry.RunAsync("assets", "show", "1013300019");
        var en = await _registry.RunAsync("assets", "show", "1013300019", "--lang", "en");

        Assert.That((uk.Exit, uk.Output, en.Exit), Is.EqualTo((3, "", 3)), uk.ToString());
        Assert.That(uk.Errors, Does.Contain("інвентарний номер").And.Contain("код"));
        Assert.That(en.Errors, Does.Contain("inventory number").And.Contain("code"));
    }

    [TestCase("--holder", "")]
    [TestCase("--holder", "  ")]
    [TestCase("--text", "")]
    [TestCase("--text", ",")]
    public async Task A_filter_that_names_nothing_is_bad_input(string option, string value)
    {
        var uk = await _registry.RunAsync("assets", "list", option, value);
        var en = await _registry.RunAsync("assets", "list", option, value, "--lang", "en");

        Assert.That((uk.Exit, uk.Output, en.Exit), Is.EqualTo((2, "", 2)), uk.ToString());
        Assert.That(uk.Errors, Does.Contain("не підходить для " + option));
        Assert.That(en.Errors, Does.Contain("does not fit " + option));
    }

    [Test]
    public async Task A_number_that_two_assets_have_asks_which()
    {
        await _registry.RunAsync("import", _registry.Write(
            "same.csv", "uid,inventoryNumber,title,balanceHolderName,balanceHolderId\n99001022-1001,1001,Друга лава,Управління освіти,99001022\n"), "--table", "movableProperty");

        var answer = await _registry.RunAsync("assets", "show", "1001");

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((2, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("Лава паркова").And.Contain("Друга лава"));
    }

    [Test]
    public async Task An_escape_sequence_in_a_name_does_not_reach_the_terminal()
    {
        foreach (var command in (string[][])[["assets", "list"], ["assets", "show", "1003"], ["assets", "list", "--json"], ["assets", "show", "1003", "--json"]])
        {
            var plain = await _registry.RunAsync(command);
            var terminal = await CommandLine.OnTerminalAsync([.. command, "--db", _registry.Database]);
            Assert.That(plain.Exit + terminal.Exit, Is.Zero, plain.ToString());
            Assert.That((plain.Output + plain.Errors + terminal.Errors).Contains('\u001b', StringComparison.Ordinal), Is.False);
            Assert.That(terminal.Output.Contains("\u001b[31m", StringComparison.Ordinal), Is.False);
        }
    }

    [GeneratedRegex(@"\x1b\[\d*m")]
    private static partial Regex Style();
}
