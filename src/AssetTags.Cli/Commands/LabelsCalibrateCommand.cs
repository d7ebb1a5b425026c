using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Calibration;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels calibrate --out FILE.pdf</c>, then <c>--apply NUMBERS --printer NAME</c></summary>
internal sealed class LabelsCalibrateCommand
{
    private readonly Option<string> _out;
    private readonly Option<string> _apply;
    private readonly Option<string> _printer;
    private readonly Option<string> _format;
    private readonly Option<bool> _outlines;

    private LabelsCalibrateCommand(Shell shell, Command command)
    {
        _out = shell.Value<string>("--out", new("ФАЙЛ.pdf", "FILE.pdf"), new(
            "Куди записати калібрувальний аркуш", "Where to write the calibration page"));
        _apply = shell.Words("--apply", new("ЧИСЛА", "NUMBERS"), new(
            "Виміряне на аркуші, надрукованому без профілю: xA yA xB yB, можна ще xC yC та xD yD, у міліметрах",
            "What was measured on a page printed without a profile: xA yA xB yB, perhaps xC yC and xD yD, in millimetres"));
        _printer = PrinterArgument.Option(shell, new(
            "З --apply: чий це профіль. З --out: надрукувати аркуш через цей профіль, щоб перевірити його",
            "With --apply: whose profile it is. With --out: print the page through that profile, to check it"));
        _format = shell.Words("--format", new("ФОРМАТ", "FORMAT"), new(
            $"Формат аркуша, чия сторінка береться (типово {SheetFormats.Default.Id}, тобто A4)", $"The sheet format whose page it has (default {SheetFormats.Default.Id}, that is A4)"));
        _outlines = shell.Flag("--outlines", new(
            "Друга сторінка з контурами етикеток: складіть її з аркушем етикеток і подивіться проти світла",
            "A second page with the labels' outlines, to hold against the light with a sheet of labels"));
        foreach (var option in (Option[])[_out, _apply, _printer, _format, _outlines])
        {
            command.Add(option);
        }
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("calibrate", new(
            "Навчити програму похибок принтера: надрукувати аркуш, виміряти лінійкою, внести числа",
            "Teach the program how a printer errs: print a page, measure it with a ruler, enter the numbers"),
            "assettags labels calibrate --out calibration.pdf",
            "assettags labels calibrate --printer Canon --apply \"20,5 19,8 191 20,3 20,3 277,5 190,8 278\"",
            "assettags labels calibrate --printer Canon --out check.pdf");
        var calibrate = new LabelsCalibrateCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, calibrate.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var (path, numbers, printer) = (run.Input.GetValue(_out), run.Input.GetValue(_apply), run.Input.GetValue(_printer));
        var named = run.Input.GetValue(_format);
        var format = named is null ? SheetFormats.Default : (await run.Get<KnownFormats>().FindAsync(run.Community.Id, named, run.Cancellation))?.Format;
        if (format is null)
        {
            return Wrong(run, FormatAnswer.Unknown(named!));
        }

        return CalibrationMarks.FaultOf(format) is { } fault ? Wrong(run, fault) : (path, numbers, printer) switch
        {
            ({ }, null, _) => await PrintAsync(run, path, format, printer),
            (null, { }, { }) => await ApplyAsync(run, numbers, format, printer),
            (null, { }, null) => Wrong(run, new(
                "Назвіть принтер, якому належать ці числа: --printer \"Canon, лоток 2\"", "Name the printer these numbers belong to: --printer \"Canon, tray 2\"")),
            _ => Wrong(run, new(
                "Спершу надрукуйте аркуш (--out calibration.pdf), потім внесіть виміряне (--apply … --printer …): одне з двох за раз.",
                "First print the page (--out calibration.pdf), then enter what you measured (--apply … --printer …): one of the two at a time.")),
        };
    }

    private async Task<int> PrintAsync(RegistryRun run, string path, SheetFormat format, string? named)
    {
        if ((OutputPath.WhyNot(run, path) ?? OutputPath.WhyNoNew(path, "PDF", "%PDF")) is { } wrong)
        {
            return Wrong(run, wrong);
        }

        PrinterProfile? printer = null;
        if (named is not null)
        {
            (printer, var exit) = await PrinterArgument.FindAsync(run, named);
            if (printer is null)
            {
                return exit;
            }
        }

        var request = new CalibrationRequest(format, run.Community.Host, run.Screen.Language)
        {
            Printer = printer is null ? null : (printer.Name, printer.Correction),
            WithOutlines = run.Input.GetValue(_outlines),
        };
        await using (var file = File.Create(path))
        {
            await CalibrationPage.WriteAsync(file, request, run.Cancellation);
        }

        CalibrationAnswer.TellPage(run, path, format, printer);
        return ExitCode.Done;
    }

    private static async Task<int> ApplyAsync(RegistryRun run, string typed, SheetFormat format, string printer)
    {
        if (CalibrationReading.TryParse(typed) is not { } reading)
        {
            return Wrong(run, CalibrationAnswer.Unreadable(typed));
        }

        if (reading.Solve(CalibrationMarks.For(format), out var fault) is not { } measure)
        {
            run.Screen.Note(fault!.Value);
            run.Screen.Detail(run.Screen.In(new($"Прочитано: {reading.Text}", $"Read as: {reading.Text}")));
            return ExitCode.BadInput;
        }

        return PrinterAnswer.Tell(run, await run.Get<KeepPrinterProfile>().RunAsync(run.Community.Id, printer, measure, run.Cancellation));
    }

    private static int Wrong(RegistryRun run, Phrase reason)
    {
        run.Screen.Note(reason);
        return ExitCode.BadInput;
    }
}
