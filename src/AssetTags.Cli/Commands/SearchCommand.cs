using System.CommandLine;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags search …</c></summary>
internal static class SearchCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("search", new("Покажчик пошуку", "The search index"));
        command.Add(SearchRebuildCommand.Create(shell));
        return command;
    }
}
