namespace AssetTags.Journal;

/// <summary>The name behind an opaque key in the journal; erasing the row makes the key nobody's.</summary>
public sealed class Actor
{
    /// <summary>The key that journal entries carry.</summary>
    public Guid Id { get; internal init; } = SequentialKey.Next();

    /// <summary>The name, unique.</summary>
    public string Name { get; internal init; } = "";
}
