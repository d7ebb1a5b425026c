using System.CommandLine;
using AssetTags.Cli.Terminal;

namespace AssetTags.Cli.Commands.Publicity;

/// <summary>A file with rules or territories of one's own.</summary>
internal static class DefinitionFile
{
    private const long LargestBytes = 8_000_000;

    /// <summary>Reads the text, or says why not.</summary>
    public static async Task<(string? Text, int Exit)> ReadAsync(Shell shell, string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            shell.Screen.Note(new($"Немає такого файлу: {Screen.Brief(path)}", $"There is no such file: {Screen.Brief(path)}"));
            return (null, ExitCode.NotFound);
        }

        if (new FileInfo(path).Length > LargestBytes)
        {
            shell.Screen.Note(new($"{Screen.Brief(path)}: файл завеликий, понад {LargestBytes} байтів.", $"{Screen.Brief(path)}: the file is too large, more than {LargestBytes} bytes."));
            return (null, ExitCode.BadInput);
        }

        return (await File.ReadAllTextAsync(path, cancellation), ExitCode.Done);
    }

    /// <summary>Says everything that is wrong with it.</summary>
    public static int TellFaults(Shell shell, string path, IReadOnlyList<Phrase> faults, bool asJson)
    {
        shell.Screen.Note(new($"{Screen.Brief(path)}: помилок {faults.Count}; нічого не записано.", $"{Screen.Brief(path)}: {faults.Count} mistakes; nothing was kept."));
        foreach (var fault in faults)
        {
            shell.Screen.Detail(shell.Screen.In(fault));
        }

        if (asJson)
        {
            shell.Screen.Json(new { ExitCode = ExitCode.BadInput, Faults = faults.Select(shell.Screen.In) });
        }

        return ExitCode.BadInput;
    }

    public static Argument<string> Argument(Shell shell) => shell.Argument(new("ФАЙЛ", "FILE"), new(
        "JSON з правилами; зразок дає publicity rules show", "JSON with rules; publicity rules show gives a sample"));
}
