using System.CommandLine;
using System.Text.RegularExpressions;
using AssetTags.Cli;
using AssetTags.Cli.Terminal;
using AssetTags.Tests.Architecture;
using AssetTags.Tests.Cli;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Documents;

/// <summary>The README tells the truth: its commands run, its tables are the program's.</summary>
[TestFixture("README.md")]
[TestFixture("README.uk.md")]
public partial class ReadmeTests(string file)
{
    private static readonly string[] s_written = [".pdf", ".csv", ".png", ".svg", ".zpl"];

    private readonly string _text = SourceTree.Read(file);

    [Test]
    public void It_starts_with_the_command_that_does_the_main_job_and_the_one_that_passes_the_tests()
        => Assert.That(
            Blocks("sh").First(), Is.EqualTo((string[])["dotnet run --project src/AssetTags.Cli -- demo", "bash tests/run.sh"]));

    [Test]
    public async Task Its_commands_run_one_after_another()
    {
        using var folder = new TemporaryFolder();
        var commands = Blocks("console").SelectMany(b => b).ToList();
        foreach (var command in commands)
        {
            var words = Words().Matches(command).Select(w => w.Value.Trim('"'));
            string[] here = [.. words.Skip(1).Select(w => w.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(SourceTree.Root, w)
                : s_written.Contains(Path.GetExtension(w)) ? folder[w]
                : w)];
            var answer = await CliProcess.RunAsync([.. here, "--db", folder["assettags.db"]]);
            Assert.That(answer.Exit, Is.EqualTo(ExitCode.Done), $"{command}\n{answer.Errors}");
        }

        Assert.That(commands, Has.Count.GreaterThan(5));
        Assert.That((string[])["labels.pdf", "two.pdf", "more.pdf", "calibration.pdf", "true.pdf", "roll.zpl", "plate.svg", "label.png", "remarks.csv"],
            Is.All.Matches<string>(name => File.Exists(folder[name])));
    }

    [Test]
    public void Its_table_of_commands_has_every_command_with_exactly_its_options()
    {
        var told = Rows().Matches(_text).Where(r => r.Groups[1].Value is not ("0" or "1")).ToDictionary(
            r => r.Groups[1].Value, r => Names().Matches(r.Groups[2].Value).Select(n => n.Groups[1].Value).Order().ToArray());

        foreach (var (path, command) in Leaves(Root(), ""))
        {
            var options = command.Options.Where(o => !o.Recursive).Select(o => o.Name).Order().ToArray();
            Assert.That(told.GetValueOrDefault(path), Is.EqualTo(options), path);
        }
    }

    [Test]
    public void It_names_every_common_option_exit_code_and_variable()
    {
        foreach (var option in Root().Options.Where(o => o.Recursive))
        {
            Assert.That(_text, Does.Contain($"`{option.Name}"));
        }

        foreach (var code in (int[])[ExitCode.Done, ExitCode.Failed, ExitCode.BadInput, ExitCode.NotFound, ExitCode.Refused, ExitCode.Cancelled])
        {
            Assert.That(_text, Does.Match($@"(?m)^\| {code} \|"));
        }

        foreach (var variable in (string[])[AssetTags.Data.DatabaseOptions.Variable, Shell.LanguageVariable, Shell.AuthorVariable])
        {
            Assert.That(_text, Does.Contain($"| `{variable}` |"));
        }
    }

    private static RootCommand Root()
        => AssetTagsProgram.Root(new Shell(new Screen(Language.English, TextWriter.Null, TextWriter.Null, isTerminal: false), progressIsTerminal: false));

    private static IEnumerable<(string Path, Command Command)> Leaves(Command command, string path)
        => command.Subcommands.Count == 0
            ? [(path, command)]
            : command.Subcommands.SelectMany(c => Leaves(c, $"{path} {c.Name}".Trim()));

    private IEnumerable<string[]> Blocks(string language)
        => Regex.Matches(_text, $"```{language}\n(.*?)```", RegexOptions.Singleline)
            .Select(b => b.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?m)^\| `([a-z -]+)` \|[^|]*\|(.*)\|$")]
    private static partial Regex Rows();

    [GeneratedRegex("`(--[a-z-]+)`")]
    private static partial Regex Names();
}
