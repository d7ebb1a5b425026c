using AssetTags.Cli.Commands.Printing;
using AssetTags.Printing;

namespace AssetTags.Cli.Terminal;

/// <summary>Labels that are out of date, told to people and programs.</summary>
internal static class StaleAnswer
{
    private const int MostOnTerminal = 200;

    public static void Tell(RegistryRun run, Renewal renewal)
    {
        var labels = renewal.Labels;
        var counts = labels.SelectMany(l => l.Reasons).CountBy(r => r).OrderBy(c => c.Key).ToList();
        if (run.Json)
        {
            run.Screen.Json(new
            {
                Total = labels.Count,
                ByReason = counts.ToDictionary(c => $"{c.Key}".ToLowerInvariant(), c => c.Value),
                ByDesign = renewal.Labels.CountBy(l => l.Run.Design ?? "").ToDictionary(c => c.Key, c => c.Value),
                Labels = labels.Select(l => new { Code = l.Code.ToString(), l.Name, l.Reasons, Run = RunArgument.NameOf(l.Run), l.Page, l.Slot, l.Run.Host, l.Run.Design }),
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

        if (renewal.Designs.Count > 1)
        {
            run.Screen.Note(new($"Макети: {ListOf(renewal.OnSheets).Uk}", $"Designs: {ListOf(renewal.OnSheets).En}"));
        }

        TellPlates(run, renewal);
        run.Screen.Note(labels.Count == 0
            ? new("Застарілих етикеток немає.", "No label is out of date.")
            : new($"Усього застаріло: {labels.Count}. Надрукувати наново: assettags labels stale --out renew.pdf", $"Out of date: {labels.Count}. Print them anew: assettags labels stale --out renew.pdf"));
    }

    /// <summary>How many plates are among them, and how those are renewed.</summary>
    public static void TellPlates(RegistryRun run, Renewal renewal)
    {
        if (renewal.PlateCount > 0)
        {
            run.Screen.Note(new(
                $"Із них табличок: {renewal.PlateCount}. Їх на аркушах не друкують, замовте наново: assettags labels plate --asset КОД --out plate.svg",
                $"Of these, plates: {renewal.PlateCount}. They are not printed on sheets; order them anew: assettags labels plate --asset CODE --out plate.svg"));
        }
    }

    /// <summary>That labels of several designs cannot be printed in one go.</summary>
    public static Phrase SeveralDesigns(Renewal renewal) => new(
        $"Ці етикетки надруковано різними макетами: {ListOf(renewal.OnSheets).Uk}. Друкуйте їх окремо (--printed-with МАКЕТ) або всі одним (--design МАКЕТ).",
        $"These labels were printed with different designs: {ListOf(renewal.OnSheets).En}. Print each by itself (--printed-with DESIGN) or all with one (--design DESIGN).");

    /// <summary>That none of them was printed with a design.</summary>
    public static Phrase NoneWith(string design, Renewal all) => new(
        $"Серед застарілих етикеток немає надрукованих макетом «{Screen.Brief(design)}». Є: {ListOf(all.Labels).Uk}",
        $"None of the labels out of date was printed with the design '{Screen.Brief(design)}'. There are: {ListOf(all.Labels).En}");

    private static Phrase ListOf(IReadOnlyList<StaleLabel> labels)
    {
        var designs = Renewal.DesignsOf(labels);
        return new(
            string.Join(", ", designs.Select(d => $"{d.Design ?? "невідомий"} — {d.Count}")),
            string.Join(", ", designs.Select(d => $"{d.Design ?? "unknown"}: {d.Count}")));
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
        StaleReason.Text => new("інший старий текст", "another old text"),
        _ => new("старий макет", "old design"),
    };
}
