using System.CommandLine;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags assets …</c></summary>
internal static class AssetsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("assets", new("Об’єкти: список, пошук і картка", "Assets: the list, the search and one of them"));
        command.Add(AssetsListCommand.Create(shell));
        command.Add(AssetsSearchCommand.Create(shell));
        command.Add(AssetsShowCommand.Create(shell));
        return command;
    }
}
