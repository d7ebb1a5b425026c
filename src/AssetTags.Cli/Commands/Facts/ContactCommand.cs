using System.CommandLine;

namespace AssetTags.Cli.Commands.Facts;

/// <summary><c>assettags contact …</c></summary>
internal static class ContactCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("contact", new(
            "Контакти громади й балансоутримувачів, які бачать мешканці", "How residents reach the community and the balance holders"));
        command.Add(ContactListCommand.Create(shell));
        command.Add(ContactShowCommand.Create(shell));
        command.Add(ContactSetCommand.Create(shell));
        return command;
    }
}
