using AssetTags.Cli;
using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags assets search</c> and <c>assettags search rebuild</c></summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class SearchCommandTests(DatabaseProvider provider)
{
    private CliRegistry _registry = null!;

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [TestCase("лихтар процишина", "1002", 1)]
    [TestCase("ПРОЦИШИНА", "1001", 2)]
    [TestCase("1003", "1003", 1)]
    [TestCase("місто над", "1001", 2)]
    public async Task Finds_by_words_and_numbers(string text, string first, int count)
    {
        var answer = await _registry.RunAsync("assets", "search", text);

        Assert.That(answer.Exit, Is.Zero, answer.ToString());
        Assert.That(answer.Lines, Has.Length.EqualTo(count + 1));
        Assert.That(answer.Lines[1], Does.StartWith(first + "\t"));
        Assert.That(answer.Errors, Is.EqualTo($"Знайдено: {count}\n"));
    }

    [Test]
    public async Task Tells_that_there_is_more()
    {
        var answer = await _registry.RunAsync("assets", "search", "процишина", "--limit", "1");

        Assert.That((answer.Exit, answer.Lines.Length, answer.Errors), Is.EqualTo((ExitCode.Done, 2, "Показано перші 1. Більше: --limit\n")));
    }

    [TestCase("«—»", "20")]
    [TestCase("ліхтар", "0")]
    [TestCase("ліхтар", "-1")]
    public async Task Refuses_what_cannot_be_searched(string text, string limit)
        => Assert.That((await _registry.RunAsync("assets", "search", text, "--limit", limit)).Exit, Is.EqualTo(ExitCode.BadInput));

    [Test]
    public async Task The_index_is_made_anew()
    {
        var answer = await _registry.RunAsync("search", "rebuild");
        var found = await _registry.RunAsync("assets", "search", "ліхтар", "--json");

        Assert.That((answer.Exit, answer.Output), Is.EqualTo((ExitCode.Done, "Покажчик складено; об’єктів у ньому: 3\n")));
        Assert.That(found.Output, Does.Contain("Ліхтар").And.Contain("closeness"));
    }
}
