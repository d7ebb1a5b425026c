using System.CommandLine;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity …</c></summary>
internal static class PublicityCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("publicity", new(
            "Що бачить громадськість: пояснити, вирішити, закрити організацію, правила", "What the public sees: explain, decide, close an organisation, rules"));
        command.Add(ExplainCommand.Create(shell));
        command.Add(DecideCommand.Create(shell));
        command.Add(WithdrawCommand.Create(shell));
        command.Add(DueCommand.Create(shell));
        command.Add(HoldersCommand.Create(shell));
        command.Add(CloseHolderCommand.Create(shell));
        command.Add(OpenHolderCommand.Create(shell));
        command.Add(RulesCommand.Create(shell));
        command.Add(TerritoriesCommand.Create(shell));
        return command;
    }
}
