using AssetTags.Labels;
using AssetTags.Printing;
using AssetTags.Tags;

namespace AssetTags.Cli.Terminal;

/// <summary>What a print tells people, and programs.</summary>
internal static class PrintAnswer
{
    /// <summary>Tells.</summary>
    /// <param name="run">The command.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="codes">The blank tags that were made for it; <see langword="null"/> when none were.</param>
    /// <returns>The exit code.</returns>
    public static int Tell(RegistryRun run, PrintRequest request, PrintResult result, IReadOnlyList<TagCode>? codes = null)
    {
        switch (result)
        {
            case PrintResult.Printed printed:
                TellPrinted(run, request, printed, codes);
                return ExitCode.Done;
            case PrintResult.NothingToPrint:
                run.Screen.Note(request.IsUnprintedOnly
                    ? new("Друкувати нічого: етикетки всіх цих об’єктів уже надруковано.", "There is nothing to print: the labels of all these assets were printed already.")
                    : new("Друкувати нічого: таких об’єктів немає. Перевірте: assettags assets list", "There is nothing to print: no such assets. See: assettags assets list"));
                return ExitCode.NotFound;
            case PrintResult.Refused { Report: var report }:
                TellRefused(run, report);
                return ExitCode.Refused;
            default:
                throw new NotSupportedException();
        }
    }

    private static void TellPrinted(RegistryRun run, PrintRequest request, PrintResult.Printed printed, IReadOnlyList<TagCode>? codes)
    {
        var report = printed.Report;
        if (run.Json)
        {
            run.Screen.Json(new
            {
                File = request.Path,
                RunId = printed.Run.Id,
                report.Labels,
                report.Pages,
                Format = request.Format.Id,
                printed.Run.Printer,
                printed.Run.Design,
                NextSlot = report.FreeSlots.FirstOrDefault(1),
                SheetId = printed.Sheet?.ToString(),
                report.FreeSlots,
                Minted = codes?.Count ?? printed.Minted,
                Codes = codes?.Select(code => code.ToString()),
                report.Symbol,
                report.CutCount,
                Cuts = PreflightAnswer.Cuts(report),
            });
            return;
        }

        run.Screen.Say(request.Output == PrintOutput.Zpl ? ZplWritten(request, report) : new(
            $"{request.Path}: етикеток {report.Labels}, аркушів {report.Pages} ({request.Format.Id}). Друкуйте в масштабі 100 %, без «вписати в сторінку».",
            $"{request.Path}: {report.Labels} labels on {report.Pages} sheets ({request.Format.Id}). Print at 100 %, not 'fit to page'."));
        if (printed.Run.Printer is { } printer)
        {
            run.Screen.Say(new($"Через профіль принтера «{printer}»: друкуйте лише на ньому.", $"Through the printer profile '{printer}': print on that printer only."));
        }

        if (printed.Sheet is { } sheet)
        {
            run.Screen.Say(new(
                $"Останній аркуш не повний, наступного разу: --sheet {sheet} (вільних місць {report.FreeSlots.Count})",
                $"The last sheet is not full, next time: --sheet {sheet} ({report.FreeSlots.Count} free slots)"));
        }

        if (report.Symbol is { } symbol)
        {
            run.Screen.Say(symbol.Text);
        }

        PreflightAnswer.TellCuts(run.Screen, report);
    }

    private static Phrase ZplWritten(PrintRequest request, LabelSheetReport report) => new(
        $"{request.Path}: етикеток {report.Labels} ({request.Format.Id}, {request.Dpi} dpi). Надішліть файл принтеру без змін: lp -o raw, у Windows — copy /b {Path.GetFileName(request.Path)} \\\\КОМП’ЮТЕР\\ПРИНТЕР.",
        $"{request.Path}: {report.Labels} labels ({request.Format.Id}, {request.Dpi} dpi). Send the file to the printer as it is: lp -o raw, on Windows copy /b {Path.GetFileName(request.Path)} \\\\COMPUTER\\PRINTER.");

    private static void TellRefused(RegistryRun run, LabelSheetReport report)
    {
        if (run.Json)
        {
            run.Screen.Json(new
            {
                ExitCode = ExitCode.Refused,
                report.RefusalCount,
                Refusals = PreflightAnswer.Refusals(run.Screen, report),
                report.CutCount,
                Cuts = PreflightAnswer.Cuts(report),
            });
        }

        if (report.RefusalCount > 0)
        {
            run.Screen.Note(new(
                $"Не надруковано: {report.RefusalCount} етикеток були б неправдивими. Файлу немає.",
                $"Not printed: {report.RefusalCount} labels would have been wrong. There is no file."));
            PreflightAnswer.TellRefusals(run.Screen, report);
            return;
        }

        run.Screen.Note(new(
            $"Не надруковано (--strict): скорочено текстів: {report.CutCount}. Файлу немає. Візьміть більшу етикетку чи інший макет, або друкуйте без --strict.",
            $"Not printed (--strict): {report.CutCount} texts were cut. There is no file. Take a larger label or another design, or print without --strict."));
        PreflightAnswer.TellCuts(run.Screen, report);
    }
}
