using AssetTags.Journal;

namespace AssetTags.Publicity;

/// <summary>An organisation of which nothing may be shown: all it owns, keeps on its books or uses is closed.</summary>
public sealed class RestrictedParty : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "restricted-party";

    /// <summary>EDRPOU, text; unique per community.</summary>
    public string Edrpou { get; internal init; } = "";

    /// <summary>The legal ground, in words.</summary>
    public string Ground { get; internal set; } = "";

    /// <summary>When it was released; <see langword="null"/> while it is restricted.</summary>
    public DateTimeOffset? ReleasedAt { get; internal set; }
}
