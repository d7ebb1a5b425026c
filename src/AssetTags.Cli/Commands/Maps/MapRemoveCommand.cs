using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Places;

namespace AssetTags.Cli.Commands.Maps;

/// <summary><c>assettags map remove</c></summary>
internal static class MapRemoveCommand
{
    public static Command Create(Shell shell)
    {
        var boundary = shell.Flag("--boundary", new("Лише межу", "The boundary only"));
        var streets = shell.Flag("--streets", new("Лише вулиці", "The streets only"));
        var command = shell.Command("remove", new("Забрати основу карти; об’єкти на карті лишаються", "Take the ground of the map away; objects stay on the map"),
            "assettags map remove", "assettags map remove --streets");
        command.Add(boundary);
        command.Add(streets);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, Kinds(input.GetValue(boundary), input.GetValue(streets))), cancellation));
        return command;
    }

    private static BaseMapKind[] Kinds(bool boundary, bool streets) => (boundary, streets) switch
    {
        (true, false) => [BaseMapKind.Boundary],
        (false, true) => [BaseMapKind.Streets],
        _ => [BaseMapKind.Boundary, BaseMapKind.Streets],
    };

    private static async Task<int> RunAsync(RegistryRun run, BaseMapKind[] kinds)
    {
        var removed = await run.Get<KeepBaseMap>().RemoveAsync(run.Community.Id, kinds, run.Cancellation);
        if (removed.Count == 0)
        {
            run.Screen.Note(new("Такої основи карти немає; нічого не змінено.", "There is no such ground of the map; nothing was changed."));
            return ExitCode.NotFound;
        }

        if (run.Json)
        {
            run.Screen.Json(new { Removed = removed });
            return ExitCode.Done;
        }

        foreach (var kind in removed)
        {
            var name = MapAnswer.Name(kind);
            run.Screen.Say(new($"{name.Uk}: забрано.", $"{name.En}: removed."));
        }

        return ExitCode.Done;
    }
}
