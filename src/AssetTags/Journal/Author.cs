namespace AssetTags.Journal;

/// <summary>Who writes, and through which face.</summary>
/// <param name="Name">The person's or account's name; the journal itself only holds an opaque key for it.</param>
/// <param name="Source">Where the write comes from: <c>cli</c>, <c>web</c>, <c>api</c>.</param>
public sealed record Author(string Name, string Source)
{
    /// <summary>What the author may write; <see langword="null"/> for whoever holds the machine, and may write everything.</summary>
    public Mandate? Mandate { get; init; }
}
