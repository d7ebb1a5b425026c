using System.CommandLine;
using System.Globalization;
using AssetTags.Publicity;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity explain ASSET</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Shell shell)
    {
        var asset = AssetArgument.Create(shell);
        var command = shell.Command("explain", new(
            "Пояснити, що громадськість бачить про об’єкт і яке правило це вирішило", "Explain what the public sees of an asset and which rule decided"),
            "assettags publicity explain 101330001", "assettags publicity explain 101330001 --json");
        command.Add(asset);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetRequiredValue(asset)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string typed)
    {
        var (judged, exit) = await JudgedAsset.FindAsync(run, typed);
        if (judged is not null)
        {
            Tell(run, judged);
        }

        return exit;
    }

    /// <summary>Tells what holds of an asset.</summary>
    public static void Tell(RegistryRun run, JudgedAsset judged)
    {
        var verdict = judged.Rules.Judge(judged.Subject);
        var decision = judged.Rules.DecisionOn(judged.Asset.Id);
        if (run.Json)
        {
            run.Screen.Json(Document(run, judged, verdict, decision));
            return;
        }

        run.Screen.Facts(
        [
            (new("Об’єкт", "Asset"), judged.Asset.Name),
            (new("Рівень", "Level"), run.Screen.In(LevelWords.Of(verdict.Level))),
            (new("Вирішило", "Decided by"), verdict.Decisive.Rule),
            (new("Громадськість бачить", "The public sees"), run.Screen.In(LevelWords.Seen(verdict.Level))),
            (new("Перегляд рішення", "Review of the decision"), Review(run, decision, judged.Today)),
        ]);
        run.Screen.Output.WriteLine();
        run.Screen.Table(
            [new("Рівень", "Level"), new("Правило", "Rule"), new("Чому", "Why"), new("Діє", "Counts")],
            verdict.Reasons.Select(r => (string?[])[run.Screen.In(LevelWords.Of(r.Level)), r.Rule, run.Screen.In(r.Because), run.Screen.In(Force(r))]),
            whole: [0, 1]);
    }

    private static object Document(RegistryRun run, JudgedAsset judged, PublicityVerdict verdict, PublicityDecision? decision) => new
    {
        judged.Asset.Id,
        judged.Asset.Name,
        verdict.Level,
        Rule = verdict.Decisive.Rule,
        PublicSees = run.Screen.In(LevelWords.Seen(verdict.Level)),
        Reasons = verdict.Reasons.Select(r => new { r.Level, r.Rule, Because = run.Screen.In(r.Because), r.IsExemption, r.IsLifted }),
        ReviewOn = decision?.ReviewOn,
        IsOverdue = decision is null ? (bool?)null : PublicityRules.IsOverdue(decision, judged.Today),
    };

    private static string? Review(RegistryRun run, PublicityDecision? decision, DateOnly today)
        => decision is null ? null
            : decision.ReviewOn.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)
                + (PublicityRules.IsOverdue(decision, today) ? run.Screen.In(new(" — прострочено", " - overdue")) : "");

    private static Phrase Force(PublicityReason reason)
        => reason.IsLifted ? new("знято", "lifted") : reason.IsExemption ? new("виняток", "exempts") : new("так", "yes");
}
