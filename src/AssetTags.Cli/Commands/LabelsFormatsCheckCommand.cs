using System.CommandLine;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels formats check FILE</c></summary>
internal static class LabelsFormatsCheckCommand
{
    public static Command Create(Shell shell)
    {
        var path = FormatFileArgument.Create(shell);
        var command = shell.Command("check", new(
            "Перевірити файл із власними форматами, нічого не записуючи", "Check a file of your own formats without keeping anything"),
            "assettags labels formats check my.json");
        command.Add(path);
        command.SetAction((input, cancellation) => RunAsync(shell, input.GetRequiredValue(path), input.GetValue(shell.Json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Shell shell, string path, bool asJson, CancellationToken cancellation)
    {
        var (file, exit) = await FormatFileArgument.ReadAsync(shell.Screen, path, cancellation);
        if (file is null)
        {
            return exit;
        }

        if (asJson)
        {
            shell.Screen.Json(file.Formats.Select(f => f.Format));
            return ExitCode.Done;
        }

        foreach (var (format, _) in file.Formats)
        {
            FormatAnswer.Tell(shell.Screen, format, isOwn: false);
        }

        return ExitCode.Done;
    }
}
