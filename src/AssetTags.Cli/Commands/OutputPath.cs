using System.Text;
using AssetTags.Data;

namespace AssetTags.Cli.Commands;

/// <summary>A file that a command is asked to write.</summary>
internal static class OutputPath
{
    /// <summary>Why the file must not or cannot be written; <see langword="null"/> when it can.</summary>
    /// <param name="run">The command; no file of its registry is ever overwritten.</param>
    /// <param name="path">The file.</param>
    /// <param name="input">The file that the command reads, or nothing.</param>
    public static Phrase? WhyNot(RegistryRun run, string path, string? input = null)
    {
        if (string.IsNullOrWhiteSpace(path) || Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
        {
            return new(
                $"Сюди не записати: «{Terminal.Screen.Brief(path)}». Вкажіть файл у наявній теці.",
                $"Cannot write to '{Terminal.Screen.Brief(path)}'. Name a file in a folder that exists.");
        }

        var database = run.Get<DatabaseOptions>();
        var taken = database.Files.Any(file => FinalPath.AreSame(path, file)) || (input is not null && FinalPath.AreSame(path, input));
        return taken
            ? new($"«{path}» — це сам реєстр, його не можна затерти. Назвіть інший файл.", $"'{path}' is the register itself and must not be overwritten. Name another file.")
            : null;
    }

    /// <summary>Why a file must not take the place of what is there: only one of its own kind is ever replaced.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">The kind in one word, such as PDF.</param>
    /// <param name="beginnings">How such files begin.</param>
    public static Phrase? WhyNoNew(string path, string kind, params IEnumerable<string> beginnings)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> start = stackalloc byte[8];
        start = start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        var found = Encoding.Latin1.GetString(start);
        return found.Length == 0 || beginnings.Any(beginning => found.StartsWith(beginning, StringComparison.Ordinal)) ? null : new(
            $"Файл «{path}» уже є, і це не {kind}. Щоб нічого не затерти, назвіть інший файл.",
            $"There is a file '{path}' already, and it is no {kind}. Name another file, so that nothing is overwritten.");
    }
}
