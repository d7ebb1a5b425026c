using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels formats show NAME</c></summary>
internal static class LabelsFormatsShowCommand
{
    public static Command Create(Shell shell)
    {
        var name = shell.Argument(new("ФОРМАТ", "FORMAT"), new("Формат або інша його назва, як-от L7160 чи 70x37", "The format or another name of it, such as L7160 or 70x37"));
        var command = shell.Command("show", new(
            "Показати всі розміри формату, джерело й порядок місць", "Show all figures of a format, their source and the order of slots"),
            "assettags labels formats show L7160", "assettags labels formats show \"Herma 4457\" --json");
        command.Add(name);
        command.SetAction((input, cancellation) => LabelsFormatsCommand.WithFormatsAsync(
            shell, input, formats => Tell(shell, input.GetRequiredValue(name), formats, input.GetValue(shell.Json)), cancellation));
        return command;
    }

    private static int Tell(Shell shell, string name, IReadOnlyList<KnownFormat> formats, bool asJson)
    {
        if (formats.FirstOrDefault(f => f.Format.IsCalled(name)) is not { } found)
        {
            shell.Screen.Note(FormatAnswer.Unknown(name));
            return ExitCode.NotFound;
        }

        if (asJson)
        {
            shell.Screen.Json(found.Format);
            return ExitCode.Done;
        }

        FormatAnswer.Tell(shell.Screen, found.Format, found.IsOwn);
        return ExitCode.Done;
    }
}
