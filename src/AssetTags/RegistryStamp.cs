namespace AssetTags;

/// <summary>A number that grows with every write, so that other processes notice a change by reading one row.</summary>
public sealed class RegistryStamp
{
    /// <summary>The key of the only row.</summary>
    public const int OnlyId = 1;

    /// <summary>The key.</summary>
    public int Id { get; internal init; } = OnlyId;

    /// <summary>How many writes were committed; 0 in a new registry.</summary>
    public long Revision { get; internal set; }
}
