using System.Text;
using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags import</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class ImportCommandTests(DatabaseProvider provider)
{
    private const string TwoBad = CliRegistry.ThreeAssets + ",,Без номера,,,,\n,,Теж без номера,,,,\n";

    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.CreateAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Adds_the_rows_and_the_second_time_changes_nothing()
    {
        var file = _registry.Write("three.csv", CliRegistry.ThreeAssets);

        var first = await _registry.RunAsync("import", file);
        var second = await _registry.RunAsync("import", file, "--lang", "en");

        Assert.That(first.Exit, Is.Zero, first.ToString());
        Assert.That(first.Output, Does.Contain("Рядків 3: додано 3").And.Contain("Далі: assettags labels print"));
        Assert.That(second.Output, Does.Contain("3 rows: 0 added, 0 changed, 3 unchanged").And.Not.Contain("Next:"));
    }

    [Test]
    public async Task Only_checks_when_asked_to()
    {
        var answer = await _registry.RunAsync("import", _registry.Write("three.csv", CliRegistry.ThreeAssets), "--dry-run");

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(answer.Output, Does.Contain("Лише перевірено").And.Contain("додано 3"));
        Assert.That((await _registry.RunAsync("assets", "list", "--json")).Json.GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Bad_rows_stop_everything_and_are_told_on_standard_error()
    {
        var answer = await _registry.RunAsync("import", _registry.Write("bad.csv", TwoBad));

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((2, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("ПОМИЛКА, рядок 5").And.Contain("Нічого не змінено: хибних рядків 2 з 5."));
        Assert.That((await _registry.RunAsync("assets", "list", "--json")).Json.GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task Bad_rows_are_left_out_on_request()
    {
        var answer = await _registry.RunAsync("import", _registry.Write("bad.csv", TwoBad), "--skip-bad");

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(answer.Output, Does.Contain("додано 3").And.Contain("пропущено хибних 2"));
    }

    [Test]
    public async Task Remarks_alike_are_told_once_with_their_number()
    {
        var rows = string.Concat(Enumerable.Range(1, 47).Select(i => $"99001045-{i},{i},Лава {i},Без коду,12345678\n"));
        var file = _registry.Write("doubt.csv", "uid,inventoryNumber,title,balanceHolderName,balanceHolderId\n" + rows);

        var uk = await _registry.RunAsync("import", file, "--table", "movableProperty", "--dry-run");
        var en = await _registry.RunAsync("import", file, "--table", "movableProperty", "--dry-run", "--lang", "en");

        Assert.That(uk.Errors, Does.Contain("Це перший із 47 таких рядків."), uk.ToString());
        Assert.That(en.Errors, Does.Contain("This is the first of 47 such rows."), en.ToString());
        Assert.That(uk.Errors + en.Errors, Does.Not.Contain("×"));
    }

    [Test]
    public async Task Writes_every_remark_into_a_file_that_a_spreadsheet_opens()
    {
        var answer = await _registry.RunAsync("import", _registry.Write("bad.csv", TwoBad), "--errors", _registry.File("remarks.csv"));

        Assert.That(answer.Exit, Is.EqualTo(2), answer.ToString());
        var bytes = await File.ReadAllBytesAsync(_registry.File("remarks.csv"));
        Assert.That(bytes.AsSpan(0, 3).SequenceEqual(Encoding.UTF8.Preamble), Is.True);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.That(text, Does.Contain("рядок,стовпець,значення,вага,код,що не так"));
        Assert.That(text.Split('\n').Count(line => line.Contains("Error", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public async Task Never_writes_remarks_over_the_register_or_the_registry()
    {
        var file = _registry.Write("three.csv", CliRegistry.ThreeAssets);

        var overInput = await _registry.RunAsync("import", file, "--errors", file);
        var nowhere = await _registry.RunAsync("import", file, "--errors", _registry.File("no/such/folder.csv"));

        Assert.That((overInput.Exit, nowhere.Exit), Is.EqualTo((2, 2)), overInput + "\n" + nowhere);
        Assert.That(await File.ReadAllTextAsync(file), Is.EqualTo(CliRegistry.ThreeAssets));
        if (provider == DatabaseProvider.Sqlite)
        {
            Assert.That((await _registry.RunAsync("import", file, "--errors", _registry.Database)).Exit, Is.EqualTo(2));
            Assert.That((await _registry.RunAsync("assets", "list")).Exit, Is.Zero);
        }
    }

    [Test]
    public async Task Writes_why_a_file_cannot_be_read_as_well()
    {
        var answer = await _registry.RunAsync("import", _registry.File("none.csv"), "--errors", _registry.File("remarks.csv"));

        Assert.That(answer.Exit, Is.EqualTo(2), answer.ToString());
        Assert.That((await File.ReadAllLinesAsync(_registry.File("remarks.csv")))[1], Does.Contain("Error").And.Contain("немає"));
    }

    [TestCase("no-such-file.csv", "немає")]
    [TestCase(".", "не відкривається")]
    [TestCase("", "")]
    public async Task A_file_that_cannot_be_read_is_bad_input(string path, string part)
    {
        var answer = await _registry.RunAsync("import", path);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((2, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain(part).And.Not.Contain("   at "));
    }

    [TestCase("--encoding", "klingon", "Невідоме кодування «klingon»")]
    [TestCase("--delimiter", "ab", "Роздільник «ab» не підтримується")]
    [TestCase("--table", "houses", "Значення «houses» не підходить для --table")]
    public async Task A_wrong_choice_is_bad_input(string option, string value, string message)
    {
        var answer = await _registry.RunAsync("import", _registry.Write("three.csv", CliRegistry.ThreeAssets), option, value);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((2, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain(message));
    }

    [Test]
    public async Task Reads_the_encoding_and_the_delimiter_that_it_is_told()
    {
        await File.WriteAllBytesAsync(
            _registry.File("old.csv"), CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(CliRegistry.ThreeAssets.Replace(',', '\t')));

        var answer = await _registry.RunAsync(
            "import", _registry.File("old.csv"), "--encoding", "windows-1251", "--delimiter", "tab", "--table", "movableProperty");

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(answer.Output, Does.Contain("додано 3"));
    }
}
