using System.CommandLine;

namespace AssetTags.Cli.Commands.Printing;

/// <summary><c>assettags labels runs …</c>; without another word it lists them.</summary>
internal static class LabelsRunsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("runs", new("Друки: що, коли й на яких аркушах надруковано", "Print runs: what was printed, when and on which sheets"));
        command.Add(LabelsRunsListCommand.Create(shell));
        command.Add(LabelsRunsShowCommand.Create(shell));
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, LabelsRunsListCommand.RunAsync, cancellation));
        return command;
    }
}
