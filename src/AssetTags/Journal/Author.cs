namespace AssetTags.Journal;

/// <summary>Who writes, and through which face.</summary>
/// <param name="Name">The person's or account's name; the journal itself only holds an opaque key for it.</param>
/// <param name="Source">Where the write comes from: <c>cli</c>, <c>web</c>, <c>api</c>.</param>
public sealed record Author(string Name, string Source);

/// <summary>The name behind an opaque key in the journal; erasing the row makes the key nobody's.</summary>
public sealed class Actor
{
    /// <summary>The key that journal entries carry.</summary>
    public Guid Id { get; internal init; } = SequentialKey.Next();

    /// <summary>The name, unique.</summary>
    public string Name { get; internal init; } = "";
}
