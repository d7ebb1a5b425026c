using System.CommandLine;
using AssetTags.Cli.Commands.Printing;
using AssetTags.Cli.Terminal;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels print --out FILE.pdf</c></summary>
internal sealed class LabelsPrintCommand
{
    private readonly Option<string> _out;
    private readonly SelectionOptions _selection;
    private readonly IReadOnlyList<PrintOptions> _options;

    private LabelsPrintCommand(Shell shell, Command command)
    {
        _out = shell.Required("--out", new("ФАЙЛ.pdf", "FILE.pdf"), new("Куди записати PDF", "Where to write the PDF"));
        command.Add(_out);
        var sheet = new SheetOptions(shell, command);
        var design = new DesignOptions(shell, command);
        _selection = new SelectionOptions(shell, command);
        _options = [sheet, design, _selection];
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("print", new(
            "Надрукувати аркуші етикеток у PDF; друкуйте його у масштабі 100 %", "Print label sheets as PDF; print that at 100 %"),
            "assettags labels print --out labels.pdf",
            "assettags labels print --out rest.pdf --unprinted --start 8 --format L7160",
            "assettags labels print --out more.pdf --sheet 7K3M9-12 --skip 17",
            "assettags labels print --out rooms.pdf --format L7165 --design room --strict",
            "assettags labels print --out two.pdf --assets 101330001,101330002 --copies 2");
        var print = new LabelsPrintCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, print.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var (asked, wrong, wrongExit) = await ReadAsync(run);
        if (wrong is { } reason)
        {
            run.Screen.Note(reason);
            return wrongExit;
        }

        var (request, exit) = await _selection.FindAssetsAsync(run, asked);
        if (request is null)
        {
            return exit;
        }

        using var progress = run.Shell.Progress(new("Намальовано етикеток", "Labels drawn"));
        var result = await run.Get<PrintLabels>().RunAsync(request with { Progress = progress }, run.Cancellation);
        progress.Dispose();
        return PrintAnswer.Tell(run, request, result);
    }

    private async Task<(PrintRequest Request, Phrase? Wrong, int WrongExit)> ReadAsync(RegistryRun run)
    {
        var request = new PrintRequest(run.Community, run.Input.GetRequiredValue(_out)) { Language = run.Screen.Language };
        foreach (var options in _options)
        {
            (request, var wrong) = await options.ReadAsync(run, request);
            if (wrong is not null)
            {
                return (request, wrong, options.WrongExit);
            }
        }

        return (request, OutputPath.WhyNot(run, request.Path) ?? OutputPath.WhyNoPdf(request.Path) ?? request.Format.Fault, ExitCode.BadInput);
    }
}
