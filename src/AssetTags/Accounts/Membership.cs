using AssetTags.Journal;

namespace AssetTags.Accounts;

/// <summary>One role of an account in its community.</summary>
public sealed class Membership : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "membership";

    /// <summary>The account.</summary>
    public Guid AccountId { get; internal init; }

    /// <summary>The role.</summary>
    public Role Role { get; internal init; }

    /// <summary>When it ended; <see langword="null"/> while it holds.</summary>
    public DateTimeOffset? EndedAt { get; internal set; }
}
