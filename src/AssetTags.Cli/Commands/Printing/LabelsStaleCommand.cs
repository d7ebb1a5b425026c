using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary><c>assettags labels stale</c></summary>
internal sealed class LabelsStaleCommand
{
    private static readonly (string Word, StaleReason Reason)[] s_reasons =
        [("host", StaleReason.Host), ("name", StaleReason.Name), ("text", StaleReason.Text)];

    private readonly Option<string> _reason;
    private readonly Option<string> _out;
    private readonly IReadOnlyList<PrintOptions> _options;

    private LabelsStaleCommand(Shell shell, Command command)
    {
        var words = string.Join('|', s_reasons.Select(r => r.Word));
        _reason = shell.Value<string>("--reason", new(words, words), new(
            "Лише з цієї причини: хост, назва чи інші тексти", "Only for this reason: the host, the name or other texts"));
        _reason.AcceptOnlyFromAmong(words.Split('|'));
        _out = shell.Value<string>("--out", new("ФАЙЛ.pdf", "FILE.pdf"), new("Надрукувати їх наново в цей PDF", "Print them anew into this PDF"));
        command.Add(_reason);
        command.Add(_out);
        _options =
        [
            new SheetOptions(shell, command), new DesignOptions(shell, command), new OrderOptions(shell, command), new PrinterOptions(shell, command),
        ];
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("stale", new(
            "Етикетки, які застаріли: старий хост, назва чи інші тексти", "Labels that are out of date: an old host, name or other texts"),
            "assettags labels stale",
            "assettags labels stale --reason host",
            "assettags labels stale --out renew.pdf --order route");
        var stale = new LabelsStaleCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, stale.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var path = run.Input.GetValue(_out);
        var (request, wrong, wrongExit) = await PrintRequests.ReadAsync(run, path, _options);
        if (wrong is { } reason)
        {
            run.Screen.Note(reason);
            return wrongExit;
        }

        StaleReason[] asked = run.Input.GetValue(_reason) is { } word ? [s_reasons.Single(r => r.Word == word).Reason] : [];
        var labels = new List<StaleLabel>();
        await foreach (var label in run.Get<FindStaleLabels>().RunAsync(run.Community, asked, run.Cancellation))
        {
            labels.Add(label);
        }

        if (path is null || labels.Count == 0)
        {
            StaleAnswer.Tell(run, labels);
            return ExitCode.Done;
        }

        return await PrintRequests.PrintAsync(run, request with { Subject = new PrintSubject.Tags([.. labels.Select(l => l.TagId)]) });
    }
}
