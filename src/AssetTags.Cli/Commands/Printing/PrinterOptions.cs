using System.CommandLine;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>Which printer's errors are to cancel out.</summary>
internal sealed class PrinterOptions : PrintOptions
{
    private readonly Option<string> _printer;

    public PrinterOptions(Shell shell, Command command)
    {
        _printer = PrinterArgument.Option(shell, new(
            "Профіль принтера, щоб друк ліг точно; усі: labels printers", "The printer profile, so that the print lies true; all: labels printers"));
        command.Add(_printer);
    }

    public override async Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        WrongExit = ExitCode.NotFound;
        if (run.Input.GetValue(_printer) is not { } name)
        {
            return (request, null);
        }

        if (request.Output == PrintOutput.Zpl)
        {
            WrongExit = ExitCode.BadInput;
            return (request, new(
                "--printer діє для аркушів: термопринтер вирівнюють його власними налаштуваннями (^LH, ^LT).",
                "--printer is for sheets: a thermal printer is aligned by its own settings (^LH, ^LT)."));
        }

        var printer = await run.Get<PrinterProfiles>().FindAsync(run.Community.Id, name, run.Cancellation);
        return printer is null ? (request, await PrinterArgument.MissingAsync(run, name)) : (request with { Printer = printer }, null);
    }
}
