using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Tags;

namespace AssetTags.Publication;

/// <summary>A tag with all that hangs on it.</summary>
internal sealed class TaggedRow
{
    public required Tag Tag { get; init; }

    public Asset? Asset { get; init; }

    public BalanceHolder? Holder { get; init; }

    /// <summary>The asset that took its place when several were merged.</summary>
    public Asset? Successor { get; init; }

    public BalanceHolder? SuccessorHolder { get; init; }
}

/// <summary>An asset with its holder and the code it has now.</summary>
internal sealed class AssetRow
{
    public required Asset Asset { get; init; }

    public BalanceHolder? Holder { get; init; }

    public TagCode? Code { get; init; }
}

/// <summary>What there is around an asset.</summary>
internal sealed class Surroundings
{
    public bool HasEntries { get; init; }

    public bool HasDocuments { get; init; }

    public bool HasPhotos { get; init; }

    public string? Complex { get; init; }

    public string? OfficialId { get; init; }

    public string? Street { get; init; }

    public string? House { get; init; }

    public string? Settlement { get; init; }
}

/// <summary>The dates of a tag's life.</summary>
internal sealed record TagLife(TagState State, DateTimeOffset? AttachedAt, DateTimeOffset? EndedAt);

/// <summary>One entry of the journal: when, and what.</summary>
internal sealed record EntryLeaf(DateTimeOffset At, byte[] Leaf);
