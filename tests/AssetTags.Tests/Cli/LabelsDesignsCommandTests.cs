using System.Text.Json.Nodes;
using AssetTags.Data;
using AssetTags.Printing;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags labels designs …</c>, <c>labels print --design … --strict</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class LabelsDesignsCommandTests(DatabaseProvider provider)
{
    private CliRegistry _registry = null!;

    private string Sheet => _registry.File("labels.pdf");

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_sample_that_was_saved_and_edited_is_kept_printed_with_and_taken_away()
    {
        var file = _registry.Write("my.json", (await RunAsync("show", "office-70x37")).Output.Replace("office-70x37", "our-label", StringComparison.Ordinal));

        Assert.That((await RunAsync("check", file)).Output, Does.Contain("our-label: помилок немає").And.Contain("A4-3x8"));
        Assert.That((await RunAsync("add", file)).Output, Does.Contain("--design our-label"));
        Assert.That((await RunAsync("add", file, "--json")).Json.GetProperty("result").GetString(), Is.EqualTo("unchanged"));
        Assert.That((await RunAsync("list")).Output, Does.Contain("our-label *"));
        Assert.That((await RunAsync("show", "Our-Label")).Json.GetProperty("id").GetString(), Is.EqualTo("our-label"));
        var printed = await PrintAsync("--design", "our-label", "--json");
        Assert.That(printed.Json.GetProperty("design").GetString(), Is.EqualTo("our-label"), printed.ToString());
        Assert.That((await RunAsync("remove", "our-label")).Exit, Is.Zero);
        Assert.That((await RunAsync("remove", "our-label")).Exit, Is.EqualTo(3));
        Assert.That((await PrintAsync("--design", "our-label")).Exit, Is.EqualTo(2));
        var run = await _registry.Registry.ReadAsync(r => r.PrintRuns.SingleAsync());
        Assert.That(run.Design, Is.EqualTo("our-label"));
        Assert.That(run.DesignHash, Does.Match("^[0-9a-f]{16}$"));
    }

    [Test]
    public async Task A_design_of_the_program_stays_and_its_name_is_taken()
    {
        var same = _registry.Write("same.json", (await RunAsync("show", "office-70x37")).Output);

        Assert.That((await RunAsync("add", same)).Exit, Is.EqualTo(4));
        Assert.That((await RunAsync("remove", "office-70x37")).Exit, Is.EqualTo(4));
        Assert.That((await RunAsync("show", "nothing")).Exit, Is.EqualTo(3));
        Assert.That((await RunAsync("check", _registry.File("none.json"))).Exit, Is.EqualTo(3));
    }

    [Test]
    public async Task All_mistakes_of_a_file_are_told_and_nothing_is_kept([Values("check", "add")] string verb)
    {
        var json = JsonNode.Parse((await RunAsync("show", "office-70x37")).Output)!;
        json["id"] = "mine";
        json["boxes"]![0]!["xMm"] = 20;
        json["boxes"]![0]!["items"]![1]!["field"] = "nam";
        var file = _registry.Write("bad.json", json.ToJsonString());

        var plain = await RunAsync(verb, file);
        var told = await RunAsync(verb, file, "--json");

        Assert.That((plain.Exit, plain.Output), Is.EqualTo((2, "")));
        Assert.That(plain.Errors, Does.Contain("чи не name?").And.Contain("накладається на QR"));
        Assert.That(told.Json.GetProperty("faults").GetArrayLength(), Is.GreaterThanOrEqualTo(2));
        Assert.That((await RunAsync("list")).Output, Does.Not.Contain("mine"));
    }

    [Test]
    public async Task A_strict_print_refuses_what_any_other_print_tells_of()
    {
        await _registry.RunAsync("import", _registry.Write("long.csv",
            $"uid,inventoryNumber,title,balanceHolderName,balanceHolderId\n99001045-2001,2001,{string.Concat(Enumerable.Repeat("Багатофункціональний пристрій ", 12))},КП,99001045\n"), "--table", "movableProperty");

        var strict = await PrintAsync("--strict");
        var json = await PrintAsync("--strict", "--json");

        Assert.That((strict.Exit, strict.Output, File.Exists(Sheet)), Is.EqualTo((4, "", false)), strict.ToString());
        Assert.That(strict.Errors, Does.Contain("--strict").And.Contain("пристрій…"));
        Assert.That((json.Exit, json.Json.GetProperty("cuts").GetArrayLength()), Is.EqualTo((4, 1)));
        Assert.That((await PrintAsync()).Exit, Is.Zero);
        Assert.That((await PrintAsync("--strict", "--assets", "1001")).Exit, Is.Zero);
    }

    [TestCase("nothing")]
    [TestCase("office-99x38")]
    [TestCase("outdoor")]
    [TestCase("")]
    public async Task A_design_that_is_not_there_or_does_not_fit_is_bad_input(string design)
    {
        var answer = await PrintAsync("--design", design);

        Assert.That((answer.Exit, answer.Output, File.Exists(Sheet)), Is.EqualTo((2, "", false)), answer.ToString());
    }

    [Test]
    public async Task A_design_gets_the_fields_of_the_whole_record_that_it_asks_for()
    {
        await _registry.RunAsync("import", _registry.Write("room.csv",
            "uid,inventoryNumber,title,balanceHolderName,balanceHolderId,addressLocatorName,serialNumber\n99001045-2001,2001,Відділ обліку,КП «Облік»,99001045,Кабінет 214,SN-77\n"), "--table", "movableProperty");

        await PrintAsync("--design", "room", "--format", "L7165", "--assets", "2001");
        var room = await ExternalTool.RunAsync("pdftotext", "-raw", Sheet, "-");
        await PrintAsync("--design", "meter", "--format", "L7165", "--assets", "2001");
        var meter = await ExternalTool.RunAsync("pdftotext", "-raw", Sheet, "-");
        await PrintAsync("--design", "office", "--format", "L7163", "--assets", "2001");
        var office = await ExternalTool.RunAsync("pdftotext", "-raw", Sheet, "-");

        Assert.That(room, Does.Contain("Кабінет 214").And.Contain("Скануйте"));
        Assert.That(meter, Does.Contain("Зав. № SN-77"));
        Assert.That(office, Does.Contain("Балансоутримувач: КП «Облік»"));
    }

    private Task<CliAnswer> RunAsync(params string[] words) => _registry.RunAsync(["labels", "designs", .. words]);

    private Task<CliAnswer> PrintAsync(params string[] options) => _registry.RunAsync(["labels", "print", "--out", Sheet, .. options]);
}
