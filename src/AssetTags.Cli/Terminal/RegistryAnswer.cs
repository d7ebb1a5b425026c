using System.Text.RegularExpressions;
using AssetTags.Communities;
using AssetTags.Data;

namespace AssetTags.Cli.Terminal;

/// <summary>Why a command finds no registry to work on.</summary>
internal static partial class RegistryAnswer
{
    private const int MostNamed = 20;

    /// <summary>The reason and the exit code; <see langword="null"/> for a registry that is ready.</summary>
    public static (Phrase Reason, int Exit)? WhyNot(RegistryState state, DatabaseOptions database) => state switch
    {
        RegistryState.Ready => null,
        RegistryState.Missing => (new(
            $"Реєстру «{database.Display}» немає. Створити: assettags init --name … --katottg … --host …",
            $"There is no registry '{database.Display}'. Create it: assettags init --name … --katottg … --host …"), ExitCode.NotFound),
        RegistryState.Empty => (new(
            $"У базі «{database.Display}» ще немає реєстру. Створити: assettags init --name … --katottg … --host …",
            $"The database '{database.Display}' holds no registry yet. Create it: assettags init --name … --katottg … --host …"), ExitCode.Refused),
        RegistryState.Older => (new(
            $"Реєстр «{database.Display}» зроблено старішою версією. Оновити його: assettags migrate",
            $"The registry '{database.Display}' was made by an older version. Bring it up to date: assettags migrate"), ExitCode.Refused),
        RegistryState.Newer => (new(
            $"Реєстр «{database.Display}» зроблено новішою версією програми. Оновіть assettags на цьому комп’ютері.",
            $"The registry '{database.Display}' was made by a newer version of the program. Update assettags on this computer."), ExitCode.Refused),
        RegistryState.Folder => (new(
            $"«{database.Display}» — тека, а реєстр — це файл, наприклад {Inside(database)}",
            $"'{database.Display}' is a folder, and a registry is a file, such as {Inside(database)}"), ExitCode.BadInput),
        RegistryState.AnotherFile => (new(
            $"Файл «{database.Display}» — не реєстр AssetTags. Вкажіть інший файл через --db.",
            $"The file '{database.Display}' is no AssetTags registry. Name another with --db."), ExitCode.BadInput),
        _ => throw new NotSupportedException(state.ToString()),
    };

    /// <summary>What to say when the command line leaves open which community is meant.</summary>
    /// <param name="asked">The code that was asked for, or nothing.</param>
    /// <param name="all">The communities that there are.</param>
    public static Phrase WhichCommunity(string? asked, IReadOnlyList<Community> all)
    {
        var list = string.Join(", ", all.Take(MostNamed).Select(c => $"{c.Katottg} ({c.Name})")) + (all.Count > MostNamed ? ", …" : "");
        return (asked, all.Count) switch
        {
            (_, 0) => new(
                "У реєстрі ще немає громади. Додати: assettags init --name … --katottg … --host …",
                "The registry holds no community yet. Add one: assettags init --name … --katottg … --host …"),
            (null, _) => new(
                $"У реєстрі кілька громад; оберіть одну через --community: {list}",
                $"The registry holds several communities; choose one with --community: {list}"),
            _ => new(
                $"Громади «{Screen.Brief(asked)}» в реєстрі немає. Є: {list}. Додати: assettags init",
                $"There is no community '{Screen.Brief(asked)}' in the registry. There are: {list}. Add one: assettags init"),
        };
    }

    /// <summary>What to say of a text that names no database.</summary>
    public static Phrase NoDatabase(string typed)
    {
        // The message may end in a log or a letter to the help desk.
        var named = Screen.Brief(Secret().Replace(typed, "…"));
        return new(
            $"«{named}» — не шлях до файлу і не рядок з’єднання PostgreSQL. Приклад: \"Host=localhost;Database=assettags;Username=assettags\"",
            $"'{named}' is neither a file path nor a PostgreSQL connection string. Example: \"Host=localhost;Database=assettags;Username=assettags\"");
    }

    [GeneratedRegex(@"(?<=(password|pwd|passfile)\s*=\s*)[^;]+|(?<=://[^/@]*:)[^/@]+(?=@)", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    private static string Inside(DatabaseOptions database) => Path.Combine(database.Display, DatabaseOptions.DefaultFile);
}
