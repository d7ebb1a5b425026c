using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary><c>assettags labels reprint RUN</c></summary>
internal sealed class LabelsReprintCommand
{
    private readonly Argument<string> _run;
    private readonly Option<string> _out;
    private readonly Option<int?> _page;
    private readonly Option<string> _slot;
    private readonly SheetOptions _sheet;
    private readonly DesignOptions _design;
    private readonly IReadOnlyList<PrintOptions> _device;

    private LabelsReprintCommand(Shell shell, Command command)
    {
        _run = RunArgument.Create(shell);
        _out = shell.Required("--out", new("ФАЙЛ.pdf", "FILE.pdf"), new(
            "Куди записати PDF, або *.zpl для термопринтера", "Where to write the PDF, or *.zpl for a thermal printer"));
        _page = shell.Value<int?>("--page", new("N", "N"), new("Лише цей аркуш друку, від 1", "Only this sheet of the run, from 1"));
        _slot = shell.Words("--slot", new("3,17-19", "3,17-19"), new(
            "Лише ці місця аркуша; без --start і --sheet етикетки лягають на ті самі місця",
            "Only these slots of the sheet; without --start and --sheet the labels go onto the same slots"));
        command.Add(_run);
        foreach (var option in (Option[])[_out, _page, _slot])
        {
            command.Add(option);
        }

        _sheet = new SheetOptions(shell, command);
        _design = new DesignOptions(shell, command);
        _device = [new DeviceOptions(shell, command, hasZpl: true), new EmblemOptions(shell, command), new PrinterOptions(shell, command)];
    }

    public static Command Create(Shell shell)
    {
        var command = shell.Command("reprint", new(
            "Надрукувати етикетки друку ще раз, із сьогоднішніми даними, тим самим макетом і через той самий профіль принтера; --dpi, --zpl й --emblem друк не пам’ятає, задайте їх знову",
            "Print the labels of a run again, with today's data, the same design and through the same printer profile; a run does not remember --dpi, --zpl and --emblem, give them again"),
            "assettags labels reprint last --out again.pdf",
            "assettags labels reprint 7K3M9 --page 2 --out page2.pdf",
            "assettags labels reprint 7K3M9 --page 1 --slot 5 --start 12 --out one.pdf",
            "assettags labels reprint 7K3M9 --out outdoor.pdf --emblem emblem.svg --dpi 600");
        var reprint = new LabelsReprintCommand(shell, command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, reprint.RunAsync, cancellation));
        return command;
    }

    private async Task<int> RunAsync(RegistryRun run)
    {
        if (await RunArgument.FindAsync(run, run.Input.GetRequiredValue(_run)) is not { } printed)
        {
            return ExitCode.NotFound;
        }

        if (printed.IsPlate)
        {
            return await ReprintAnswer.TellPlateAsync(run, printed);
        }

        if (await run.Get<KnownFormats>().FindAsync(run.Community.Id, printed.Format, run.Cancellation) is not { Format: var format })
        {
            run.Screen.Note(new(
                $"Формату {printed.Format}, на якому це друкували, більше немає. Додайте його: assettags labels formats add",
                $"The format {printed.Format} it was printed on is no longer there. Add it: assettags labels formats add"));
            return ExitCode.Refused;
        }

        var wrongPart = WrongIn(run, printed, format.SlotCount, out var part);
        var asPrinted = new AsPrintedOptions(_design.IsGiven(run) ? null : printed.Design, printed.Printer);
        var (request, wrong, wrongExit) = await PrintRequests.ReadAsync(
            run, run.Input.GetRequiredValue(_out), new PrintRequest(run.Community, "") { Format = format }, [_sheet, asPrinted, _design, .. _device]);
        if ((wrongPart ?? wrong) is { } reason)
        {
            run.Screen.Note(reason);
            return wrongPart is null ? wrongExit : ExitCode.BadInput;
        }

        var plan = await run.Get<PlanReprint>().RunAsync(request, printed, part, run.Cancellation);
        if (plan is not PlanReprintResult.Ready { Request: var again })
        {
            return ReprintAnswer.TellWhyNot(run, plan);
        }

        var exit = await PrintRequests.PrintAsync(run, again);
        if (exit == ExitCode.Done)
        {
            ReprintAnswer.TellHow(run, printed, again, onSameSlots: part is { Slots.Count: > 0, IsElsewhere: false });
        }

        return exit;
    }

    private Phrase? WrongIn(RegistryRun run, PrintRun printed, int count, out ReprintPart part)
    {
        var (page, typed) = (run.Input.GetValue(_page), run.Input.GetValue(_slot));
        var wrong = SlotList.Read(typed, count, out var slots);
        part = new ReprintPart(page ?? (slots.Count > 0 ? 1 : null), slots, _sheet.SaysWhere(run));
        return wrong is not null ? new($"--slot {Screen.Brief(wrong)}: назвіть місця від 1 до {count}, як-от 3,17 або 17-19.", $"--slot {Screen.Brief(wrong)}: name slots 1 to {count}, such as 3,17 or 17-19.")
            : page < 1 || page > printed.PageCount ? new($"--page {page}: у цьому друці аркуші від 1 до {printed.PageCount}.", $"--page {page}: this run has sheets 1 to {printed.PageCount}.")
            : slots.Count > 0 && page is null && printed.PageCount > 1 ? new(
                $"У цьому друці {printed.PageCount} аркушів: додайте --page, щоб було ясно, чиї це місця.", $"This run has {printed.PageCount} sheets: add --page, to say whose slots these are.")
            : null;
    }
}
