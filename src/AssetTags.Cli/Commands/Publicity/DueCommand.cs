using System.CommandLine;
using System.Globalization;
using AssetTags.Assets;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity due</c></summary>
internal static class DueCommand
{
    private const int Month = 30, MostDays = 1100;

    public static Command Create(Shell shell)
    {
        var days = shell.Value<int>("--days", new("ДНІВ", "DAYS"), new("На скільки днів уперед дивитися (типово 30)", "How many days ahead to look (default 30)"));
        days.DefaultValueFactory = _ => Month;
        days.Validators.Add(result =>
        {
            if (!int.TryParse(result.Tokens is [var token] ? token.Value : "0", CultureInfo.InvariantCulture, out var count) || count is < 0 or > MostDays)
            {
                result.AddError($"--days: 0-{MostDays}.");
            }
        });
        var command = shell.Command("due", new(
            "Показати рішення, які час переглянути: прострочені й ті, що скоро", "Show the decisions to look at again: overdue ones and those that soon are"),
            "assettags publicity due", "assettags publicity due --days 90 --json");
        command.Add(days);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, run => RunAsync(run, input.GetValue(days)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, int days)
    {
        var today = JudgedAsset.TodayIn(run);
        var due = await run.Registry.DecisionsDueBy(run.Community.Id, today.AddDays(days))
            .Join(run.Registry.Assets, d => d.AssetId, a => a.Id, (d, a) => new { Decision = d, a.Name, Number = a.InventoryNumber ?? a.OfficialId })
            .ToListAsync(run.Cancellation);
        due.Sort((a, b) => (a.Decision.ReviewOn, a.Decision.Id).CompareTo((b.Decision.ReviewOn, b.Decision.Id)));
        if (run.Json)
        {
            run.Screen.Json(due.Select(d => new
            {
                d.Decision.AssetId,
                d.Name,
                d.Number,
                d.Decision.Level,
                d.Decision.ReviewOn,
                IsOverdue = PublicityRules.IsOverdue(d.Decision, today),
                d.Decision.Ground,
                d.Decision.DocumentNumber,
            }));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Переглянути", "Review"), new("Прострочено", "Overdue"), new("Рівень", "Level"), new("Номер", "Number"), new("Об’єкт", "Asset"), new("Підстава", "Ground")],
            due.Select(d => (string?[])
            [
                d.Decision.ReviewOn.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
                PublicityRules.IsOverdue(d.Decision, today) ? run.Screen.In(new("так", "yes")) : "",
                run.Screen.In(LevelWords.Of(d.Decision.Level)), d.Number, d.Name, d.Decision.Ground,
            ]),
            whole: [0, 2, 3]);
        return ExitCode.Done;
    }
}
