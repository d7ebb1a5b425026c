using System.CommandLine;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags photos …</c></summary>
internal static class PhotosCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("photos", new("Фото й панорами об’єктів: додати, показати список, забрати", "Photos and panoramas of assets: add, list, remove"));
        command.Add(PhotosAddCommand.Create(shell));
        command.Add(PhotosListCommand.Create(shell));
        command.Add(PhotosMoveCommand.Create(shell));
        command.Add(PhotosRemoveCommand.Create(shell));
        command.Add(PhotosRestoreCommand.Create(shell));
        return command;
    }
}
