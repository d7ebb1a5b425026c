using System.CommandLine;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Emblems;
using AssetTags.Printing;

namespace AssetTags.Cli.Commands.Printing;

/// <summary>The community's emblem in the middle of QR symbols.</summary>
internal sealed class EmblemOptions : PrintOptions
{
    private readonly Option<string> _emblem;

    public EmblemOptions(Shell shell, Command command)
    {
        _emblem = Option(shell);
        command.Add(_emblem);
    }

    public static Option<string> Option(Shell shell) => shell.Words("--emblem", new("ФАЙЛ.svg", "FILE.svg"), new(
        "Емблема в один колір посередині QR: рівень H, не більше 8 % площі", "An emblem of one colour in the middle of the QR: level H, 8 % of it at most"));

    /// <summary>Reads an emblem's file.</summary>
    /// <returns>The emblem, or what is wrong with the file.</returns>
    public static (Emblem? Emblem, Phrase? Wrong) Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var (emblem, fault) = EmblemFile.Read(file);
            return (emblem, fault is { } wrong ? new($"{path}: {wrong.Uk}.", $"{path}: {wrong.En}.") : null);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new($"Немає такого файлу: {path}", $"There is no such file: {path}"));
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            return (null, new($"{path}: файл не читається ({unread.Message})", $"{path}: the file cannot be read ({unread.Message})"));
        }
    }

    private static Phrase NotByCommand => new(
        "--emblem і --zpl-qr command разом не вживають: принтер малює QR сам, без емблеми.", "--emblem and --zpl-qr command exclude each other: the printer draws its QR without an emblem.");

    public override Task<(PrintRequest Request, Phrase? Wrong)> ReadAsync(RegistryRun run, PrintRequest request)
    {
        if (run.Input.GetValue(_emblem) is not { } path)
        {
            return Done(request);
        }

        var (emblem, wrong) = request.ZplSymbol == ZplSymbol.Command ? (null, NotByCommand) : Read(path);
        return Done(request with { Emblem = emblem }, wrong);
    }
}
