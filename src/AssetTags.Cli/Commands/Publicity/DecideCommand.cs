using System.CommandLine;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity decide ASSET --level … --ground … --review …</c></summary>
internal static class DecideCommand
{
    public static Command Create(Shell shell)
    {
        var asset = AssetArgument.Create(shell);
        var options = new DecideOptions(shell);
        var command = shell.Command("decide", new(
            "Вирішити рівень відкритості одного об’єкта, з підставою й датою перегляду", "Decide the level of one asset, with a ground and a review date"),
            "assettags publicity decide 101330001 --level closed --ground \"ст. 6 Закону 2939-VI: оборона\" --document 17-Р --review 2027-11-01",
            "assettags publicity decide 101330002 --level open --allow-opening --ground \"рішення сесії № 45\" --review 2027-06-01");
        command.Add(asset);
        options.AddTo(command);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(asset), options), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed, DecideOptions options)
    {
        if (!options.TryRead(run, out var decided))
        {
            return ExitCode.BadInput;
        }

        var (judged, exit) = await JudgedAsset.FindAsync(run, typed);
        if (judged is null)
        {
            return exit;
        }

        switch (await run.Get<DecidePublicity>().RunAsync(run.Community.Id, decided(judged.Subject), run.Cancellation))
        {
            case DecidePublicityResult.BadRequest { Faults: var faults }:
                faults.ToList().ForEach(run.Screen.Note);
                return ExitCode.BadInput;
            case DecidePublicityResult.WouldOpen { ByRules: var byRules }:
                run.Screen.Note(WouldOpen(byRules));
                return ExitCode.Refused;
            case DecidePublicityResult.Decided { ByRules: var byRules, Decision: var decision }:
                await TellAsync(run, typed, decision, byRules);
                return ExitCode.Done;
            default:
                throw new NotSupportedException();
        }
    }

    private static async Task TellAsync(RegistryRun run, string typed, PublicityDecision decision, PublicityVerdict byRules)
    {
        if (decision.Level < byRules.Level)
        {
            run.Screen.Note(new(
                $"Рішення показує більше за правила: без нього рівень був би «{LevelWords.Of(byRules.Level).Uk}» ({byRules.Decisive.Rule}). Після дати перегляду воно вже нічого не відкриває.",
                $"The decision shows more than the rules: without it the level would be {LevelWords.Of(byRules.Level).En} ({byRules.Decisive.Rule}). After its review date it opens nothing."));
        }

        var (judged, _) = await JudgedAsset.FindAsync(run, typed);
        ExplainCommand.Tell(run, judged!);
    }

    private static Phrase WouldOpen(PublicityVerdict byRules) => new(
        $"За правилами рівень «{LevelWords.Of(byRules.Level).Uk}»: {byRules.Decisive.Because.Uk}. Рішення відкрило б більше; якщо так і треба, додайте --allow-opening.",
        $"By the rules the level is {LevelWords.Of(byRules.Level).En}: {byRules.Decisive.Because.En}. The decision would show more; if that is meant, add --allow-opening.");
}
