namespace AssetTags.Tests.Architecture;

/// <summary>The files of the repository that these tests were built from.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The lines under a folder that are wanted, as <c>path:line</c>; build output is never read.</summary>
    public static IEnumerable<string> Find(string folder, string files, Predicate<string> wanted)
        => Directory.EnumerateFiles(Path.Combine(Root, folder), files, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/node_modules/", StringComparison.Ordinal))
            .SelectMany(file => Lines(file, wanted));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static IEnumerable<string> Lines(string file, Predicate<string> wanted)
        => File.ReadLines(Path.Combine(Root, file))
            .Select((line, i) => (Text: line, Number: i + 1))
            .Where(line => wanted(line.Text))
            .Select(line => $"{file}:{line.Number}");

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AssetTags.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("AssetTags.sln is in no folder above the tests.");
    }
}
