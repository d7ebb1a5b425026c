namespace AssetTags.Benchmarks;

/// <summary>The command line of AssetTags as its users start it: a process of its own, measured from outside.</summary>
internal static class AssetTagsCli
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "AssetTags.Cli.dll");

    public static Task<Measured> RunAsync(params IReadOnlyList<string> arguments)
        => Measured.RunAsync("dotnet", [Program, .. arguments]);

    /// <summary>Makes a registry with one community.</summary>
    /// <param name="database">A file, or a PostgreSQL connection string.</param>
    public static Task InitAsync(string database) => RunAsync(
        "init", "--db", database, "--name", "Прикладівська міська територіальна громада", "--katottg", "UA00000000000000000",
        "--host", SampleLabels.Host);
}
