using System.CommandLine;
using System.Text;
using AssetTags.Cli.Terminal;
using AssetTags.Places;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Cli.Commands.Maps;

/// <summary><c>assettags map show</c></summary>
internal static class MapShowCommand
{
    public static Command Create(Shell shell)
    {
        var command = shell.Command("show", new("Показати, з чого складається основа карти", "Show what the ground of the map consists of"),
            "assettags map show", "assettags map show --json");
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(shell, input, RunAsync, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(RegistryRun run)
    {
        var maps = (await run.Registry.BaseMaps.AsNoTracking()
            .Where(m => m.CommunityId == run.Community.Id && m.RemovedAt == null).ToListAsync(run.Cancellation))
            .OrderBy(m => m.Kind)
            .Select(m => (Map: m, Drawing: BaseMapDrawing.Read(m.Kind, Encoding.UTF8.GetBytes(m.Content)))).ToList();
        if (run.Json)
        {
            run.Screen.Json(maps.Select(m => new
            {
                m.Map.Kind,
                Features = m.Drawing.FeatureCount,
                Positions = m.Drawing.PositionCount,
                m.Map.Attribution,
            }));
            return ExitCode.Done;
        }

        foreach (var (map, drawing) in maps)
        {
            run.Screen.Say(MapAnswer.Line(map.Kind, drawing, map.Attribution));
        }

        if (maps.Count == 0)
        {
            run.Screen.Note(new(
                "Основи карти ще немає: об’єкти стоятимуть на порожньому тлі. Задати: assettags map set --boundary ФАЙЛ",
                "There is no ground yet: objects will stand on an empty one. Set it: assettags map set --boundary FILE"));
        }

        return ExitCode.Done;
    }
}
