using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>labels print --start --skip --sheet</c> and <c>labels sheets</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class SheetsCommandTests(DatabaseProvider provider)
{
    private CliRegistry _registry = null!;

    [OneTimeSetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [OneTimeTearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task A_sheet_goes_on_from_print_to_print_until_it_is_full()
    {
        var first = await PrintAsync("--format", "L7169", "--skip", "2", "--assets", "1001", "--json");
        var id = first.Json.GetProperty("sheetId").GetString()!;
        var list = await _registry.RunAsync("labels", "sheets", "--limit", "1", "--json");
        var twice = await PrintAsync("--sheet", id, "--format", "L7160");
        var second = await PrintAsync("--sheet", id.ToLowerInvariant().Replace('-', ' '), "--assets", "1002,1003");
        var full = await PrintAsync("--sheet", id);

        Assert.That(first.Json.GetProperty("freeSlots").EnumerateArray().Select(s => s.GetInt32()), Is.EqualTo((int[])[3, 4]), first.ToString());
        Assert.That((list.Json[0].GetProperty("id").GetString(), list.Json[0].GetProperty("free").GetInt32()), Is.EqualTo((id, 2)));
        Assert.That((twice.Exit, second.Exit, full.Exit), Is.EqualTo((2, 0, 4)), $"{twice}{second}{full}");
        Assert.That(twice.Errors, Does.Contain("формат L7169, а не L7160"));
        Assert.That(second.Output, Does.Contain("(L7169)").And.Not.Contain("--sheet"));
        Assert.That(full.Errors, Does.Contain($"На аркуші {id} вільних місць немає"));
    }

    [TestCase(2, "від 1 до 24", "--skip", "0")]
    [TestCase(2, "від 1 до 24", "--skip", "25")]
    [TestCase(2, "17-19", "--skip", "9-3")]
    [TestCase(2, "17-19", "--skip", "3,x")]
    [TestCase(2, "Лишіть хоч одне", "--skip", "1-24")]
    [TestCase(2, "Лишіть хоч одне", "--start", "23", "--skip", "23,24")]
    [TestCase(2, "від 1 до 24", "--start", "25")]
    [TestCase(2, "разом не вживають", "--start", "2", "--sheet", "last")]
    [TestCase(2, "7K3M9-12", "--sheet", "7K3M9")]
    [TestCase(3, "не друкувала", "--sheet", "00000-1")]
    [TestCase(3, "Початих аркушів L7163 немає", "--sheet", "last", "--format", "L7163")]
    [TestCase(2, "labels formats add", "--format", "A9-1x1")]
    public async Task Nonsense_is_refused_with_what_is_right(int exit, string said, params string[] options)
    {
        var answer = await PrintAsync(options);

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((exit, "")), answer.ToString());
        Assert.That(answer.Errors, Does.Contain(said));
        Assert.That(answer.Errors, Does.Not.Contain("   at "));
    }

    [Test]
    public async Task The_last_half_used_sheet_and_all_of_them_are_told()
    {
        var first = await PrintAsync("--format", "L7162", "--skip", "2,4-5");
        var next = await PrintAsync("--format", "L7162", "--sheet", "last", "--skip", "8", "--assets", "1002");
        var list = await _registry.RunAsync("labels", "sheets");

        Assert.That((first.Exit, next.Exit), Is.EqualTo((0, 0)), $"{first}{next}");
        Assert.That(first.Output, Does.Match("наступного разу: --sheet [0-9A-Z]{5}-1 .вільних місць 10."));
        Assert.That(next.Output, Does.Contain("вільних місць 8"));
        Assert.That(list.Lines, Has.Some.Contain("\tL7162\t8\t9–16\t"));
    }

    private Task<CliAnswer> PrintAsync(params string[] options) => _registry.RunAsync(["labels", "print", "--out", _registry.File("labels.pdf"), .. options]);
}
