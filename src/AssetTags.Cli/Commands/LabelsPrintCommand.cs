using System.CommandLine;
using AssetTags.Cli.Commands.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels print --out FILE.pdf</c></summary>
internal sealed class LabelsPrintCommand
{
    private readonly Option<string> _out;
    private readonly Option<bool> _dryRun;
    private readonly SelectionOptions _selection;
    private readonly IReadOnlyList<PrintOptions> _options;

    private LabelsPrintCommand(Shell shell, Command command)
    {
        _out = shell.Value<string>("--out", new("ФАЙЛ.pdf", "FILE.pdf"), new("Куди записати PDF, або *.zpl для термопринтера", "Where to write the PDF, or *.zpl for a thermal printer"));
        _dryRun = shell.Flag("--dry-run", new(
            "Лише показати, що де надрукується; нічого не створити й не записати", "Only show what would be printed where; make and write nothing"));
        command.Add(_out);
        command.Add(_dryRun);
        var sheet = new SheetOptions(shell, command);
        var design = new DesignOptions(shell, command);
        _selection = new SelectionOptions(shell, command);
        _options =
        [
            sheet, design, _selection, new DeviceOptions(shell, command, hasZpl: true), new EmblemOptions(shell, command), new PrinterOptions(shell, command),
        ];
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("print", new(
            "Надрукувати аркуші етикеток у PDF; друкуйте його у масштабі 100 %", "Print label sheets as PDF; print that at 100 %"),
            "assettags labels print --out labels.pdf",
            "assettags labels print --out rest.pdf --unprinted --start 8 --format L7160 --printer Canon",
            "assettags labels print --out more.pdf --sheet 7K3M9-12 --skip 17",
            "assettags labels print --out rooms.pdf --format L7165 --design room --strict",
            "assettags labels print --out roll.zpl --format roll-50x30 --dpi 203",
            "assettags labels print --out two.pdf --assets 101330001,101330002 --copies 2",
            "assettags labels print --out walk.pdf --order route",
            "assettags labels print --dry-run --order route",
            "assettags labels print --out blank.pdf --blank --unprinted",
            "assettags labels print --out outdoor.pdf --format L7163 --dpi 600 --emblem emblem.svg");
        var print = new LabelsPrintCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, print.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var (path, isDry) = (run.Input.GetValue(_out), run.Input.GetValue(_dryRun));
        if (path is null && !isDry)
        {
            run.Screen.Note(new(
                "Куди друкувати? Вкажіть --out ФАЙЛ.pdf, або --dry-run, щоб лише подивитися.",
                "Print where? Give --out FILE.pdf, or --dry-run only to look."));
            return ExitCode.BadInput;
        }

        var (asked, wrong, wrongExit) = await PrintRequests.ReadAsync(run, isDry ? null : path, _options);
        if (wrong is { } reason)
        {
            run.Screen.Note(reason);
            return wrongExit;
        }

        var (request, exit) = await _selection.FindAssetsAsync(run, asked);
        return request is null ? exit
            : isDry ? await PrintRequests.RehearseAsync(run, request)
            : await PrintRequests.PrintAsync(run, request);
    }
}
