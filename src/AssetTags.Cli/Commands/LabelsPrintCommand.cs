using System.CommandLine;
using AssetTags.Assets;
using AssetTags.Cli.Terminal;
using AssetTags.Labels;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels print --out FILE.pdf</c></summary>
internal sealed class LabelsPrintCommand
{
    private readonly Option<string> _out;
    private readonly Option<string> _format;
    private readonly Option<int?> _start;
    private readonly Option<int?> _copies;
    private readonly Option<bool> _unprinted;
    private readonly Option<string> _assets;

    private LabelsPrintCommand(Shell shell)
    {
        _out = shell.Required("--out", new("ФАЙЛ.pdf", "FILE.pdf"), new("Куди записати PDF", "Where to write the PDF"));
        _format = shell.Words("--format", new("ФОРМАТ", "FORMAT"), new(
            $"Формат аркуша (типово {SheetFormats.Default.Id}); усі: labels formats", $"The sheet format (default {SheetFormats.Default.Id}); all: labels formats"));
        _start = shell.Value<int?>("--start", new("N", "N"), new(
            "Перше вільне місце першого аркуша, від 1", "The first free slot of the first sheet, from 1"));
        _copies = shell.Value<int?>("--copies", new("N", "N"), new("Скільки етикеток кожному об’єкту", "How many labels for each asset"));
        _unprinted = shell.Flag("--unprinted", new(
            "Лише ті, чиїх етикеток ще не друкували", "Only those whose labels were not printed yet"));
        _assets = shell.Words("--assets", new("A,B,…", "A,B,…"), new(
            "Лише ці об’єкти: коди, інвентарні номери або ідентифікатори через кому", "Only these assets: codes, inventory numbers or identifiers, by commas"));
    }

    public static Command Create(Shell shell)
    {
        var print = new LabelsPrintCommand(shell);
        var command = shell.Command("print", new(
            "Надрукувати аркуші етикеток у PDF; друкуйте його у масштабі 100 %", "Print label sheets as PDF; print that at 100 %"),
            "assettags labels print --out labels.pdf",
            "assettags labels print --out rest.pdf --unprinted --start 8 --format L7160",
            "assettags labels print --out two.pdf --assets 101330001,101330002 --copies 2");
        foreach (var option in (Option[])[print._out, print._format, print._start, print._copies, print._unprinted, print._assets])
        {
            command.Add(option);
        }

        var filter = new AssetFilterOptions(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => print.RunAsync(run, filter.Read(input)), cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run, AssetFilter filter)
    {
        var request = new PrintRequest(run.Community, run.Input.GetRequiredValue(_out))
        {
            Format = SheetFormats.Find(run.Input.GetValue(_format) ?? SheetFormats.Default.Id) ?? SheetFormats.Default,
            StartSlot = run.Input.GetValue(_start) ?? 1,
            Copies = run.Input.GetValue(_copies) ?? 1,
            IsUnprintedOnly = run.Input.GetValue(_unprinted),
            Language = run.Screen.Language,
        };
        if (WrongIn(run, request) is { } wrong)
        {
            run.Screen.Note(wrong);
            return ExitCode.BadInput;
        }

        var (only, exit) = await AssetArgument.FindAllAsync(run, run.Input.GetValue(_assets));
        if (only is null)
        {
            return exit;
        }

        using var progress = run.Shell.Progress(new("Намальовано етикеток", "Labels drawn"));
        var result = await run.Get<PrintLabels>().RunAsync(
            request with { Filter = filter with { Only = only }, Progress = progress }, run.Cancellation);
        progress.Dispose();
        return PrintAnswer.Tell(run, request, result);
    }

    private Phrase? WrongIn(RegistryRun run, PrintRequest request)
    {
        var format = run.Input.GetValue(_format);
        if (format is not null && SheetFormats.Find(format) is null)
        {
            return new(
                $"Невідомий формат «{Screen.Brief(format)}». Є: {string.Join(", ", SheetFormats.All.Select(f => f.Id))}",
                $"Unknown format '{Screen.Brief(format)}'. There are: {string.Join(", ", SheetFormats.All.Select(f => f.Id))}");
        }

        if (request.StartSlot < 1 || request.StartSlot > request.Format.SlotCount)
        {
            return new(
                $"--start {request.StartSlot}: на аркуші {request.Format.Id} місця від 1 до {request.Format.SlotCount}.",
                $"--start {request.StartSlot}: a sheet {request.Format.Id} has slots 1 to {request.Format.SlotCount}.");
        }

        if (request.Copies is < 1 or > 1000)
        {
            return new($"--copies {request.Copies}: можна від 1 до 1000.", $"--copies {request.Copies}: 1 to 1000 are possible.");
        }

        return OutputPath.WhyNot(run, request.Path) ?? OutputPath.WhyNoPdf(request.Path) ?? LabelSheets.FaultOf(request.Format);
    }
}
