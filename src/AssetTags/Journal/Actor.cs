namespace AssetTags.Journal;

/// <summary>The name behind an opaque key in the journal; erasing the row makes the key nobody's.</summary>
public sealed class Actor
{
    /// <summary>The most characters of a name; longer ones are shortened.</summary>
    internal const int LongestName = 200;

    /// <summary>The key that journal entries carry.</summary>
    public Guid Id { get; internal init; } = SequentialKey.Next();

    /// <summary>The name, unique.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The name under which an author is kept: both databases must hold the same.</summary>
    internal static string NameOf(Author author)
    {
        var name = author.Name;
        if (name.Length <= LongestName)
        {
            return name;
        }

        var end = char.IsHighSurrogate(name[LongestName - 2]) ? LongestName - 2 : LongestName - 1;
        return string.Concat(name.AsSpan(0, end), "…");
    }
}
