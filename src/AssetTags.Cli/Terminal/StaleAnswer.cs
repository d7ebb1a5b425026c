using AssetTags.Cli.Commands.Printing;
using AssetTags.Printing;

namespace AssetTags.Cli.Terminal;

/// <summary>Labels that are out of date, told to people and programs.</summary>
internal static class StaleAnswer
{
    private const int MostOnTerminal = 200;

    public static void Tell(RegistryRun run, IReadOnlyList<StaleLabel> labels)
    {
        var counts = labels.SelectMany(l => l.Reasons).CountBy(r => r).OrderBy(c => c.Key).ToList();
        if (run.Json)
        {
            run.Screen.Json(new
            {
                Total = labels.Count,
                ByReason = counts.ToDictionary(c => $"{c.Key}".ToLowerInvariant(), c => c.Value),
                Labels = labels.Select(l => new { Code = l.Code.ToString(), l.Name, l.Reasons, Run = RunArgument.NameOf(l.Run), l.Page, l.Slot, l.Run.Host }),
            });
            return;
        }

        if (labels.Count > 0)
        {
            Show(run, labels);
        }

        foreach (var (reason, count) in counts)
        {
            run.Screen.Note(new($"{Of(reason).Uk}: {count}", $"{Of(reason).En}: {count}"));
        }

        run.Screen.Note(labels.Count == 0
            ? new("Застарілих етикеток немає.", "No label is out of date.")
            : new($"Усього застаріло: {labels.Count}. Надрукувати наново: assettags labels stale --out renew.pdf", $"Out of date: {labels.Count}. Print them anew: assettags labels stale --out renew.pdf"));
    }

    private static void Show(RegistryRun run, IReadOnlyList<StaleLabel> labels)
    {
        var most = run.Screen.IsTerminal ? MostOnTerminal : int.MaxValue;
        run.Screen.Table(
            [new("Причина", "Reason"), new("Код", "Code"), new("Об’єкт", "Asset"), new("Друк", "Run"), new("Аркуш", "Sheet"), new("Місце", "Slot")],
            labels.Take(most).Select(l => (string?[])
                [string.Join(", ", l.Reasons.Select(r => run.Screen.In(Of(r)))), l.Code.ToString(), l.Name, RunArgument.NameOf(l.Run), $"{l.Page}", $"{l.Slot}"]),
            whole: [1, 3, 4, 5]);
        if (labels.Count > most)
        {
            run.Screen.Note(new($"Показано {most} з {labels.Count}. Усі: з --json або у файл", $"Shown: {most} of {labels.Count}. All: --json, or into a file"));
        }
    }

    private static Phrase Of(StaleReason reason) => reason switch
    {
        StaleReason.Host => new("старий хост", "old host"),
        StaleReason.Name => new("стара назва", "old name"),
        _ => new("інший старий текст", "another old text"),
    };
}
