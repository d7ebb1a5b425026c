using AssetTags.Journal;

namespace AssetTags.Assets;

/// <summary>A list of assets that somebody keeps under a name: filters, order and columns, as they stand in its address.</summary>
public sealed class SavedView : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "saved-view";

    /// <summary>The account whose it is.</summary>
    public Guid AccountId { get; internal init; }

    /// <summary>Its name.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The query of the list's address, without the question mark.</summary>
    public string Query { get; internal set; } = "";

    /// <summary>Whether everybody in the community sees it.</summary>
    public bool IsShared { get; internal set; }

    /// <summary>When it was taken away; <see langword="null"/> while it is shown.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
