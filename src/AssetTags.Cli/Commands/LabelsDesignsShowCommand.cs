using System.CommandLine;
using AssetTags.Labels.Designs;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags labels designs show NAME</c></summary>
internal static class LabelsDesignsShowCommand
{
    public static Command Create(Shell shell)
    {
        var name = shell.Argument(new("МАКЕТ", "DESIGN"), new("Назва макета", "The design's name"));
        var command = shell.Command("show", new(
            "Показати макет як JSON: збережіть, змініть, і це буде ваш власний", "Show a design as JSON: save and edit it to make one of your own"),
            "assettags labels designs show office-70x37 > my.json");
        command.Add(name);
        command.SetAction((input, cancellation) => LabelsDesignsCommand.WithOwnAsync(shell, input, own => Tell(shell, input.GetRequiredValue(name), own), cancellation));
        return command;
    }

    private static int Tell(Shell shell, string name, IReadOnlyList<LabelDesign> own)
    {
        if (LabelDesigns.Find(name, own) is not { } design)
        {
            shell.Screen.Note(LabelsDesignsCommand.Unknown(name));
            return ExitCode.NotFound;
        }

        shell.Screen.Output.WriteLine(DesignJson.Write(design));
        return ExitCode.Done;
    }
}
