using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>Which sheet, and which of its slots are free.</summary>
internal sealed class SheetOptions : PrintOptions
{
    private const string Newest = "last";

    private readonly Option<string> _format;
    private readonly Option<int?> _start;
    private readonly Option<string> _skip;
    private readonly Option<string> _sheet;

    public SheetOptions(Shell shell, Command command)
    {
        _format = shell.Words("--format", new("ФОРМАТ", "FORMAT"), new(
            $"Формат аркуша (типово {SheetFormats.Default.Id}); усі: labels formats", $"The sheet format (default {SheetFormats.Default.Id}); all: labels formats"));
        _start = shell.Value<int?>("--start", new("N", "N"), new(
            "Перше вільне місце першого аркуша, від 1", "The first free slot of the first sheet, from 1"));
        _skip = shell.Words("--skip", new("3,17-19", "3,17-19"), new(
            "Зіпсовані місця першого аркуша, які пропустити", "Spoiled slots of the first sheet, to be passed over"));
        _sheet = shell.Words("--sheet", new("АРКУШ|last", "SHEET|last"), new(
            "Продовжити початий аркуш за надписом на ньому, як-от 7K3M9-12; last — останній початий (усі: labels sheets)",
            "Go on with a half-used sheet by the id printed on it, such as 7K3M9-12; last for the newest (all: labels sheets)"));
        foreach (var option in (Option[])[_format, _start, _skip, _sheet])
        {
            command.Add(option);
        }
    }

    /// <summary>Whether any of them was given.</summary>
    public bool SaysWhere(RegistryRun run)
        => run.Input.GetValue(_start) is not null || (run.Input.GetValue(_format) ?? run.Input.GetValue(_skip) ?? run.Input.GetValue(_sheet)) is not null;

    public override async Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        var named = run.Input.GetValue(_format);
        var format = named is null ? request.Format : (await run.Get<KnownFormats>().FindAsync(run.Community.Id, named, run.Cancellation))?.Format;
        if (format is null)
        {
            return (request, FormatAnswer.Unknown(named!));
        }

        request = request with { Format = format };
        if (run.Input.GetValue(_sheet) is not { } typed)
        {
            return Slots(run, request with { StartSlot = run.Input.GetValue(_start) ?? 1 });
        }

        if (run.Input.GetValue(_start) is not null)
        {
            return (request, new(
                "--start і --sheet разом не вживають: вільні місця аркуша вже відомі. Зіпсовані назвіть у --skip.",
                "--start and --sheet exclude each other: the sheet's free slots are known. Name spoiled ones with --skip."));
        }

        var (sheet, wrong) = await FindAsync(run, typed, named is null ? null : format);
        return sheet is null ? (request, wrong) : Slots(run, request with { Format = sheet.Format, Sheet = sheet });
    }

    private (PrintRequest Request, Phrase? Wrong) Slots(RegistryRun run, PrintRequest request)
    {
        var (start, count, id) = (request.StartSlot, request.Format.SlotCount, request.Format.Id);
        if (start < 1 || start > count)
        {
            return (request, new($"--start {start}: на аркуші {id} місця від 1 до {count}.", $"--start {start}: a sheet {id} has slots 1 to {count}."));
        }

        if (SlotList.Read(run.Input.GetValue(_skip), count, out var skipped) is { } part)
        {
            return (request, new(
                $"--skip {Screen.Brief(part)}: назвіть місця аркуша {id} від 1 до {count}, як-от 3,17 або 17-19.",
                $"--skip {Screen.Brief(part)}: name slots of the sheet {id}, 1 to {count}, such as 3,17 or 17-19."));
        }

        var free = request.Sheet?.FreeSlots ?? Enumerable.Range(start, count - start + 1);
        return (request with { SkippedSlots = skipped }, free.Except(skipped).Any() ? null : new(
            $"--skip: пропущено всі вільні місця аркуша: {string.Join(", ", free)}. Лишіть хоч одне або візьміть новий аркуш.",
            $"--skip: all free slots of the sheet are passed over: {string.Join(", ", free)}. Leave one at least, or take a new sheet."));
    }

    private async Task<(HalfUsedSheet? Sheet, Phrase? Wrong)> FindAsync(RegistryRun run, string typed, SheetFormat? format)
    {
        WrongExit = ExitCode.NotFound;
        var sheets = run.Get<HalfUsedSheets>();
        if (typed.Trim().Equals(Newest, StringComparison.OrdinalIgnoreCase))
        {
            var newest = await sheets.ListAsync(run.Community.Id, format?.Id, run.Cancellation).FirstOrDefaultAsync(run.Cancellation);
            return (newest, newest is null ? SheetAnswer.NoneHalfUsed(format) : null);
        }

        var isId = SheetId.TryParse(typed, out var id);
        var finding = isId ? await sheets.FindAsync(run.Community.Id, id, run.Cancellation) : null;
        WrongExit = !isId ? ExitCode.BadInput : finding is SheetFinding.IsFull ? ExitCode.Refused : ExitCode.NotFound;
        if (finding is SheetFinding.HasRoom { Sheet: var sheet } && format is not null && format.Id != sheet.Format.Id)
        {
            WrongExit = ExitCode.BadInput;
            return (null, new(
                $"Аркуш {id} має формат {sheet.Format.Id}, а не {format.Id}. Заберіть --format.", $"The sheet {id} is a {sheet.Format.Id}, not a {format.Id}. Leave --format out."));
        }

        return finding is SheetFinding.HasRoom { Sheet: var found } ? (found, null) : (null, SheetAnswer.WhyNot(typed, id, finding));
    }
}
