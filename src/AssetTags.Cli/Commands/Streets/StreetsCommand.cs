using System.CommandLine;
using AssetTags.Places;

namespace AssetTags.Cli.Commands.Streets;

/// <summary><c>assettags streets …</c></summary>
internal static class StreetsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("streets", new(
            "Перейменовані вулиці: за колишньою назвою об’єкт теж знайдуть", "Renamed streets: assets are found by the former name too"));
        command.Add(StreetsListCommand.Create(shell));
        command.Add(StreetsRenameCommand.Create(shell));
        command.Add(StreetsImportCommand.Create(shell));
        command.Add(StreetsRemoveCommand.Create(shell));
        return command;
    }

    public static object Json(StreetRename rename)
        => new { rename.Id, rename.OldName, rename.NewName, rename.Settlement, rename.RenamedOn, rename.DocumentNumber, rename.RemovedAt };
}
