using System.Text.RegularExpressions;
using AssetTags.Cli.Terminal;
using AssetTags.Data;
using AssetTags.Exchange.Cells;
using AssetTags.Tests.Architecture;

namespace AssetTags.Tests.Cli;

/// <summary>What people see while they wait, and when something breaks.</summary>
public sealed partial class TerminalTests
{
    [Test]
    public void Progress_is_silent_for_two_seconds_and_then_tells_rate_and_time_left()
    {
        var (clock, error) = (new StepClock(), new StringWriter());
        var screen = new Screen(Language.English, TextWriter.Null, error, isTerminal: true);
        using var progress = new ProgressLine(screen, new("Рядків", "Rows"), null, isTerminal: true, clock);

        clock.Seconds = 1.9;
        progress.Report(new WorkProgress(1000, 10_000));
        Assert.That(error.ToString(), Is.Empty);

        clock.Seconds = 4;
        progress.Report(new WorkProgress(2000, 10_000));
        Assert.That(error.ToString(), Is.EqualTo("\rRows: 2,000 of 10,000, 500 a second, 0:16 left"));
    }

    [Test]
    public void Progress_never_wraps_and_is_cleared_at_the_end()
    {
        var (clock, error) = (new StepClock(), new StringWriter());
        var screen = new Screen(Language.English, TextWriter.Null, error, isTerminal: true) { Width = 20 };
        using (var progress = new ProgressLine(screen, new("Рядків", "Rows"), 10_000, isTerminal: true, clock))
        {
            clock.Seconds = 4;
            progress.Report(new WorkProgress(2000, null));
        }

        Assert.That(error.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries), Has.All.Matches<string>(part => part.Length < 20));
        Assert.That(error.ToString(), Does.EndWith(new string(' ', 19) + "\r"));
    }

    [Test]
    public void Progress_into_a_log_is_a_line_every_ten_seconds()
    {
        var (clock, error) = (new StepClock(), new StringWriter());
        var screen = new Screen(Language.Ukrainian, TextWriter.Null, error, isTerminal: false);
        using var progress = new ProgressLine(screen, new("Рядків", "Rows"), null, isTerminal: false, clock);
        for (var second = 0; second < 30; second++)
        {
            clock.Seconds = second;
            progress.Report(new WorkProgress(second * 100, null));
        }

        Assert.That(error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(3));
        Assert.That(error.ToString(), Does.Not.Contain("\r\r").And.Not.Contain("лишилося"));
    }

    [Test]
    public void Faults_of_files_name_the_file_in_the_persons_language()
    {
        Exception[] faults =
        [
            new UnauthorizedAccessException("Access to the path '/srv/labels.pdf' is denied."),
            new DirectoryNotFoundException("Could not find a part of the path '/srv/labels.pdf'."),
            new FileNotFoundException("Could not find file.", "/srv/labels.pdf"),
            new IOException("The process cannot access the file '/srv/labels.pdf' because it is being used by another process.", unchecked((int)0x80070020)),
            new IOException("No space left on device : '/srv/labels.pdf'", 28),
        ];
        foreach (var fault in faults)
        {
            var phrase = Fault.Explain(fault, null);
            Assert.That(phrase.Uk, Does.EndWith(": /srv/labels.pdf").And.Not.Match("[A-Z]{1}[a-z]+ (to|not|process|space)"), fault.Message);
            Assert.That(phrase.En, Does.EndWith(": /srv/labels.pdf").And.Not.Match(@"\p{IsCyrillic}"));
        }
    }

    [Test]
    public void A_fault_deep_inside_is_explained_as_well()
    {
        var refused = new InvalidOperationException("transient", new TimeoutException("The registry"));

        Assert.That(Fault.Explain(new TimeoutException("x"), null).Uk, Does.Contain("зайнятий"));
        Assert.That(Fault.Explain(refused, DatabaseOptions.Parse("a.db")).En, Is.EqualTo("Failed: transient (The registry)"));
    }

    [TestCase(1, 1, "")]
    [TestCase(46, 46, " Це перший із 46 таких рядків.")]
    [TestCase(21, 21, " Це перший із 21 такого рядка.")]
    [TestCase(2, 1, " Це перше з 2 таких зауважень.")]
    public void A_remark_says_of_how_many_it_is_the_first(int count, int rows, string text)
        => Assert.That(
            new Remark(count, rows, 1, new ImportIssue(1, null, null, IssueSeverity.Note, "x", default)).HowMany.Uk ?? "", Is.EqualTo(text));

    [Test]
    public void The_apostrophe_between_Ukrainian_letters_is_the_Ukrainian_one()
        => Assert.That(SourceTree.Find("src/AssetTags.Cli", "*.cs", StraightApostrophe().IsMatch), Is.Empty);

    [GeneratedRegex(@"\p{IsCyrillic}'\p{IsCyrillic}")]
    private static partial Regex StraightApostrophe();

    private sealed class StepClock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }
}
