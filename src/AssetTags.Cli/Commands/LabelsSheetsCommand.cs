using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels sheets</c></summary>
internal static class LabelsSheetsCommand
{
    private const int Usual = 20;

    public static Command Create(Shell shell)
    {
        var limit = shell.Value<int?>("--limit", new("N", "N"), new(
            $"Не більше N аркушів; 0 — усі (типово {Usual})", $"At most N sheets; 0 for all (default {Usual})"));
        var command = shell.Command("sheets", new(
            "Початі аркуші: які місця на них ще вільні", "Half-used sheets: which of their slots are still free"),
            "assettags labels sheets", "assettags labels sheets --limit 1 --json");
        command.Add(limit);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetValue(limit) ?? Usual), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, int limit)
    {
        if (limit < 0)
        {
            run.Screen.Note(new($"--limit {limit}: потрібне число від 0.", $"--limit {limit}: a number from 0 is needed."));
            return ExitCode.BadInput;
        }

        var sheets = await run.Get<HalfUsedSheets>().ListAsync(run.Community.Id, format: null, run.Cancellation)
            .Take(limit == 0 ? int.MaxValue : limit).ToListAsync(run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(sheets.Select(s => new { Id = s.Id.ToString(), Format = s.Format.Id, Free = s.FreeSlots.Count, s.FreeSlots, s.PrintedAt }));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Аркуш", "Sheet"), new("Формат", "Format"), new("Вільно", "Free"), new("Вільні місця", "Free slots"), new("Надруковано", "Printed")],
            sheets.Select(s => (string?[])
            [
                s.Id.ToString(), s.Format.Id, s.FreeSlots.Count.ToString(run.Screen.Culture), Ranges(s.FreeSlots),
                Words.Local(s.PrintedAt, run.Community.TimeZone, run.Screen.Culture),
            ]),
            whole: [0, 1, 2, 4]);
        return ExitCode.Done;
    }

    /// <summary>4, 7–24: neighbours drawn together.</summary>
    private static string Ranges(IReadOnlyList<int> slots)
    {
        // Neighbours have the same distance to their place in the list.
        var runs = slots.Select((slot, place) => (Slot: slot, Key: slot - place)).GroupBy(s => s.Key, s => s.Slot).Select(g => g.ToList());
        return string.Join(", ", runs.Select(r => r.Count == 1 ? $"{r[0]}" : r.Count == 2 ? $"{r[0]}, {r[1]}" : $"{r[0]}–{r[^1]}"));
    }
}
