using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Calibration;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels printers set PRINTER --dx … --rotation …</c></summary>
internal sealed class LabelsPrintersSetCommand
{
    private readonly Argument<string> _printer;
    private readonly Option<string> _dx;
    private readonly Option<string> _dy;
    private readonly Option<string> _scaleX;
    private readonly Option<string> _scaleY;
    private readonly Option<string> _rotation;

    private LabelsPrintersSetCommand(Shell shell, Command command)
    {
        _printer = PrinterArgument.Create(shell);
        command.Add(_printer);
        _dx = Number("--dx", new("ММ", "MM"), new("На скільки правіше друкує; лівіше — зі знаком мінус", "How far right it prints; left is negative"));
        _dy = Number("--dy", new("ММ", "MM"), new("На скільки нижче друкує; вище — зі знаком мінус", "How far down it prints; up is negative"));
        _scaleX = Number("--scale-x", new("ЧИСЛО", "NUMBER"), new("У скільки разів ширше друкує: 1,004 — на 0,4 %", "How wide it prints: 1.004 is 0.4 % wider"));
        _scaleY = Number("--scale-y", new("ЧИСЛО", "NUMBER"), new("У скільки разів довше друкує: 0,998 — на 0,2 % коротше", "How tall it prints: 0.998 is 0.2 % shorter"));
        _rotation = Number("--rotation", new("ГРАДУСИ", "DEGREES"), new("На скільки повертає за годинниковою стрілкою", "How far it turns clockwise"));

        Option<string> Number(string name, Phrase helpName, Phrase description)
        {
            var option = shell.Words(name, helpName, description);
            command.Add(option);
            return option;
        }
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("set", new(
            "Задати похибки принтера числами; не назване лишається, як було", "Set how a printer errs; what is not named stays as it was"),
            "assettags labels printers set Canon --dx 1,2 --dy -0,4", "assettags labels printers set Canon --scale-x 1.003 --rotation 0.15");
        var set = new LabelsPrintersSetCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, set.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var name = run.Input.GetRequiredValue(_printer);
        Option<string>[] options = [_dx, _dy, _scaleX, _scaleY, _rotation];
        var typed = options.Select(run.Input.GetValue).ToList();
        var numbers = typed.ConvertAll(text => text is null ? null : MeasuredNumber.TryParse(text));
        if (typed.FindIndex(text => text is not null && MeasuredNumber.TryParse(text) is null) is >= 0 and var bad)
        {
            run.Screen.Note(new(
                $"{options[bad].Name}: «{Screen.Brief(typed[bad]!)}» — не число. Приклад: 1,2", $"{options[bad].Name}: '{Screen.Brief(typed[bad]!)}' is no number. Example: 1.2"));
            return ExitCode.BadInput;
        }

        if (numbers.TrueForAll(number => number is null))
        {
            run.Screen.Note(new(
                "Вкажіть хоч одне число: --dx, --dy, --scale-x, --scale-y чи --rotation.", "Give one number at least: --dx, --dy, --scale-x, --scale-y or --rotation."));
            return ExitCode.BadInput;
        }

        var known = (await run.Get<PrinterProfiles>().FindAsync(run.Community.Id, name, run.Cancellation))?.Correction ?? PrinterCorrection.None;
        var measure = new PrinterCorrection(
            numbers[0] ?? known.ShiftXMm, numbers[1] ?? known.ShiftYMm, numbers[2] ?? known.ScaleX, numbers[3] ?? known.ScaleY, numbers[4] ?? known.RotationDegrees);
        return PrinterAnswer.Tell(run, await run.Get<KeepPrinterProfile>().RunAsync(run.Community.Id, name, measure, run.Cancellation));
    }
}
