using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Journal;
using AssetTags.Printing;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Printing;

/// <summary><c>assettags labels runs list</c></summary>
internal static class LabelsRunsListCommand
{
    private const int Usual = 50;

    public static Command Create(Shell shell)
    {
        var command = shell.Command("list", new("Список друків, найновіші вгорі", "List the print runs, newest first"),
            "assettags labels runs list", "assettags labels runs list --limit 5 --format L7160 --json");
        var limit = shell.Value<int?>("--limit", new("N", "N"), new($"Не більше N; 0 — усі (типово {Usual})", $"At most N; 0 for all (default {Usual})"));
        var format = shell.Words("--format", new("ФОРМАТ", "FORMAT"), new("Лише на аркушах цього формату", "Only on sheets of this format"));
        command.Add(limit);
        command.Add(format);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetValue(limit) ?? Usual, input.GetValue(format)), cancellation));
        return command;
    }

    /// <summary>The newest runs, as many as are usual.</summary>
    public static Task<int> RunAsync(RegistryRun run) => RunAsync(run, Usual, format: null);

    private static async Task<int> RunAsync(RegistryRun run, int limit, string? format)
    {
        if (limit < 0)
        {
            run.Screen.Note(new($"--limit {limit}: потрібне число від 0.", $"--limit {limit}: a number from 0 is needed."));
            return ExitCode.BadInput;
        }

        // Ids of formats are Latin; this way both databases compare alike.
        var all = await run.Registry.RunsOf(run.Community.Id).ToListAsync(run.Cancellation);
        var meant = all.FindAll(r => format is null || r.Format.Equals(format.Trim(), StringComparison.OrdinalIgnoreCase));
        var rows = await RowsAsync(run, meant[..(limit == 0 ? meant.Count : Math.Min(limit, meant.Count))], all);
        if (run.Json)
        {
            run.Screen.Json(rows);
            return ExitCode.Done;
        }

        Show(run, rows);
        run.Screen.Note(rows.Count < meant.Count
            ? new($"Показано {rows.Count} з {meant.Count}. Усі: --limit 0", $"Shown: {rows.Count} of {meant.Count}. All: --limit 0")
            : new($"Усього: {meant.Count}", $"Total: {meant.Count}"));
        return ExitCode.Done;
    }

    private static async Task<List<RunRow>> RowsAsync(RegistryRun run, List<PrintRun> shown, List<PrintRun> all)
    {
        var authors = await run.Registry.AuthorsOfAsync(shown, run.Cancellation);
        var names = all.ToDictionary(r => r.Id, RunArgument.NameOf);
        return [.. shown.Select(r => new RunRow(
            RunArgument.NameOf(r), r.Id, r.CreatedAt, authors.GetValueOrDefault(r.Id), r.Format, r.Design, r.Printer, r.LabelCount, r.PageCount, r.Host,
            r.ReprintOf is { } other ? names.GetValueOrDefault(other) : null))];
    }

    private static void Show(RegistryRun run, List<RunRow> rows) => run.Screen.Table(
        [
            new("Друк", "Run"), new("Коли", "When"), new("Хто", "Who"), new("Формат", "Format"), new("Макет", "Design"), new("Принтер", "Printer"),
            new("Етикеток", "Labels"), new("Аркушів", "Sheets"), new("Хост", "Host"), new("Повтор", "Reprint of"),
        ],
        rows.Select(r => (string?[])
        [
            r.Run, Words.Local(r.At, run.Community.TimeZone, run.Screen.Culture), r.Author, r.Format, r.Design, r.Printer,
            $"{r.Labels}", $"{r.Pages}", r.Host, r.ReprintOf,
        ]),
        whole: [0, 1, 6, 7, 9]);

    private sealed record RunRow(
        string Run, Guid Id, DateTimeOffset At, string? Author, string Format, string? Design, string? Printer, int Labels, int Pages, string Host, string? ReprintOf);
}
