using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Designs;

namespace AssetTags.Cli.Commands;

/// <summary>A file with a label design of one's own.</summary>
internal static class DesignFileArgument
{
    public static Argument<string> Create(Shell shell) => shell.Argument(new("ФАЙЛ", "FILE"), new(
        "JSON з одним макетом; зразок дає labels designs show", "JSON with one design; labels designs show gives a sample"));

    /// <summary>Reads the file, or says everything that is wrong with it.</summary>
    public static async Task<(LabelDesign? Design, string Json, int Exit)> ReadAsync(Shell shell, string path, bool asJson, CancellationToken cancellation)
    {
        var screen = shell.Screen;
        if (!File.Exists(path))
        {
            screen.Note(new($"Немає такого файлу: {Screen.Brief(path)}", $"There is no such file: {Screen.Brief(path)}"));
            return (null, "", ExitCode.NotFound);
        }

        var json = await File.ReadAllTextAsync(path, cancellation);
        var (design, faults) = DesignReader.Read(json);
        if (design is not null)
        {
            return (design, json, ExitCode.Done);
        }

        screen.Note(new($"{Screen.Brief(path)}: помилок {faults.Count}.", $"{Screen.Brief(path)}: {faults.Count} mistakes."));
        foreach (var fault in faults)
        {
            screen.Detail(screen.In(fault));
        }

        if (asJson)
        {
            screen.Json(new { ExitCode = ExitCode.BadInput, Faults = faults.Select(screen.In) });
        }

        return (null, json, ExitCode.BadInput);
    }
}
