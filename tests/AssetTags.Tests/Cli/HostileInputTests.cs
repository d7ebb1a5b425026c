using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary>Nonsense in any place is answered in a line or two, without a stack trace and without drawing on the terminal.</summary>
[TestFixtureSource(typeof(TestRegistry), nameof(TestRegistry.Providers))]
public sealed class HostileInputTests(DatabaseProvider provider)
{
    private static readonly string[] s_nonsense =
    [
        "🪑🇺🇦", new('Ж', 10_000), "\u001b[2J\u001b]0;title\a", "a\u009b31m\r\nb", "‮gnp.exe", "a\0b", "'; DROP TABLE assets; --", "%s%n", "\\", "../../../etc/passwd", "@file", "   ", "\ud800",
    ];

    private static readonly string[][] s_places =
    [
        ["assets", "show", "*"], ["assets", "list", "--text", "*"], ["assets", "list", "--holder", "*"], ["assets", "list", "--kind", "*"],
        ["assets", "list", "--limit", "*"], ["assets", "list", "--community", "*"], ["tags", "show", "*"], ["tags", "attach", "*", "1001"],
        ["tags", "attach", "00000-00012", "*"], ["tags", "replace", "*"], ["tags", "replace", "00000-00012", "--with", "*"], ["tags", "lost", "*"],
        ["tags", "mint", "--count", "*"], ["labels", "print", "--out", "never-written.pdf", "--assets", "*"],
        ["labels", "print", "--out", "never-written.pdf", "--format", "*"], ["import", "*"], ["import", "no.csv", "--encoding", "*"],
        ["import", "no.csv", "--delimiter", "*"], ["import", "no.csv", "--sheet", "*"], ["import", "no.csv", "--table", "*"],
        ["init", "--name", "x", "--katottg", "*", "--host", "a.ua"], ["init", "--name", "x", "--katottg", "UA05040130010040578", "--host", "*"],
        ["init", "--name", "x", "--katottg", "UA05040130010040578", "--host", "a.ua", "--zone", "*"], ["*"], ["tags", "*"], ["tags", "mint", "--*"],
    ];

    private CliRegistry _registry = null!;

    [OneTimeSetUp]
    public async Task CreateAsync() => _registry = await CliRegistry.WithAssetsAsync(provider);

    [OneTimeTearDown]
    public async Task DisposeAsync() => await _registry.DisposeAsync();

    [Test]
    public async Task Nonsense_is_answered_shortly([ValueSource(nameof(s_places))] string[] place)
    {
        foreach (var nonsense in s_nonsense)
        {
            var answer = await _registry.RunAsync([.. place.Select(word => word.Replace("*", nonsense, StringComparison.Ordinal))]);
            var told = answer.Output + answer.Errors;

            Assert.That(answer.Exit, Is.AnyOf(0, 2, 3), $"{nonsense}: {answer}");
            Assert.That(told.Any(c => char.IsControl(c) && c is not ('\n' or '\t')), Is.False, $"control characters: {answer}");
            Assert.That(told.Contains('\u202e', StringComparison.Ordinal), Is.False, $"a mark of direction: {answer}");
            Assert.That(told, Has.Length.LessThan(2_500).And.Not.Contain("   at "));
        }
    }

    [Test]
    public async Task A_file_name_of_nonsense_is_told_as_such()
    {
        foreach (var nonsense in s_nonsense)
        {
            var print = await CommandLine.RunAsync("labels", "print", "--db", _registry.Database, "--assets", "1001", "--out", Path.Combine(_registry.File("none"), nonsense));
            var database = await CommandLine.RunAsync("assets", "list", "--db", Path.Combine(_registry.File("none"), nonsense));

            Assert.That(print.Exit, Is.EqualTo(2), $"{nonsense}: {print}");
            Assert.That(database.Exit, Is.AnyOf(0, 2, 3), $"{nonsense}: {database}");
            Assert.That((print.Errors + database.Errors).Any(c => char.IsControl(c) && c != '\n'), Is.False);
        }
    }
}
