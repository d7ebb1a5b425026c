using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Places;

namespace AssetTags.Cli.Commands.Maps;

/// <summary><c>assettags map set --boundary FILE --streets FILE</c></summary>
internal static class MapSetCommand
{
    public static Command Create(Shell shell)
    {
        var boundary = shell.Value<string>("--boundary", new("ФАЙЛ", "FILE"), new(
            "GeoJSON з межею: багатокутники, їхні назви — населені пункти", "GeoJSON with the boundary: polygons; their names are settlements"));
        var streets = shell.Value<string>("--streets", new("ФАЙЛ", "FILE"), new(
            "GeoJSON з вулицями: лінії, квартали або точки будинків, з назвами", "GeoJSON with the streets: lines, blocks or the points of houses, with names"));
        var attribution = shell.Value<string>("--attribution", new("ТЕКСТ", "TEXT"), new(
            "Чиї це дані: стоятиме на карті", "Whose data they are: will stand on the map"));
        var command = shell.Command("set", new(
            "Задати основу карти (GeoJSON, WGS-84, до 5 МБ кожен файл)", "Set the ground of the map (GeoJSON, WGS-84, at most 5 MB a file)"),
            "assettags map set --boundary samples/ladyzhyn/boundary.geojson",
            "assettags map set --boundary samples/ladyzhyn/boundary.geojson --streets samples/ladyzhyn/streets.geojson --attribution \"PashaOsadchi\"");
        command.Add(boundary);
        command.Add(streets);
        command.Add(attribution);
        command.SetAction((input, cancellation) => RegistryRun.RunAsync(
            shell, input, run => RunAsync(run, input.GetValue(boundary), input.GetValue(streets), input.GetValue(attribution)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RegistryRun run, string? boundary, string? streets, string? attribution)
    {
        var files = new Dictionary<BaseMapKind, byte[]>();
        foreach (var (kind, path) in ((BaseMapKind Kind, string? Path)[])[(BaseMapKind.Boundary, boundary), (BaseMapKind.Streets, streets)])
        {
            if (path is null)
            {
                continue;
            }

            if (await ReadAsync(run, path) is not { } file)
            {
                return ExitCode.NotFound;
            }

            files[kind] = file;
        }

        if (files.Count == 0)
        {
            run.Screen.Note(new("Назвіть хоч один файл: --boundary або --streets.", "Name one file at least: --boundary or --streets."));
            return ExitCode.BadInput;
        }

        return Tell(run, await run.Get<KeepBaseMap>().RunAsync(run.Community.Id, files, attribution, run.Cancellation), attribution);
    }

    // One byte more than is allowed is enough to be refused.
    private static async Task<byte[]?> ReadAsync(RegistryRun run, string path)
    {
        if (!File.Exists(path))
        {
            run.Screen.Note(new($"Немає такого файлу: {Screen.Brief(path)}", $"There is no such file: {Screen.Brief(path)}"));
            return null;
        }

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 4096, useAsync: true);
        var bytes = new byte[Math.Min(file.Length, BaseMapDrawing.MostBytes + 1)];
        return bytes[..await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, run.Cancellation)];
    }

    private static int Tell(RegistryRun run, KeepBaseMapResult result, string? attribution)
    {
        if (result is KeepBaseMapResult.Refused refused)
        {
            var name = refused.Kind is { } kind ? MapAnswer.Name(kind) : new("--attribution", "--attribution");
            run.Screen.Note(new($"{name.Uk}: {refused.Reason.Uk} Нічого не записано.", $"{name.En}: {refused.Reason.En} Nothing was kept."));
            return ExitCode.BadInput;
        }

        var kept = ((KeepBaseMapResult.Kept)result).Drawings.OrderBy(d => d.Key).ToList();
        if (run.Json)
        {
            run.Screen.Json(kept.Select(d => new { Kind = d.Key, Features = d.Value.FeatureCount, Positions = d.Value.PositionCount }));
            return ExitCode.Done;
        }

        kept.ForEach(d => run.Screen.Say(MapAnswer.Line(d.Key, d.Value, attribution)));
        return ExitCode.Done;
    }
}
