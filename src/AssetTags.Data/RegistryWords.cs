using System.Text.RegularExpressions;

namespace AssetTags.Data;

/// <summary>Why a program finds no registry to work with, in people's words.</summary>
public static partial class RegistryWords
{
    private const int LongestShown = 80;

    /// <summary>The reason, and what to do; <see langword="null"/> for a registry that is ready.</summary>
    /// <param name="state">What was found.</param>
    /// <param name="database">Where it was looked for.</param>
    public static Phrase? WhyNot(RegistryState state, DatabaseOptions database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return state == RegistryState.Ready ? null : Of(state, database.Display, Path.Combine(database.Display, DatabaseOptions.DefaultFile));
    }

    /// <summary>What to say of a text that names no database; passwords in it are left out.</summary>
    /// <param name="typed">What was typed.</param>
    public static Phrase NoDatabase(string typed)
    {
        // The message may end in a log or a letter to the help desk.
        var named = Secret().Replace(typed, "…");
        named = named.Length <= LongestShown ? named : string.Concat(named.AsSpan(0, LongestShown), "…");
        return new(
            $"«{named}» — не шлях до файлу і не рядок з’єднання PostgreSQL. Приклад: \"Host=localhost;Database=assettags;Username=assettags\"",
            $"'{named}' is neither a file path nor a PostgreSQL connection string. Example: \"Host=localhost;Database=assettags;Username=assettags\"");
    }

    private static Phrase Of(RegistryState state, string named, string inside) => state switch
    {
        RegistryState.Missing => new(
            $"Реєстру «{named}» немає. Створити: assettags init --name … --katottg … --host …",
            $"There is no registry '{named}'. Create it: assettags init --name … --katottg … --host …"),
        RegistryState.Empty => new(
            $"У базі «{named}» ще немає реєстру. Створити: assettags init --name … --katottg … --host …",
            $"The database '{named}' holds no registry yet. Create it: assettags init --name … --katottg … --host …"),
        RegistryState.Older => new(
            $"Реєстр «{named}» зроблено старішою версією. Оновити його: assettags migrate",
            $"The registry '{named}' was made by an older version. Bring it up to date: assettags migrate"),
        RegistryState.Newer => new(
            $"Реєстр «{named}» зроблено новішою версією програми. Оновіть assettags на цьому комп’ютері.",
            $"The registry '{named}' was made by a newer version of the program. Update assettags on this computer."),
        RegistryState.Folder => new(
            $"«{named}» — тека, а реєстр — це файл, наприклад {inside}",
            $"'{named}' is a folder, and a registry is a file, such as {inside}"),
        RegistryState.AnotherFile => new(
            $"Файл «{named}» — не реєстр AssetTags. Вкажіть інший файл через --db.",
            $"The file '{named}' is no AssetTags registry. Name another with --db."),
        _ => throw new NotSupportedException(state.ToString()),
    };

    [GeneratedRegex(@"(?<=(password|pwd|passfile)\s*=\s*)[^;]+|(?<=://[^/@]*:)[^/@]+(?=@)", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
