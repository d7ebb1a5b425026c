using System.CommandLine;
using System.Text.RegularExpressions;
using AssetTags.Cli;
using AssetTags.Cli.Terminal;

namespace AssetTags.Tests.Cli;

/// <summary>Every command explains itself in both languages.</summary>
[TestFixtureSource(nameof(Paths))]
public sealed partial class HelpTests(string path)
{
    private static readonly string[] s_languages = ["uk", "en"];

    private readonly string[] _words = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Paths => Walk(Root("uk"), "").Select(c => c.Path);

    [Test]
    public async Task Help_has_what_it_is_how_it_is_called_and_its_options([ValueSource(nameof(s_languages))] string language)
    {
        var answer = await HelpAsync(language);

        Assert.That((answer.Exit, answer.Errors), Is.EqualTo((0, "")));
        Assert.That(answer.Output, Does.Contain(language == "uk" ? "Використання:" : "Usage:"));
        Assert.That(answer.Output, Does.Contain($"  assettags {path}".TrimEnd()));
        Assert.That(answer.Output, Does.Contain("--db").And.Contain("--json").And.Contain("--lang").And.Contain("--help"));
        Assert.That(answer.Lines[0], Is.Not.Empty.And.Not.StartWith("  "));
    }

    [Test]
    public async Task English_help_has_no_Ukrainian_and_Ukrainian_help_explains_every_option_in_Ukrainian()
    {
        var english = await HelpAsync("en");
        var ukrainian = await HelpAsync("uk");

        Assert.That(WithoutExamples(english), Has.None.Matches<string>(line => Cyrillic().IsMatch(line)));
        Assert.That(WithoutExamples(ukrainian).Where(line => line.StartsWith("  --", StringComparison.Ordinal)), Has.All.Matches<string>(Cyrillic().IsMatch));
        Assert.That(english.Lines, Has.Length.EqualTo(ukrainian.Lines.Length), "one language says more than the other");
    }

    [Test]
    public void Every_example_is_a_command_line_that_parses([ValueSource(nameof(s_languages))] string language)
    {
        var command = Walk(Root(language), "").Single(c => c.Path == path).Command;
        var examples = (command as ExplainedCommand)?.Examples ?? [];

        Assert.That(examples, command.Subcommands.Count == 0 ? Is.Not.Empty : Is.Not.Null);
        foreach (var example in examples)
        {
            var parse = Root(language).Parse(example["assettags ".Length..]);
            Assert.That(parse.Errors, Is.Empty, example);
            Assert.That(parse.CommandResult.Command.Name, Is.EqualTo(command.Name), example);
        }
    }

    [Test]
    public void Everything_has_a_description([ValueSource(nameof(s_languages))] string language)
    {
        var command = Walk(Root(language), "").Single(c => c.Path == path).Command;
        Symbol[] all = [command, .. command.Arguments, .. command.Options.Where(o => o.Name is not ("--help" or "--version"))];

        Assert.That(all.Where(s => string.IsNullOrWhiteSpace(s.Description)).Select(s => s.Name), Is.Empty);
    }

    private Task<CliAnswer> HelpAsync(string language) => CommandLine.RunAsync([.. _words, "--help", "--lang", language]);

    // Examples hold data: names of communities and words to search for.
    private static IEnumerable<string> WithoutExamples(CliAnswer help)
        => help.Lines.TakeWhile(line => line is not ("Examples:" or "Приклади:"));

    private static RootCommand Root(string language) => AssetTagsProgram.Root(new Shell(
        new Screen(language == "en" ? Language.English : Language.Ukrainian, TextWriter.Null, TextWriter.Null, false), false));

    private static IEnumerable<(string Path, Command Command)> Walk(Command command, string path)
        => command.Subcommands.SelectMany(c => Walk(c, $"{path} {c.Name}".Trim())).Prepend((path, command));

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();
}
