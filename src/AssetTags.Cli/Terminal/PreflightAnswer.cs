using AssetTags.Labels;

namespace AssetTags.Cli.Terminal;

/// <summary>What is not right with labels: a few on the screen, all for programs.</summary>
internal static class PreflightAnswer
{
    private const int MostShown = 10;

    /// <summary>The texts that are not whole, for programs.</summary>
    public static IEnumerable<object> Cuts(LabelSheetReport report)
        => report.Cuts.Select(c => new { Code = c.Code.ToString(), c.Field, c.Full, c.Printed });

    /// <summary>The labels that must not be printed, for programs.</summary>
    public static IEnumerable<object> Refusals(Screen screen, LabelSheetReport report)
        => report.Refusals.Select(r => new { Code = r.Code.ToString(), r.Field, Reason = screen.In(r.Reason) });

    /// <summary>The texts that are not whole, for people.</summary>
    public static void TellCuts(Screen screen, LabelSheetReport report)
    {
        foreach (var cut in report.Cuts.Take(MostShown))
        {
            screen.Detail(screen.In(cut.Text));
        }

        if (report.CutCount > MostShown)
        {
            screen.Note(new(
                $"…і ще скорочено текстів: {report.CutCount - MostShown}. Усі — з --json", $"…and {report.CutCount - MostShown} texts more were cut. All of them: --json"));
        }
    }

    /// <summary>The labels that must not be printed, for people.</summary>
    public static void TellRefusals(Screen screen, LabelSheetReport report)
    {
        foreach (var refusal in report.Refusals.Take(MostShown))
        {
            screen.Detail($"{refusal.Code}: {screen.In(refusal.Reason)}");
        }
    }
}
