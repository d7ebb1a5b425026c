using System.CommandLine;
using AssetTags.Cli.Commands.Facts;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags assets …</c></summary>
internal static class AssetsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("assets", new("Об’єкти: список, пошук, картка, огляд, статус, координати", "Assets: the list, the search, one of them, inspection, status, position"));
        command.Add(AssetsListCommand.Create(shell));
        command.Add(AssetsSearchCommand.Create(shell));
        command.Add(AssetsShowCommand.Create(shell));
        command.Add(AssetsInspectCommand.Create(shell));
        command.Add(AssetsStatusCommand.Create(shell));
        command.Add(AssetsPlaceCommand.Create(shell));
        return command;
    }
}
