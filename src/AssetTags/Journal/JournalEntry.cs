namespace AssetTags.Journal;

/// <summary>One change, as it is kept for ever. Entries are only ever added.</summary>
public sealed class JournalEntry
{
    /// <summary>The key, a UUIDv7 made in code; it orders the entries roughly by time.</summary>
    public Guid Id { get; internal init; } = SequentialKey.Next();

    /// <summary>The community whose log it belongs to.</summary>
    public Guid CommunityId { get; internal init; }

    /// <summary>What was changed, as in the leaf: <c>asset/01976…</c>.</summary>
    public string Entity { get; internal init; } = "";

    /// <summary>The revision that the change made; unique per entity.</summary>
    public int Revision { get; internal init; }

    /// <summary>When; UTC, whole milliseconds.</summary>
    public DateTimeOffset At { get; internal init; }

    /// <summary>The canonical bytes that will be hashed into the log; see <see cref="JournalLeaf"/>.</summary>
    public byte[] Leaf { get; internal init; } = [];
}
