using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels formats …</c>; without another word it lists them.</summary>
internal static class LabelsFormatsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("formats", new(
            "Формати аркушів і рулонів: список, подробиці, власні", "Formats of sheets and rolls: list, details, your own"), "assettags labels formats");
        var list = shell.Command("list", new("Показати всі формати", "Show all formats"), "assettags labels formats list", "assettags labels formats list --json");
        command.Add(list);
        command.Add(LabelsFormatsShowCommand.Create(shell));
        command.Add(LabelsFormatsCheckCommand.Create(shell));
        command.Add(LabelsFormatsAddCommand.Create(shell));
        command.Add(LabelsFormatsRemoveCommand.Create(shell));
        list.SetAction((input, cancellation) => RunAsync(shell, input, cancellation));
        command.SetAction((input, cancellation) => RunAsync(shell, input, cancellation));
        return command;
    }

    /// <summary>The formats of the registry that the command line names, or of the product when there is no registry.</summary>
    public static Task<int> WithFormatsAsync(
        Shell shell, ParseResult input, Func<IReadOnlyList<KnownFormat>, int> tell, CancellationToken cancellation)
        => !RegistryRun.HasRegistry(shell, input)
            ? Task.FromResult(tell([.. SheetFormats.All.Select(f => new KnownFormat(f, IsOwn: false))]))
            : RegistryRun.RunAsync(
                shell, input, async run => tell(await run.Get<KnownFormats>().AllAsync(run.Community.Id, run.Cancellation)), cancellation);

    private static Task<int> RunAsync(Shell shell, ParseResult input, CancellationToken cancellation)
        => WithFormatsAsync(shell, input, formats => Tell(shell.Screen, formats, input.GetValue(shell.Json)), cancellation);

    private static int Tell(Screen screen, IReadOnlyList<KnownFormat> formats, bool asJson)
    {
        if (asJson)
        {
            screen.Json(formats.Select(f => new
            {
                f.Format.Id,
                f.Format.Names,
                f.Format.Title,
                f.Format.Kind,
                f.Format.Shape,
                f.Format.PageWidthMm,
                f.Format.PageHeightMm,
                f.Format.LabelWidthMm,
                f.Format.LabelHeightMm,
                f.Format.SlotCount,
                f.Format.GapMm,
                f.Format.Dpi,
                f.Format.IsChecked,
                f.IsOwn,
            }));
            return ExitCode.Done;
        }

        screen.Table(
            [new("Формат", "Format"), new("Ще відомий як", "Also known as"), new("Етикетка, мм", "Label, mm"), new("На аркуші", "On a sheet"), new("Звірено", "Checked")],
            formats.Select(f => (string?[])
            [
                f.Format.Id + (f.IsOwn ? " *" : ""), string.Join(", ", f.Format.Names), FormatAnswer.SizeOf(screen, f.Format),
                f.Format.Kind == SheetKind.Roll ? screen.In(new("рулон", "roll")) : FormatAnswer.CountOf(f.Format),
                screen.In(f.Format.IsChecked ? new Phrase("так", "yes") : new Phrase("ні", "no")),
            ]),
            whole: [0, 2, 3]);
        if (formats.Any(f => f.IsOwn))
        {
            screen.Note(new("* власний формат громади", "* the community's own"));
        }

        return ExitCode.Done;
    }
}
