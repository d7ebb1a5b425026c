namespace AssetTags.Benchmarks;

/// <summary>The command line of AssetTags as its users start it: a process of its own, measured from outside.</summary>
internal static class AssetTagsCli
{
    // From its own folder: beside this program some of its libraries are left to ASP.NET Core, which the command line does not load.
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "AssetTags.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "AssetTags.Cli.dll"));

    public static Task<Measured> RunAsync(params IReadOnlyList<string> arguments)
        => Measured.RunAsync("dotnet", [Program, .. arguments]);

    /// <summary>Makes a registry with one community.</summary>
    /// <param name="database">A file, or a PostgreSQL connection string.</param>
    public static Task InitAsync(string database) => RunAsync(
        "init", "--db", database, "--name", "Прикладівська міська територіальна громада", "--katottg", "UA00000000000000000",
        "--host", SampleLabels.Host);
}
