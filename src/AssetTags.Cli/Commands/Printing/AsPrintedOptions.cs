using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>What earlier print runs were printed with, for those families after it that are told nothing else. Stands after the sheet, before the design.</summary>
/// <param name="design">The design, or <see langword="null"/> where another was asked for or none is known.</param>
/// <param name="printer">The printer profile, which may be gone, or <see langword="null"/>.</param>
internal sealed class AsPrintedOptions(string? design, string? printer) : PrintOptions
{
    public override async Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        WrongExit = ExitCode.Refused;
        var profile = printer is null ? null : await run.Get<PrinterProfiles>().FindAsync(run.Community.Id, printer, run.Cancellation);
        var (laid, fault) = design is null ? (null, null) : await run.Get<KnownDesigns>().AgainAsync(run.Community.Id, design, request.Format, run.Cancellation);
        return (request with { Design = laid, Printer = profile }, fault);
    }
}
