using System.CommandLine;

namespace AssetTags.Cli.Commands.Maps;

/// <summary><c>assettags map …</c></summary>
internal static class MapCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("map", new(
            "Основа карти об’єктів: межа громади й вулиці; показати, задати, забрати", "The ground of the map of objects: boundary and streets; show, set, remove"));
        command.Add(MapShowCommand.Create(shell));
        command.Add(MapSetCommand.Create(shell));
        command.Add(MapRemoveCommand.Create(shell));
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, MapShowCommand.RunAsync, cancellation));
        return command;
    }
}
