using AssetTags.Assets;

namespace AssetTags.Printing;

/// <summary>What gets labels.</summary>
public abstract record PrintSubject
{
    /// <summary>Assets; one that has no tag gets one.</summary>
    /// <param name="Filter">Which.</param>
    public sealed record Assets(AssetFilter Filter) : PrintSubject;

    /// <summary>Tags that wait for an asset and are in use: their labels show code, host and community only.</summary>
    /// <param name="Keys">Their keys, in this order; <see langword="null"/> for all that wait.</param>
    public sealed record BlankTags(IReadOnlyList<Guid>? Keys = null) : PrintSubject;

    /// <summary>Blank tags that are made for this print; their labels show code, host and community only.</summary>
    /// <param name="Count">How many, 1 to <see cref="AssetTags.Tags.MintTags.Most"/>.</param>
    public sealed record NewTags(int Count) : PrintSubject;

    /// <summary>These tags, in this order; one that is named twice gets two labels. What they hang on stands on the labels.</summary>
    /// <param name="Keys">The tags' keys; all must be in use.</param>
    public sealed record Tags(IReadOnlyList<Guid> Keys) : PrintSubject;
}

/// <summary>In which order labels come.</summary>
public enum PrintOrder
{
    /// <summary>As they are named one by one, else as they were registered.</summary>
    Listed,

    /// <summary>As one walks: by settlement, street, house in human order (2, 2а, 10), room and name.</summary>
    Route,
}
