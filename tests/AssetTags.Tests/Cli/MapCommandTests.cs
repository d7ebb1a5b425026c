using AssetTags.Tests.Architecture;

namespace AssetTags.Tests.Cli;

/// <summary><c>assettags map …</c></summary>
public sealed class MapCommandTests
{
    private CliRegistry _registry = null!;

    private string Boundary => _registry.Write("boundary.geojson", SourceTree.Read("samples/ladyzhyn/boundary.geojson"));

    private string Streets => _registry.Write("streets.geojson", SourceTree.Read("samples/ladyzhyn/streets.geojson"));

    [SetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.CreateAsync();

    [TearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task The_ground_is_set_shown_and_removed()
    {
        var nothing = await _registry.RunAsync("map");
        var set = await _registry.RunAsync("map", "set", "--boundary", Boundary, "--streets", Streets, "--attribution", "PashaOsadchi");
        var shown = await _registry.RunAsync("map", "show");
        var removed = await _registry.RunAsync("map", "remove", "--streets");
        var rest = await _registry.RunAsync("map", "show", "--json");

        Assert.That((nothing.Exit, set.Exit, shown.Exit, removed.Exit, rest.Exit), Is.EqualTo((0, 0, 0, 0, 0)), $"{nothing}{set}{shown}{removed}{rest}");
        Assert.That(nothing.Errors, Does.Contain("Основи карти ще немає"));
        Assert.That(shown.Output, Is.EqualTo(set.Output).And.Contain("Межа: об’єктів 1, точок 229. PashaOsadchi"));
        Assert.That(removed.Output, Does.Contain("Вулиці: забрано"));
        Assert.That(rest.Json.EnumerateArray().Select(m => m.GetProperty("kind").GetString()), Is.EqualTo(["boundary"]));
    }

    [Test]
    public async Task Mistakes_are_named_and_nothing_is_kept()
    {
        var none = await _registry.RunAsync("map", "set");
        var missing = await _registry.RunAsync("map", "set", "--boundary", _registry.File("nowhere.geojson"));
        var wrong = await _registry.RunAsync("map", "set", "--boundary", Boundary, "--streets", _registry.Write("x.geojson", "{}"), "--json");
        var removed = await _registry.RunAsync("map", "remove");

        Assert.That((none.Exit, missing.Exit, wrong.Exit, removed.Exit), Is.EqualTo((2, 3, 2, 3)), $"{none}{missing}{wrong}{removed}");
        Assert.That(missing.Errors, Does.Contain("Немає такого файлу"));
        Assert.That(wrong.Errors, Does.Contain("Вулиці: Це не FeatureCollection").And.Contain("Нічого не записано"));
    }
}
