using System.CommandLine;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags host …</c></summary>
internal static class HostCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("host", new("Хост громади, на який ведуть коди: показати, перенести", "The community's host to which the codes lead: show, move"));
        command.Add(HostShowCommand.Create(shell));
        command.Add(HostMoveCommand.Create(shell));
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, HostShowCommand.RunAsync, cancellation));
        return command;
    }
}
