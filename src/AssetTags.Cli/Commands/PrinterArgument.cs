using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary>A printer profile on the command line.</summary>
internal static class PrinterArgument
{
    public static Argument<string> Create(Shell shell) => shell.Argument(new("ПРИНТЕР", "PRINTER"), new(
        "Назва профілю принтера; великі й малі літери не розрізняються", "The name of a printer profile; case makes no difference"));

    public static Option<string> Option(Shell shell, Phrase description) => shell.Words("--printer", new("ПРИНТЕР", "PRINTER"), description);

    /// <summary>The profile that was meant; or what to tell the shell, after the person was told which there are.</summary>
    public static async Task<(PrinterProfile? Printer, int Exit)> FindAsync(RegistryRun run, string name)
    {
        var printers = run.Get<PrinterProfiles>();
        if (await printers.FindAsync(run.Community.Id, name, run.Cancellation) is { } printer)
        {
            return (printer, ExitCode.Done);
        }

        run.Screen.Note(await MissingAsync(run, name));
        return (null, ExitCode.NotFound);
    }

    /// <summary>That there is no such profile, and which there are.</summary>
    public static async Task<Phrase> MissingAsync(RegistryRun run, string name)
    {
        var known = string.Join(", ", (await run.Get<PrinterProfiles>().AllAsync(run.Community.Id, run.Cancellation)).Select(p => $"«{p.Name}»"));
        return known.Length == 0
            ? new(
                $"Профілю принтера «{Screen.Brief(name)}» немає, і жодного іншого теж. Почніть із: assettags labels calibrate --out calibration.pdf",
                $"There is no printer profile '{Screen.Brief(name)}', nor any other. Begin with: assettags labels calibrate --out calibration.pdf")
            : new(
                $"Профілю принтера «{Screen.Brief(name)}» немає. Є: {known}",
                $"There is no printer profile '{Screen.Brief(name)}'. There are: {known}");
    }
}
