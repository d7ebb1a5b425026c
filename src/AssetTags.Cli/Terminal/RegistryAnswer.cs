using AssetTags.Communities;
using AssetTags.Data;

namespace AssetTags.Cli.Terminal;

/// <summary>Why a command finds no registry to work on.</summary>
internal static class RegistryAnswer
{
    private const int MostNamed = 20;

    /// <summary>The reason and the exit code; <see langword="null"/> for a registry that is ready.</summary>
    public static (Phrase Reason, int Exit)? WhyNot(RegistryState state, DatabaseOptions database)
        => RegistryWords.WhyNot(state, database) is { } reason ? (reason, ExitOf(state)) : null;

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

    private static int ExitOf(RegistryState state) => state switch
    {
        RegistryState.Missing => ExitCode.NotFound,
        RegistryState.Folder or RegistryState.AnotherFile => ExitCode.BadInput,
        _ => ExitCode.Refused,
    };
}
