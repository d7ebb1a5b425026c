using System.Text.RegularExpressions;
using AssetTags.Data;

namespace AssetTags.Cli.Terminal;

/// <summary>Says in people's words what an exception means to them.</summary>
internal static partial class Fault
{
    private const int SharingViolation = unchecked((int)0x80070020), LockViolation = unchecked((int)0x80070021);
    private const int DiskFull = unchecked((int)0x80070070), NoSpaceOnUnix = 28;

    public static Phrase Explain(Exception fault, DatabaseOptions? database)
        => (database is null ? null : DatabaseFault.Explain(fault, database)) ?? fault switch
        {
            TimeoutException => new(
                "Реєстр надто довго зайнятий іншою програмою; нічого не змінено. Повторіть пізніше.",
                "Another program has kept the registry busy for too long; nothing was changed. Try again later."),
            UnauthorizedAccessException or IOException => OfFile(fault, PathIn(fault)),
            _ => new($"Не вдалося: {fault.Message}{Inner(fault)}", $"Failed: {fault.Message}{Inner(fault)}"),
        };

    private static Phrase OfFile(Exception fault, string path) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(
            $"Немає такого файлу або теки: {path}", $"There is no such file or folder: {path}"),
        UnauthorizedAccessException => new(
            $"Немає прав на файл або теку: {path}", $"Permission is lacking for the file or folder: {path}"),
        { HResult: SharingViolation or LockViolation } => new(
            $"Файл зайнятий іншою програмою, закрийте його там (наприклад, в Excel або переглядачі PDF): {path}",
            $"Another program holds the file, close it there (Excel or a PDF viewer, perhaps): {path}"),
        { HResult: DiskFull or NoSpaceOnUnix } => new(
            $"На диску немає місця: {path}", $"The disk is full: {path}"),
        _ => new(
            $"Не вдалося прочитати або записати файл: {fault.Message}", $"A file could not be read or written: {fault.Message}"),
    };

    // .NET names the path only inside its sentence: Access to the path '/srv/labels.pdf' is denied.
    private static string PathIn(Exception fault)
        => fault is FileNotFoundException { FileName: { } name } ? name
            : QuotedPath().Match(fault.Message) is { Success: true } match ? match.Groups[1].Value : fault.Message;

    private static string Inner(Exception fault) => fault.InnerException is { } inner ? $" ({inner.Message})" : "";

    [GeneratedRegex("'(.+)'")]
    private static partial Regex QuotedPath();
}
