using System.CommandLine;
using System.Globalization;
using AssetTags.Communities;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary><c>assettags publicity closed-holders</c></summary>
internal static class HoldersCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("closed-holders", new(
            "Показати організації, про які громадськість не бачить нічого", "Show the organisations of which the public sees nothing"),
            "assettags publicity closed-holders");
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, RunAsync, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run)
    {
        var closed = await run.Registry.RestrictedParties.AsNoTracking()
            .Where(p => p.CommunityId == run.Community.Id && p.ReleasedAt == null).OrderBy(p => p.Edrpou).ToListAsync(run.Cancellation);
        var codes = closed.Select(p => p.Edrpou).ToList();
        var known = await run.Registry.BalanceHolders.AsNoTracking()
            .Where(h => h.CommunityId == run.Community.Id && codes.Contains(h.Edrpou!)).ToListAsync(run.Cancellation);
        var names = known.ToLookup(h => h.Edrpou, h => h.Name);
        if (run.Json)
        {
            run.Screen.Json(closed.Select(p => new { p.Edrpou, Name = names[p.Edrpou].FirstOrDefault(), p.Ground, ClosedAt = p.ChangedAt }));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("ЄДРПОУ", "EDRPOU"), new("Назва", "Name"), new("Підстава", "Ground"), new("Від", "Since")],
            closed.Select(p => (string?[])[p.Edrpou, names[p.Edrpou].FirstOrDefault(), p.Ground, run.Community.DayOf(p.ChangedAt).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)]),
            whole: [0, 3]);
        return ExitCode.Done;
    }
}
