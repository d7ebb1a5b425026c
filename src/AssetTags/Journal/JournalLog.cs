namespace AssetTags.Journal;

/// <summary>The journal of one community.</summary>
public sealed class JournalLog
{
    /// <summary>The community.</summary>
    public Guid CommunityId { get; internal init; }

    /// <summary>Its KATOTTG code, which names it in every leaf.</summary>
    public string Katottg { get; internal init; } = "";
}
