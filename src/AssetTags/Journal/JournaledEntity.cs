using System.Text.Json.Serialization;

namespace AssetTags.Journal;

/// <summary>Something in the registry whose every change is written to the journal.</summary>
public abstract class JournaledEntity
{
    /// <summary>The key, a UUIDv7 made in code.</summary>
    public Guid Id { get; internal init; } = SequentialKey.Next();

    /// <summary>The community this row belongs to.</summary>
    public Guid CommunityId { get; internal set; }

    /// <summary>How many times it was written: 1 when new. Two writers of one revision: the second is refused.</summary>
    public int Revision { get; internal set; }

    /// <summary>When it was first written; UTC, whole milliseconds.</summary>
    public DateTimeOffset CreatedAt { get; internal set; }

    /// <summary>When it was last written; UTC, whole milliseconds.</summary>
    public DateTimeOffset ChangedAt { get; internal set; }

    /// <summary>Random bytes behind the commitments to personal values, or <see langword="null"/> where there are none.</summary>
    [JsonIgnore]
    public byte[]? PersonalSalt { get; internal set; }

    /// <summary>The word before the key in journal entries: <c>asset</c>, <c>tag</c>…</summary>
    protected internal abstract string EntityType { get; }
}
