using AssetTags.Journal;

namespace AssetTags.Accounts;

/// <summary>A token by which a program acts for an account; only its hash is kept.</summary>
public sealed class ApiToken : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "api-token";

    /// <summary>The account it acts for; never with more rights than that has.</summary>
    public Guid AccountId { get; internal init; }

    /// <summary>What it is for, in words.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>SHA-256 of the secret, 32 bytes; unique.</summary>
    public byte[] SecretHash { get; internal init; } = [];

    /// <summary>The rights it carries: names of <see cref="Right"/>, separated by commas.</summary>
    public string Rights { get; internal init; } = "";

    /// <summary>Until when it counts.</summary>
    public DateTimeOffset ExpiresAt { get; internal init; }

    /// <summary>When it was revoked; <see langword="null"/> while it counts.</summary>
    public DateTimeOffset? RevokedAt { get; internal set; }
}
