using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>Which sheet, and which of its slots are free.</summary>
internal sealed class SheetOptions : PrintOptions
{
    private readonly Option<string> _format;
    private readonly Option<int?> _start;

    public SheetOptions(Shell shell, Command command)
    {
        _format = shell.Words("--format", new("ФОРМАТ", "FORMAT"), new(
            $"Формат аркуша (типово {SheetFormats.Default.Id}); усі: labels formats", $"The sheet format (default {SheetFormats.Default.Id}); all: labels formats"));
        _start = shell.Value<int?>("--start", new("N", "N"), new(
            "Перше вільне місце першого аркуша, від 1", "The first free slot of the first sheet, from 1"));
        command.Add(_format);
        command.Add(_start);
    }

    public override Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        var named = run.Input.GetValue(_format);
        if ((named is null ? request.Format : SheetFormats.Find(named)) is not { } format)
        {
            return Done(request, new(
                $"Невідомий формат «{Screen.Brief(named!)}». Є: {string.Join(", ", SheetFormats.All.Select(f => f.Id))}",
                $"Unknown format '{Screen.Brief(named!)}'. There are: {string.Join(", ", SheetFormats.All.Select(f => f.Id))}"));
        }

        var start = run.Input.GetValue(_start) ?? 1;
        return Done(request with { Format = format, StartSlot = start }, start >= 1 && start <= format.SlotCount ? null : new(
            $"--start {start}: на аркуші {format.Id} місця від 1 до {format.SlotCount}.",
            $"--start {start}: a sheet {format.Id} has slots 1 to {format.SlotCount}."));
    }
}
