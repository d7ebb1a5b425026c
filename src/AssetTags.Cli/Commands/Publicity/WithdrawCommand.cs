using System.CommandLine;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity withdraw ASSET</c></summary>
internal static class WithdrawCommand
{
    public static Command Create(Shell shell)
    {
        var asset = AssetArgument.Create(shell);
        var command = shell.Command("withdraw", new(
            "Скасувати рішення про об’єкт: далі діють лише правила", "Withdraw the decision on an asset: the rules alone count again"),
            "assettags publicity withdraw 101330001");
        command.Add(asset);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(asset)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed)
    {
        var (asset, exit) = await AssetArgument.FindAsync(run, typed);
        if (asset is null)
        {
            return exit;
        }

        if (await run.Get<WithdrawDecision>().RunAsync(run.Community.Id, asset.Id, run.Cancellation) == WithdrawDecisionResult.NotFound)
        {
            run.Screen.Note(new($"Рішення про «{asset.Name}» немає; нічого не змінено.", $"There is no decision on '{asset.Name}'; nothing was changed."));
            return ExitCode.NotFound;
        }

        var (judged, _) = await JudgedAsset.FindAsync(run, typed);
        ExplainCommand.Tell(run, judged!);
        return ExitCode.Done;
    }
}
