using AssetTags.Labels;
using AssetTags.Printing;

namespace AssetTags.Cli.Terminal;

/// <summary>What a print tells people, and programs.</summary>
internal static class PrintAnswer
{
    private const int MostShown = 10;

    public static int Tell(RegistryRun run, PrintRequest request, PrintResult result)
    {
        switch (result)
        {
            case PrintResult.Printed printed:
                TellPrinted(run, request, printed);
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

    private static void TellPrinted(RegistryRun run, PrintRequest request, PrintResult.Printed printed)
    {
        var (report, last) = (printed.Report, printed.Report.LastPosition!.Value);
        var next = last.Slot % request.Format.SlotCount + 1;
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
                NextSlot = next,
                printed.Minted,
                report.Symbol,
                report.CutCount,
                Cuts = report.Cuts.Select(c => new { Code = c.Code.ToString(), c.Field, c.Full, c.Printed }),
            });
            return;
        }

        run.Screen.Say(new(
            $"{request.Path}: етикеток {report.Labels}, аркушів {report.Pages} ({request.Format.Id}). Друкуйте в масштабі 100 %, без «вписати в сторінку».",
            $"{request.Path}: {report.Labels} labels on {report.Pages} sheets ({request.Format.Id}). Print at 100 %, not 'fit to page'."));
        if (printed.Run.Printer is { } printer)
        {
            run.Screen.Say(new($"Через профіль принтера «{printer}»: друкуйте лише на ньому.", $"Through the printer profile '{printer}': print on that printer only."));
        }

        if (next != 1)
        {
            run.Screen.Say(new(
                $"Останній аркуш не повний: наступного разу почніть з --start {next}.", $"The last sheet is not full: next time use --start {next}."));
        }

        if (report.Symbol is { } symbol)
        {
            run.Screen.Say(symbol.Text);
        }

        foreach (var cut in report.Cuts.Take(MostShown))
        {
            run.Screen.Detail(run.Screen.In(cut.Text));
        }

        if (report.CutCount > MostShown)
        {
            run.Screen.Note(new(
                $"…і ще скорочено текстів: {report.CutCount - MostShown}. Усі — з --json", $"…and {report.CutCount - MostShown} texts more were cut. All of them: --json"));
        }
    }

    private static void TellRefused(RegistryRun run, LabelSheetReport report)
    {
        if (run.Json)
        {
            run.Screen.Json(new
            {
                ExitCode = ExitCode.Refused,
                report.RefusalCount,
                Refusals = report.Refusals.Select(r => new { Code = r.Code.ToString(), r.Field, Reason = run.Screen.In(r.Reason) }),
            });
        }

        run.Screen.Note(new(
            $"Не надруковано: {report.RefusalCount} етикеток були б неправдивими. Файлу немає.",
            $"Not printed: {report.RefusalCount} labels would have been wrong. There is no file."));
        foreach (var refusal in report.Refusals.Take(MostShown))
        {
            run.Screen.Detail($"{refusal.Code}: {run.Screen.In(refusal.Reason)}");
        }
    }
}
