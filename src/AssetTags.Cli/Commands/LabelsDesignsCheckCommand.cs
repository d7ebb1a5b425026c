using System.CommandLine;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels designs check FILE</c></summary>
internal static class LabelsDesignsCheckCommand
{
    public static Command Create(Shell shell)
    {
        var path = DesignFileArgument.Create(shell);
        var command = shell.Command("check", new(
            "Перевірити файл із власним макетом, нічого не записуючи; називає всі помилки", "Check a file of your own design without keeping anything; names every mistake"),
            "assettags labels designs check my.json");
        command.Add(path);
        command.SetAction((input, cancellation) => RunAsync(shell, input.GetRequiredValue(path), input.GetValue(shell.Json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, string path, bool asJson, CancellationToken cancellation)
    {
        var (design, _, exit) = await DesignFileArgument.ReadAsync(shell, path, asJson, cancellation);
        if (design is null)
        {
            return exit;
        }

        var formats = SheetFormats.All.Where(format => LabelDesigns.Choose(format, design.Id, [design]).Design is not null).Select(format => format.Id).ToList();
        if (asJson)
        {
            shell.Screen.Json(new { design.Id, design.Use, Formats = formats });
            return ExitCode.Done;
        }

        shell.Screen.Say(new(
            $"{design.Id}: помилок немає. Вміщується на: {(formats.Count == 0 ? "жоден вбудований формат" : string.Join(", ", formats))}",
            $"{design.Id}: no mistakes. Fits: {(formats.Count == 0 ? "no built-in format" : string.Join(", ", formats))}"));
        return ExitCode.Done;
    }
}
