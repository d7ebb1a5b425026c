using AssetTags.Exchange;
using AssetTags.Exchange.Files;

namespace AssetTags.Cli.Terminal;

/// <summary>What an import tells people, and programs.</summary>
internal static class ImportAnswer
{
    public static int Tell(RegistryRun run, ImportResult result, ImportRemarks remarks)
    {
        if (result is ImportResult.Unreadable { Reason: var reason })
        {
            remarks.Take(reason);
            run.Screen.Note(reason.Message);
            return ExitCode.BadInput;
        }

        var (report, exit) = result is ImportResult.Imported { Report: var imported }
            ? (imported, ExitCode.Done)
            : (((ImportResult.Rejected)result).Report, ExitCode.BadInput);
        if (run.Json)
        {
            Json(run.Screen, report, remarks);
            return exit;
        }

        remarks.Show();
        if (exit != ExitCode.Done)
        {
            run.Screen.Note(File(report));
            run.Screen.Note(new(
                $"Нічого не змінено: хибних рядків {report.Bad} з {report.Rows}. Виправте їх або пропустіть через --skip-bad.",
                $"Nothing was changed: {report.Bad} bad rows of {report.Rows}. Correct them, or leave them out with --skip-bad."));
            return exit;
        }

        run.Screen.Say(File(report));
        run.Screen.Say(Done(report));
        if (report is { IsApplied: true, Added: > 0 })
        {
            run.Screen.Say(new("Далі: assettags labels print --out labels.pdf", "Next: assettags labels print --out labels.pdf"));
        }

        return exit;
    }

    private static Phrase File(ImportReport report)
    {
        var shape = report.Format == RegisterFormat.Csv
            ? $"CSV, {report.Encoding}, «{(report.Delimiter == '\t' ? "tab" : report.Delimiter)}»"
            : $"XLSX, «{report.Sheet}»";
        var kind = Words.Of(report.Kind);
        return new($"{report.FileName}: {shape}; таблиця: {kind.Uk}", $"{report.FileName}: {shape}; table: {kind.En}");
    }

    private static Phrase Done(ImportReport report)
    {
        var skipped = report.Bad > 0 ? new Phrase($", пропущено хибних {report.Bad}", $", {report.Bad} bad ones left out") : default;
        var repeated = report.Repeated > 0 ? new Phrase($", повторених {report.Repeated}", $", {report.Repeated} repeated") : default;
        var verb = report.IsApplied ? default : new Phrase("Лише перевірено, нічого не змінено. Було б так. ", "Only checked, nothing was changed. It would be: ");
        return new(
            $"{verb.Uk}Рядків {report.Rows}: додано {report.Added}, змінено {report.Changed}, без змін {report.Unchanged}{repeated.Uk}{skipped.Uk}.",
            $"{verb.En}{report.Rows} rows: {report.Added} added, {report.Changed} changed, {report.Unchanged} unchanged{repeated.En}{skipped.En}.");
    }

    private static void Json(Screen screen, ImportReport report, ImportRemarks remarks) => screen.Json(new
    {
        report.FileName,
        report.Format,
        report.Encoding,
        report.Delimiter,
        report.Sheet,
        report.Kind,
        report.Rows,
        report.Added,
        report.Changed,
        report.Unchanged,
        report.Repeated,
        report.Bad,
        report.IsApplied,
        Remarks = remarks.Summary.Select(r => new
        {
            r.First.Severity,
            r.First.Code,
            r.Count,
            r.First.Line,
            r.First.Column,
            r.First.Value,
            Message = screen.In(r.First.Message),
        }),
    });
}
