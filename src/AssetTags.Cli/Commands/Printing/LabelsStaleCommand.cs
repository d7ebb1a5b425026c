using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary><c>assettags labels stale</c></summary>
internal sealed class LabelsStaleCommand
{
    private static readonly (string Word, StaleReason Reason)[] s_reasons =
        [("host", StaleReason.Host), ("name", StaleReason.Name), ("text", StaleReason.Text), ("design", StaleReason.Design)];

    private readonly Option<string> _reason;
    private readonly Option<string> _printedWith;
    private readonly Option<string> _out;
    private readonly SheetOptions _sheet;
    private readonly DesignOptions _design;
    private readonly IReadOnlyList<PrintOptions> _others;

    private LabelsStaleCommand(Shell shell, Command command)
    {
        var words = string.Join('|', s_reasons.Select(r => r.Word));
        _reason = shell.Value<string>("--reason", new(words, words), new(
            "Лише з цієї причини: хост, назва, інші тексти чи макет", "Only for this reason: the host, the name, other texts or the design"));
        _reason.AcceptOnlyFromAmong(words.Split('|'));
        _printedWith = shell.Words("--printed-with", new("МАКЕТ", "DESIGN"), new(
            "Лише надруковані востаннє цим макетом", "Only those last printed with this design"));
        _out = shell.Value<string>("--out", new("ФАЙЛ.pdf", "FILE.pdf"), new(
            "Надрукувати їх наново в цей PDF (або *.zpl); без --design і --format — як востаннє, коли макет і формат у всіх ті самі",
            "Print them anew into this PDF (or *.zpl); without --design and --format as they were last, when all have the same"));
        foreach (var option in (Option[])[_reason, _printedWith, _out])
        {
            command.Add(option);
        }

        _sheet = new SheetOptions(shell, command);
        _design = new DesignOptions(shell, command);
        _others =
        [
            new OrderOptions(shell, command), new DeviceOptions(shell, command, hasZpl: true), new EmblemOptions(shell, command), new PrinterOptions(shell, command),
        ];
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("stale", new(
            "Етикетки, які застаріли: старий хост, назва, інші тексти чи макет", "Labels that are out of date: an old host, name, other texts or design"),
            "assettags labels stale",
            "assettags labels stale --reason host",
            "assettags labels stale --out renew.pdf --order route",
            "assettags labels stale --printed-with room-99x68 --out rooms.pdf");
        var stale = new LabelsStaleCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, stale.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        var all = await FindAsync(run);
        var renewal = run.Input.GetValue(_printedWith) is { } design ? all.PrintedWith(design) : all;
        var path = run.Input.GetValue(_out);
        var (request, wrong, wrongExit) = await ReadAsync(run, path, renewal);
        if (WrongIn(run, path, all, renewal) is { } unclear)
        {
            run.Screen.Note(unclear);
            return ExitCode.BadInput;
        }

        if (wrong is { } reason)
        {
            run.Screen.Note(reason);
            return wrongExit;
        }

        if (path is null || renewal.Labels.Count == 0)
        {
            StaleAnswer.Tell(run, renewal);
            return ExitCode.Done;
        }

        var exit = renewal.OnSheets.Count == 0 ? ExitCode.Refused
            : await PrintRequests.PrintAsync(run, request with { Subject = new PrintSubject.Tags([.. renewal.OnSheets.Select(l => l.TagId)]) });
        StaleAnswer.TellPlates(run, renewal);
        return exit;
    }

    private async Task<Renewal> FindAsync(RegistryRun run)
    {
        StaleReason[] asked = run.Input.GetValue(_reason) is { } word ? [s_reasons.Single(r => r.Word == word).Reason] : [];
        return new Renewal(await run.Get<FindStaleLabels>().RunAsync(run.Community, asked, run.Cancellation).ToListAsync(run.Cancellation));
    }

    private async Task<(PrintRequest Request, Phrase? Wrong, int WrongExit)> ReadAsync(RegistryRun run, string? path, Renewal renewal)
    {
        var isPrinted = path is not null;
        var last = isPrinted && renewal.Format is { } id ? await run.Get<KnownFormats>().FindAsync(run.Community.Id, id, run.Cancellation) : null;
        var design = isPrinted && !_design.IsGiven(run) && renewal.Designs is [var (one, _)] ? one : null;
        return await PrintRequests.ReadAsync(
            run, path, new PrintRequest(run.Community, "") { Format = last?.Format ?? SheetFormats.Default },
            [_sheet, new AsPrintedOptions(design, printer: null), _design, .. _others]);
    }

    private Phrase? WrongIn(RegistryRun run, string? path, Renewal all, Renewal renewal)
        => all.Labels.Count > 0 && renewal.Labels.Count == 0 ? StaleAnswer.NoneWith(run.Input.GetValue(_printedWith)!, all)
            : path is not null && renewal.Designs.Count > 1 && !_design.IsGiven(run) ? StaleAnswer.SeveralDesigns(renewal)
            : null;
}
