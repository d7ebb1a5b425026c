namespace AssetTags.Data;

/// <summary>Where a path leads in the end, whatever symbolic links stand on the way.</summary>
public static class FinalPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private static readonly StringComparison s_comparison
        = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The same place without links, whether anything is there or not.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Resolve(Path.GetFullPath(path), ref links);
    }

    /// <summary>Whether two paths lead to one place.</summary>
    public static bool AreSame(string one, string other) => string.Equals(Of(one), Of(other), s_comparison);

    private static string Resolve(string full, ref int links)
    {
        var place = Path.GetPathRoot(full)!;
        foreach (var name in full[place.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries))
        {
            place = Path.Combine(place, name);
            var entry = new FileInfo(place);
            if (entry.LinkTarget is null)
            {
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"Too many symbolic links: '{full}'");
            }

            place = Resolve(entry.ResolveLinkTarget(returnFinalTarget: false)!.FullName, ref links);
        }

        return place;
    }
}
