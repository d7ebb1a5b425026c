using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags labels …</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class LabelsCommandTests(DatabaseProvider provider)
{
    private CliRegistry _registry = null!;

    private string Sheet => _registry.File("labels.pdf");

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Prints_and_then_finds_nothing_left_unprinted()
    {
        var first = await PrintAsync();
        var left = await PrintAsync("--unprinted");

        Assert.That(first.Exit, Is.Zero, first.ToString());
        Assert.That(first.Output, Does.Contain("етикеток 3").And.Match("--sheet [0-9A-Z]{5}-1 .вільних місць 21."));
        Assert.That(await File.ReadAllTextAsync(Sheet), Does.StartWith("%PDF"));
        Assert.That((left.Exit, left.Output), Is.EqualTo((3, "")), left.ToString());
        Assert.That(left.Errors, Does.Contain("уже надруковано"));
    }

    [Test]
    public async Task Tells_programs_where_the_next_label_goes()
    {
        var answer = await PrintAsync("--assets", "1001,1003", "--copies", "2", "--start", "23", "--json");

        Assert.That((answer.Exit, answer.Json.GetProperty("labels").GetInt32(), answer.Json.GetProperty("pages").GetInt32(), answer.Json.GetProperty("nextSlot").GetInt32()),
            Is.EqualTo((0, 4, 2, 3)), answer.ToString());
    }

    [TestCase(2, "--format", "A9-1x1")]
    [TestCase(2, "--start", "0")]
    [TestCase(2, "--start", "25")]
    [TestCase(2, "--copies", "0")]
    [TestCase(2, "--copies", "1001")]
    [TestCase(2, "--kind", "houses")]
    [TestCase(2, "--assets", "0000A-00013")]
    [TestCase(2, "--assets", "")]
    [TestCase(2, "--assets", ",")]
    [TestCase(2, "--assets", " , ")]
    [TestCase(2, "--holder", "")]
    [TestCase(2, "--text", " ")]
    [TestCase(2, "--format", "")]
    [TestCase(3, "--assets", "1013300019")]
    [TestCase(3, "--assets", "1001,nobody")]
    [TestCase(3, "--holder", "немає такого")]
    public async Task A_print_that_cannot_be_leaves_no_file(int exit, params string[] options)
    {
        var answer = await PrintAsync(options);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((exit, "")), answer.ToString());
        Assert.That(answer.Errors, Is.Not.Empty.And.Not.Contain("   at "));
        Assert.That(File.Exists(Sheet), Is.False);
    }

    [TestCase("no/such/folder.pdf")]
    [TestCase(".")]
    [TestCase("")]
    public async Task A_place_that_cannot_be_written_is_bad_input(string name)
    {
        var answer = await _registry.RunAsync("labels", "print", "--out", name.Length == 0 ? "" : _registry.File(name));

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((2, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain("Сюди не записати"));
    }

    [Test]
    public async Task Labels_never_take_the_place_of_another_document()
    {
        var register = _registry.Write("register.csv", "не PDF");
        var answer = await _registry.RunAsync("labels", "print", "--out", register);

        Assert.That(answer.Exit, Is.EqualTo(2), answer.ToString());
        Assert.That(await File.ReadAllTextAsync(register), Is.EqualTo("не PDF"));
        if (provider == DatabaseProvider.Sqlite)
        {
            Assert.That((await _registry.RunAsync("labels", "print", "--out", _registry.Database)).Exit, Is.EqualTo(2));
        }
    }

    [Test]
    public async Task A_label_that_would_lie_refuses_the_whole_print()
    {
        await _registry.RunAsync("import", _registry.Write("glyph.csv",
            "uid,inventoryNumber,title,balanceHolderName,balanceHolderId\n99001045-2001,2001,Лава 漢字,КП,99001045\n"), "--table", "movableProperty");

        var plain = await PrintAsync();
        var json = await PrintAsync("--json", "--lang", "en");

        Assert.That((plain.Exit, plain.Output, json.Exit), Is.EqualTo((4, "", 4)), plain.ToString());
        Assert.That(plain.Errors, Does.Contain("Не надруковано"));
        Assert.That(json.Json.GetProperty("refusals").GetArrayLength(), Is.EqualTo(1));
        Assert.That(Directory.GetFiles(Path.GetDirectoryName(Sheet)!, "*.part"), Is.Empty);
    }

    [Test]
    public async Task Names_the_sheets_on_sale([Values("uk", "en")] string language)
    {
        var plain = await CommandLine.RunAsync("labels", "formats", "--lang", language);
        var json = await CommandLine.RunAsync("labels", "formats", "--json", "--lang", language);

        Assert.That((plain.Exit, plain.Errors), Is.EqualTo((0, "")), plain.ToString());
        Assert.That(plain.Lines, Has.All.Matches<string>(line => line.Split('\t').Length == plain.Lines[0].Split('\t').Length));
        Assert.That(plain.Lines, Has.Length.EqualTo(json.Json.GetArrayLength() + 1));
    }

    private Task<CliAnswer> PrintAsync(params string[] options) => _registry.RunAsync(["labels", "print", "--out", Sheet, .. options]);
}
