namespace AssetTags.Tests.Cli;

/// <summary><c>assettags labels formats …</c></summary>
public sealed class FormatsCommandTests
{
    private const string Own =
        """{"id":"city-sheet","names":["Наш аркуш"],"pageWidthMm":210,"pageHeightMm":297,"labelWidthMm":70,"labelHeightMm":37,"columns":2,"rows":2,"originXMm":10,"originYMm":20,"pitchXMm":80,"pitchYMm":50}""";

    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync();

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Shows_every_figure_of_a_format_without_a_registry()
    {
        var answer = await CommandLine.RunAsync("labels", "formats", "show", "herma 4103");

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(answer.Output, Does.Contain("L7160").And.Contain("66,04 × 38,1").And.Contain("2,54 × 0").And.Contain("7,21 × 15,15").And.Contain("дві таблиці збігаються").And.Contain("[19][20][21]"));
    }

    [Test]
    public async Task A_format_of_ones_own_is_checked_kept_printed_on_and_removed()
    {
        var file = _registry.Write("own.json", Own);

        var check = await CommandLine.RunAsync("labels", "formats", "check", file);
        var add = await _registry.RunAsync("labels", "formats", "add", file);
        var list = await _registry.RunAsync("labels", "formats");
        var print = await _registry.RunAsync("labels", "print", "--out", _registry.File("a.pdf"), "--format", "наш аркуш", "--json");
        var remove = await _registry.RunAsync("labels", "formats", "remove", "City Sheet");
        var gone = await _registry.RunAsync("labels", "print", "--out", _registry.File("b.pdf"), "--sheet", "last");

        Assert.That((check.Exit, add.Exit, list.Exit, print.Exit, remove.Exit), Is.EqualTo((0, 0, 0, 0, 0)), $"{check}{add}{list}{print}{remove}");
        Assert.That(check.Output, Does.Contain("2 × 2 = 4").And.Contain("10 × 13"));
        Assert.That(add.Output, Does.Contain("--format city-sheet"));
        Assert.That(list.Lines, Has.Exactly(1).StartsWith("city-sheet *\t"));
        Assert.That(print.Json.GetProperty("freeSlots").GetArrayLength(), Is.EqualTo(1));
        Assert.That((gone.Exit, gone.Output), Is.EqualTo((3, "")), gone.ToString());
    }

    [TestCase("L7160")]
    [TestCase("L7650")]
    [TestCase("roll-50x30")]
    [TestCase("roll-round-25")]
    public async Task What_show_writes_as_JSON_is_a_file_to_begin_ones_own_with(string id)
    {
        var shown = await CommandLine.RunAsync("labels", "formats", "show", id, "--json");
        var file = _registry.Write("mine.json", shown.Output.Replace($"\"id\": \"{id}\"", "\"id\": \"mine\"", StringComparison.Ordinal));

        var check = await CommandLine.RunAsync("labels", "formats", "check", file, "--json");

        Assert.That(check.Exit, Is.Zero, check.ToString());
        Assert.That(check.Json[0].GetRawText().Replace("\"mine\"", $"\"{id}\"", StringComparison.Ordinal).Split('\n').Select(l => l.Trim()),
            Is.EqualTo(shown.Output.TrimEnd().Split('\n').Select(l => l.Trim())));
    }

    [TestCase("\"pitchYMm\":50", "\"pitchYMm\":\"50\"", "pitchYMm: тут \"50\"")]
    [TestCase("\"pitchXMm\":80", "\"pitchXMm\":60", "pitchXMm 60 мм замалий")]
    [TestCase("\"rows\":2", "\"row\":2", "row: такого поля немає")]
    public async Task A_wrong_file_is_refused_by_check_and_add_alike(string right, string wrong, string said)
    {
        var file = _registry.Write("own.json", Own.Replace(right, wrong, StringComparison.Ordinal));
        var check = await CommandLine.RunAsync("labels", "formats", "check", file);
        var add = await _registry.RunAsync("labels", "formats", "add", file);

        Assert.That((check.Exit, add.Exit, check.Output, add.Output), Is.EqualTo((2, 2, "", "")), $"{check}{add}");
        Assert.That(check.Errors, Does.Contain("city-sheet").And.Contain(said));
        Assert.That(add.Errors, Is.EqualTo(check.Errors));
    }

    [Test]
    public async Task A_name_of_the_programs_is_not_given_away()
    {
        var add = await _registry.RunAsync("labels", "formats", "add", _registry.Write("own.json", Own.Replace("Наш аркуш", "Avery L7160", StringComparison.Ordinal)));
        var remove = await _registry.RunAsync("labels", "formats", "remove", "L7160");
        var unknown = await _registry.RunAsync("labels", "formats", "remove", "A9");

        Assert.That((add.Exit, remove.Exit, unknown.Exit), Is.EqualTo((4, 4, 3)), $"{add}{remove}{unknown}");
        Assert.That(add.Errors, Does.Contain("«Avery L7160»").And.Contain("L7160 із програми"));
    }
}
