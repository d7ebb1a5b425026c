using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Communities;
using AssetTags.Statistics;

namespace AssetTags.Cli.Commands;

/// <summary><c>assettags stats [--days 30] [--orphans]</c></summary>
internal static class StatsCommand
{
    private const int MostDays = 3_660;

    public static Command Create(Shell shell)
    {
        var days = shell.Value<int?>("--days", new("N", "N"), new("За скільки останніх днів (типово 30)", "For how many last days (default 30)"));
        var orphans = shell.Flag("--orphans", new("Лише коди, яких немає в реєстрі, по днях", "Only codes that the registry does not know, day by day"));
        var command = shell.Command("stats", new(
            "Скільки разів сканували мітки; мертві наліпки; мітки, які ніхто не сканував", "How often tags were scanned; dead labels; tags that nobody scanned"),
            "assettags stats", "assettags stats --days 7 --json", "assettags stats --orphans");
        command.Add(days);
        command.Add(orphans);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetValue(days) ?? 30, input.GetValue(orphans)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, int days, bool orphans)
    {
        if (days is < 1 or > MostDays)
        {
            run.Screen.Note(new($"--days {days}: потрібне число від 1 до {MostDays}.", $"--days {days}: a number from 1 to {MostDays} is needed."));
            return ExitCode.BadInput;
        }

        var today = await run.Get<LocalDay>().TodayAsync(run.Community.Id, run.Cancellation);
        var report = await run.Get<ReadScanReport>().RunAsync(run.Community.Id, today, days, run.Cancellation);
        if (run.Json && orphans)
        {
            run.Screen.Json(report.Orphans);
        }
        else if (run.Json)
        {
            run.Screen.Json(ScanReportAnswer.Document(report));
        }
        else if (orphans)
        {
            ScanReportAnswer.TellOrphans(run.Screen, report);
        }
        else
        {
            ScanReportAnswer.Tell(run.Screen, report);
        }

        return ExitCode.Done;
    }
}
