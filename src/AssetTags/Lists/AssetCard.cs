using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Publicity;
using AssetTags.Tags;

namespace AssetTags.Lists;

/// <summary>An asset that another is a part of, is made of, or became.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="InventoryNumber">Its inventory number.</param>
/// <param name="Status">What is happening to it.</param>
public sealed record CardRelative(Guid Id, string Name, string? InventoryNumber, AssetStatus Status)
{
    internal Guid? ParentId { get; init; }

    internal Guid? SuccessorId { get; init; }
}

/// <summary>How it went from one holder to another.</summary>
/// <param name="Transfer">The act and its day.</param>
/// <param name="From">Who gave it; <see langword="null"/> where nobody held it.</param>
/// <param name="To">Who took it.</param>
public sealed record CardTransfer(AssetTransfer Transfer, string? From, string To);

/// <summary>Everything that those who keep the registry know of an asset.</summary>
public sealed record AssetCard
{
    /// <summary>The asset.</summary>
    public required Asset Asset { get; init; }

    /// <summary>Its balance holder, if it has one.</summary>
    public BalanceHolder? Holder { get; init; }

    /// <summary>What the public may see of it today, and why.</summary>
    public required PublicityVerdict Verdict { get; init; }

    /// <summary>The decision on it that holds, overdue or not.</summary>
    public PublicityDecision? Decision { get; init; }

    /// <summary>Its tags, the one in use first, then those that ended, the last first.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Its photos in their order.</summary>
    public IReadOnlyList<AssetPhoto> Photos { get; init; } = [];

    /// <summary>Its papers, the latest first.</summary>
    public IReadOnlyList<AssetDocument> Documents { get; init; } = [];

    /// <summary>Its transfers, the latest first.</summary>
    public IReadOnlyList<CardTransfer> Transfers { get; init; } = [];

    /// <summary>The last visits, the latest first.</summary>
    public IReadOnlyList<Inspection> Inspections { get; init; } = [];

    /// <summary>What it is a part of.</summary>
    public CardRelative? Parent { get; init; }

    /// <summary>What took its place.</summary>
    public CardRelative? Successor { get; init; }

    /// <summary>Its parts, in the order of their names.</summary>
    public IReadOnlyList<CardRelative> Children { get; init; } = [];

    /// <summary>What it took the place of.</summary>
    public IReadOnlyList<CardRelative> Predecessors { get; init; } = [];

    /// <summary>The last changes of it, its tags, papers, photos and publicity, the latest first; empty for who may not read them.</summary>
    public IReadOnlyList<JournalLine> Changes { get; init; } = [];
}
