using AssetTags.Cli.Terminal;
using AssetTags.Labels;
using AssetTags.Printing;
using AssetTags.Tags;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>What all commands that print do with their options.</summary>
internal static class PrintRequests
{
    /// <summary>Reads families of options, one after another, and checks that the file can be written.</summary>
    /// <param name="run">The command.</param>
    /// <param name="path">The file; <see langword="null"/> when nothing will be written.</param>
    /// <param name="families">The options.</param>
    /// <returns>The request, or what was wrong and would be right, and its exit code.</returns>
    public static Task<(PrintRequest Request, Phrase? Wrong, int WrongExit)> ReadAsync(RegistryRun run, string? path, IEnumerable<PrintOptions> families)
        => ReadAsync(run, path, new PrintRequest(run.Community, ""), families);

    /// <summary>The same, from a request that says something already.</summary>
    public static async Task<(PrintRequest Request, Phrase? Wrong, int WrongExit)> ReadAsync(
        RegistryRun run, string? path, PrintRequest begun, params IEnumerable<PrintOptions> families)
    {
        var (request, wrong, exit) = await ReadOptionsAsync(run, begun with { Path = path ?? "" }, families);
        if (wrong is not null)
        {
            return (request, wrong, exit);
        }

        var noFile = path is null ? null : OutputPath.WhyNot(run, path) ?? WhyNoNew(request);
        return (request, noFile ?? (request.Design is null ? LabelSheets.FaultOf(request.Format) : request.Format.Fault), ExitCode.BadInput);
    }

    /// <summary>Reads families of options, one after another; the file is the caller's business.</summary>
    public static async Task<(PrintRequest Request, Phrase? Wrong, int WrongExit)> ReadOptionsAsync(
        RegistryRun run, PrintRequest request, IEnumerable<PrintOptions> families)
    {
        foreach (var options in families)
        {
            (request, var wrong) = await options.ReadAsync(run, request);
            if (wrong is not null)
            {
                return (request, wrong, options.WrongExit);
            }
        }

        return (request, null, ExitCode.BadInput);
    }

    /// <summary>Prints, and tells how it went.</summary>
    public static async Task<int> PrintAsync(RegistryRun run, PrintRequest request, IReadOnlyList<TagCode>? codes = null)
    {
        using var progress = run.Shell.Progress(new("Намальовано етикеток", "Labels drawn"));
        var result = await run.Get<PrintLabels>().RunAsync(request with { Progress = progress }, run.Cancellation);
        progress.Dispose();
        return PrintAnswer.Tell(run, request, result, codes);
    }

    /// <summary>Tells what printing would do, and does nothing.</summary>
    public static async Task<int> RehearseAsync(RegistryRun run, PrintRequest request)
    {
        using var progress = run.Shell.Progress(new("Розкладено етикеток", "Labels laid out"));
        var rehearsal = await run.Get<PrintLabels>().RehearseAsync(request with { Progress = progress }, run.Cancellation);
        progress.Dispose();
        return RehearsalAnswer.Tell(run, request, rehearsal);
    }

    private static Phrase? WhyNoNew(PrintRequest request) => request.Output == PrintOutput.Zpl
        ? OutputPath.WhyNoNew(request.Path, "ZPL", "^XA") : OutputPath.WhyNoNew(request.Path, "PDF", "%PDF");
}
