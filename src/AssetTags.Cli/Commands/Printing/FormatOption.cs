using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>Which sheet or roll.</summary>
internal sealed class FormatOption : PrintOptions
{
    private readonly Option<string> _format;

    public FormatOption(Shell shell, Command command)
    {
        _format = shell.Words("--format", new("ФОРМАТ", "FORMAT"), new(
            $"Формат аркуша (типово {SheetFormats.Default.Id}); усі: labels formats", $"The sheet format (default {SheetFormats.Default.Id}); all: labels formats"));
        command.Add(_format);
    }

    public override async Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        var named = run.Input.GetValue(_format);
        var format = named is null ? request.Format : (await run.Get<KnownFormats>().FindAsync(run.Community.Id, named, run.Cancellation))?.Format;
        return format is null ? (request, FormatAnswer.Unknown(named!)) : (request with { Format = format }, null);
    }
}
