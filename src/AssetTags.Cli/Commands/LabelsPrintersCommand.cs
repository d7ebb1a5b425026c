using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels printers list|show|set|remove</c></summary>
internal static class LabelsPrintersCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("printers", new("Профілі принтерів: показати, задати, прибрати", "Printer profiles: show, set, remove"));
        command.Add(List(shell));
        command.Add(Show(shell));
        command.Add(LabelsPrintersSetCommand.Create(shell));
        command.Add(Remove(shell));
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, ListAsync, cancellation));
        return command;
    }

    private static Command List(Shell shell)
    {
        var command = shell.Command("list", new("Показати профілі принтерів", "Show the printer profiles"), "assettags labels printers list");
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, ListAsync, cancellation));
        return command;
    }

    private static Command Show(Shell shell)
    {
        var printer = PrinterArgument.Create(shell);
        var command = shell.Command("show", new(
            "Показати похибки принтера", "Show how a printer errs"), "assettags labels printers show \"Canon, лоток 2\"");
        command.Add(printer);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => ShowAsync(run, input.GetRequiredValue(printer)), cancellation));
        return command;
    }

    private static Command Remove(Shell shell)
    {
        var printer = PrinterArgument.Create(shell);
        var command = shell.Command("remove", new(
            "Прибрати профіль принтера", "Take a printer profile out of use"), "assettags labels printers remove Canon");
        command.Add(printer);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RemoveAsync(run, input.GetRequiredValue(printer)), cancellation));
        return command;
    }

    private static async Task<int> ListAsync(RegistryRun run)
    {
        var all = await run.Get<PrinterProfiles>().AllAsync(run.Community.Id, run.Cancellation);
        if (run.Json)
        {
            run.Screen.Json(all.Select(PrinterAnswer.Document));
            return ExitCode.Done;
        }

        if (all.Count == 0)
        {
            run.Screen.Note(new(
                "Профілів принтерів ще немає. Перший: assettags labels calibrate --out calibration.pdf",
                "There are no printer profiles yet. The first one: assettags labels calibrate --out calibration.pdf"));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Принтер", "Printer"), new("Друкує", "Prints"), new("Виміряно", "Measured")],
            all.Select(p => (string?[])[p.Name, run.Screen.In(p.Correction.Text), Words.Local(p.ChangedAt, run.Community.TimeZone, run.Screen.Culture)]));
        return ExitCode.Done;
    }

    private static async Task<int> ShowAsync(RegistryRun run, string name)
    {
        var (printer, exit) = await PrinterArgument.FindAsync(run, name);
        if (printer is null)
        {
            return exit;
        }

        if (run.Json)
        {
            run.Screen.Json(PrinterAnswer.Document(printer));
            return ExitCode.Done;
        }

        string Number(decimal value, string unit) => value.ToString("0.####", run.Screen.Culture) + unit;
        run.Screen.Facts(
        [
            (new("Принтер", "Printer"), printer.Name),
            (new("Друкує", "Prints"), run.Screen.In(printer.Correction.Text)),
            (new("Зсув праворуч", "Shift right"), Number(printer.ShiftXMm, run.Screen.In(new(" мм", " mm")))),
            (new("Зсув униз", "Shift down"), Number(printer.ShiftYMm, run.Screen.In(new(" мм", " mm")))),
            (new("Масштаб по ширині", "Scale across"), Number(printer.ScaleX, "")),
            (new("Масштаб по висоті", "Scale down"), Number(printer.ScaleY, "")),
            (new("Поворот за годинниковою", "Rotation clockwise"), Number(printer.RotationDegrees, "°")),
            (new("Виміряно", "Measured"), Words.Local(printer.ChangedAt, run.Community.TimeZone, run.Screen.Culture)),
        ]);
        return ExitCode.Done;
    }

    private static async Task<int> RemoveAsync(RegistryRun run, string name)
    {
        if (await run.Get<KeepPrinterProfile>().RemoveAsync(run.Community.Id, name, run.Cancellation) is not KeepPrinterProfileResult.Removed removed)
        {
            run.Screen.Note(await PrinterArgument.MissingAsync(run, name));
            return ExitCode.NotFound;
        }

        if (run.Json)
        {
            run.Screen.Json(PrinterAnswer.Document(removed.Profile));
            return ExitCode.Done;
        }

        run.Screen.Say(new($"Профіль «{removed.Profile.Name}» прибрано.", $"Profile '{removed.Profile.Name}' is out of use."));
        return ExitCode.Done;
    }
}
