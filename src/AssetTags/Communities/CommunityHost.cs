using AssetTags.Journal;

namespace AssetTags.Communities;

/// <summary>A host that a community's tags carried before: printed codes lead there for ever, so it stays answered.</summary>
public sealed class CommunityHost : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "community-host";

    /// <summary>The host, lower case, as <see cref="Community.Host"/>; unique in the installation.</summary>
    public string Host { get; internal init; } = "";
}
