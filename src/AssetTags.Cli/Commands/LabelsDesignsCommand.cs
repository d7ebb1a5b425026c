using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels designs …</c>; without another word it lists them.</summary>
internal static class LabelsDesignsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("designs", new("Макети етикеток: список, зразки, власні", "Label designs: list, samples, your own"), "assettags labels designs");
        var list = shell.Command("list", new("Показати всі макети", "Show all designs"), "assettags labels designs list", "assettags labels designs list --json");
        command.Add(list);
        command.Add(LabelsDesignsShowCommand.Create(shell));
        command.Add(LabelsDesignsCheckCommand.Create(shell));
        command.Add(LabelsDesignsAddCommand.Create(shell));
        command.Add(LabelsDesignsRemoveCommand.Create(shell));
        list.SetAction((input, cancellation) => RunAsync(shell, input, cancellation));
        command.SetAction((input, cancellation) => RunAsync(shell, input, cancellation));
        return command;
    }

    /// <summary>Tells of the community's own designs, if the command line names a registry; those that are built in are known without.</summary>
    public static Task<int> WithOwnAsync(Shell shell, ParseResult input, Func<IReadOnlyList<LabelDesign>, int> tell, CancellationToken cancellation)
        => !RegistryRun.HasRegistry(shell, input)
            ? Task.FromResult(tell([]))
            : RegistryRun.RunAsync(shell, input, async run => tell(await run.Get<KnownDesigns>().OwnAsync(run.Community.Id, run.Cancellation)), cancellation);

    /// <summary>What a name that no design has is told.</summary>
    public static Phrase Unknown(string name) => new(
        $"Невідомий макет «{Screen.Brief(name)}». Усі: assettags labels designs", $"Unknown design '{Screen.Brief(name)}'. All: assettags labels designs");

    private static Task<int> RunAsync(Shell shell, ParseResult input, CancellationToken cancellation)
        => WithOwnAsync(shell, input, own => Tell(shell.Screen, own, input.GetValue(shell.Json)), cancellation);

    private static int Tell(Screen screen, IReadOnlyList<LabelDesign> own, bool asJson)
    {
        var all = LabelDesigns.All.Select(design => (Design: design, IsOwn: false)).Concat(own.Select(design => (Design: design, IsOwn: true))).ToList();
        if (asJson)
        {
            screen.Json(all.Select(d => new { d.Design.Id, d.Design.Use, d.Design.Names, d.Design.WidthMm, d.Design.HeightMm, d.Design.Shape, d.Design.Level, d.Design.Fields, d.IsOwn }));
            return ExitCode.Done;
        }

        screen.Table(
            [new("Призначення", "Use"), new("Макет", "Design"), new("Назва", "Name"), new("Розмір, мм", "Size, mm"), new("Рівень QR", "QR level")],
            all.OrderBy(d => d.Design.Use).Select(d => (string?[])
            [
                LabelDesigns.WordOf(d.Design.Use), d.Design.Id + (d.IsOwn ? " *" : ""), d.Design.Names?.In(screen.Language),
                (d.Design.Shape == LabelShape.Round ? "Ø " : "") + string.Create(screen.Culture, $"{d.Design.WidthMm} × {d.Design.HeightMm}"), d.Design.Level.ToString(),
            ]),
            whole: [0, 1, 3]);
        if (own.Count > 0)
        {
            screen.Note(new("* власний макет громади", "* the community's own"));
        }

        return ExitCode.Done;
    }
}
