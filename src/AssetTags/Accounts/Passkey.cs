using AssetTags.Journal;

namespace AssetTags.Accounts;

/// <summary>A passkey (WebAuthn credential) of an account.</summary>
public sealed class Passkey : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "passkey";

    /// <summary>The account.</summary>
    public Guid AccountId { get; internal init; }

    /// <summary>The credential's id, as the authenticator made it; up to 1023 bytes.</summary>
    public byte[] CredentialId { get; internal init; } = [];

    /// <summary>What the person calls it, such as the phone's name.</summary>
    public string? Name { get; internal set; }

    /// <summary>The public key and the rest of what is checked at signing in, JSON.</summary>
    public string Data { get; internal set; } = "";

    /// <summary>When it was taken away; <see langword="null"/> while it opens the account.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }
}
