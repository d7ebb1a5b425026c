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

    public override Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request) => Done(request);

    /// <summary>Puts the named profile into the request.</summary>
    /// <returns>The request, or <see langword="null"/> and an exit code after saying which profiles there are.</returns>
    public async Task<(PrintRequest? Request, int Exit)> FindPrinterAsync(RegistryRun run, PrintRequest request)
    {
        if (run.Input.GetValue(_printer) is not { } name)
        {
            return (request, ExitCode.Done);
        }

        var (printer, exit) = await PrinterArgument.FindAsync(run, name);
        return printer is null ? (null, exit) : (request with { Printer = printer }, ExitCode.Done);
    }
}
