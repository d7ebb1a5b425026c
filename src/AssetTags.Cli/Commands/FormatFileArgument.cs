using System.CommandLine;
using AssetTags.Cli.Terminal;
using AssetTags.Labels.Sheets;

namespace AssetTags.Cli.Commands;

/// <summary>A file with sheet formats of one's own.</summary>
internal static class FormatFileArgument
{
    public static Argument<string> Create(Shell shell) => shell.Argument(new("ФАЙЛ", "FILE"), new(
        "JSON із форматом або списком форматів, у міліметрах", "JSON with a format or a list of formats, in millimetres"));

    /// <summary>Reads the file, or says what is wrong with it.</summary>
    public static async Task<(SheetFormatFile? File, int Exit)> ReadAsync(Screen screen, string path, CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            screen.Note(new($"Немає такого файлу: {Screen.Brief(path)}", $"There is no such file: {Screen.Brief(path)}"));
            return (null, ExitCode.NotFound);
        }

        var file = SheetFormatFile.Read(await File.ReadAllTextAsync(path, cancellation));
        if (file.Fault is not { } fault)
        {
            return (file, ExitCode.Done);
        }

        screen.Note(fault);
        return (null, ExitCode.BadInput);
    }
}
