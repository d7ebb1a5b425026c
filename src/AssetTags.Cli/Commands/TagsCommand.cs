using System.CommandLine;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags tags …</c></summary>
internal static class TagsCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("tags", new("Мітки: створити, показати, закріпити, замінити", "Tags: mint, show, attach, replace"));
        command.Add(TagsMintCommand.Create(shell));
        command.Add(TagsShowCommand.Create(shell));
        command.Add(TagsAttachCommand.Create(shell));
        command.Add(TagsReplaceCommand.Create(shell));
        command.Add(TagsWithdrawCommand.Create(shell, "lost", Tags.TagState.Lost, new(
            "Позначити мітку втраченою", "Mark a tag as lost")));
        command.Add(TagsWithdrawCommand.Create(shell, "revoke", Tags.TagState.Revoked, new(
            "Відкликати мітку: код більше не вживатимуть", "Take a tag out of use for good")));
        return command;
    }
}
