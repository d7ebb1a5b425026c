using System.CommandLine;
using AssetTags.Places;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Streets;

/// <summary><c>assettags streets list</c></summary>
internal static class StreetsListCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("list", new("Показати перейменовані вулиці", "Show the renamed streets"), "assettags streets list", "assettags streets list --json");
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, RunAsync, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run)
    {
        var found = await run.Registry.StreetRenames.AsNoTracking()
            .Where(r => r.CommunityId == run.Community.Id && r.RemovedAt == null).ToListAsync(run.Cancellation);
        StreetRename[] all = [.. found.OrderBy(r => r.NewName, StringComparer.Ordinal).ThenBy(r => r.Id)];
        if (run.Json)
        {
            run.Screen.Json(all.Select(StreetsCommand.Json));
            return ExitCode.Done;
        }

        if (all.Length == 0)
        {
            run.Screen.Note(new(
                "Перейменованих вулиць ще не внесено. З таблиці: assettags streets import ФАЙЛ", "No renamed streets are entered yet. From a table: assettags streets import FILE"));
            return ExitCode.Done;
        }

        run.Screen.Table(
            [new("Колишня назва", "Former name"), new("Теперішня назва", "Present name"), new("Населений пункт", "Settlement"), new("Дата", "Date"), new("Документ", "Document"), new("Ідентифікатор", "Identifier")],
            all.Select(r => (string?[])[r.OldName, r.NewName, r.Settlement, DayText.Shown(r.RenamedOn), r.DocumentNumber, r.Id.ToString("D")]),
            whole: [3]);
        run.Screen.Note(new($"Усього: {all.Length}", $"Total: {all.Length}"));
        return ExitCode.Done;
    }
}
