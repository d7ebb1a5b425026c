using AssetTags.Labels.Fitting;
using AssetTags.Printing;

namespace AssetTags.Cli.Terminal;

/// <summary>What a print would do, told to people and programs; the exit code is the one the print would have.</summary>
internal static class RehearsalAnswer
{
    private const int MostOnTerminal = 200;

    public static int Tell(RegistryRun run, PrintRequest request, PrintRehearsal rehearsal)
    {
        if (rehearsal.Labels.Count == 0)
        {
            return PrintAnswer.Tell(run, request, new PrintResult.NothingToPrint());
        }

        if (run.Json)
        {
            run.Screen.Json(new
            {
                DryRun = true,
                rehearsal.Report.Labels,
                rehearsal.Report.Pages,
                rehearsal.FreeSlots,
                Format = request.Format.Id,
                rehearsal.ToMint,
                rehearsal.Report.CutCount,
                rehearsal.Report.RefusalCount,
                Rows = rehearsal.Labels.Select(l => Row(run, l)),
            });
        }
        else
        {
            TellTable(run, request, rehearsal);
        }

        return rehearsal.Report.RefusalCount > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static object Row(RegistryRun run, RehearsedLabel label) => new
    {
        label.Place?.Page,
        label.Place?.Slot,
        Code = label.Code?.ToString(),
        label.Name,
        label.Address,
        Cuts = label.Cuts.Select(c => new { c.Field, c.Full, c.Printed }),
        Refusal = label.Refusal is { } refusal ? run.Screen.In(refusal.Reason) : null,
    };

    // Without the code that the cut's own words begin with: it stands in the row, or is still to come.
    private static Phrase CutOf(LabelCut cut) => cut.Printed.Length == 0
        ? new($"пропущено «{cut.Full}»", $"left out '{cut.Full}'")
        : new($"«{cut.Full}» → «{cut.Printed}»", $"'{cut.Full}' → '{cut.Printed}'");

    private static void TellTable(RegistryRun run, PrintRequest request, PrintRehearsal rehearsal)
    {
        var screen = run.Screen;
        var most = screen.IsTerminal ? MostOnTerminal : int.MaxValue;
        screen.Table(
            [new("Аркуш", "Sheet"), new("Місце", "Slot"), new("Код", "Code"), new("Назва", "Name"), new("Адреса", "Address"), new("Зауваження", "Remark")],
            rehearsal.Labels.Take(most).Select(l => (string?[])
            [
                $"{l.Place?.Page}", $"{l.Place?.Slot}", l.Code?.ToString() ?? screen.In(new("нова мітка", "new tag")), l.Name, l.Address,
                l.Refusal is { } refusal ? screen.In(refusal.Reason) : string.Join("; ", l.Cuts.Select(c => screen.In(CutOf(c)))),
            ]),
            whole: [0, 1, 2]);
        var report = rehearsal.Report;
        screen.Note(new(
            $"Було б надруковано етикеток: {report.Labels}, аркушів: {report.Pages} ({request.Format.Id}), вільних місць лишилося б: {rehearsal.FreeSlots}, нових міток: {rehearsal.ToMint}. Нічого не зроблено.",
            $"Would be printed: {report.Labels} labels on {report.Pages} sheets ({request.Format.Id}), {rehearsal.FreeSlots} slots left free, {rehearsal.ToMint} new tags. Nothing was done."));
        if (rehearsal.Labels.Count > most)
        {
            screen.Note(new($"Показано {most} з {rehearsal.Labels.Count}. Усі: з --json або у файл", $"Shown: {most} of {rehearsal.Labels.Count}. All: --json, or into a file"));
        }

        if (report.RefusalCount > 0)
        {
            screen.Note(new(
                $"Друк відмовиться: {report.RefusalCount} етикеток були б неправдивими.", $"The print would refuse: {report.RefusalCount} labels would be wrong."));
        }
    }
}
