using AssetTags.Journal;

namespace AssetTags.Accounts;

/// <summary>What an <see cref="AccountLink"/> opens.</summary>
public enum AccountLinkPurpose
{
    /// <summary>The first administrator's account, which does not exist yet.</summary>
    FirstAdministrator,

    /// <summary>A new account: its person sets a password.</summary>
    Invitation,

    /// <summary>An account whose person forgot the password.</summary>
    Reset,
}

/// <summary>A one-time link that an administrator hands over; only the hash of its secret is kept.</summary>
public sealed class AccountLink : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "account-link";

    /// <summary>The account; <see langword="null"/> for the first administrator.</summary>
    public Guid? AccountId { get; internal init; }

    /// <summary>What it opens.</summary>
    public AccountLinkPurpose Purpose { get; internal init; }

    /// <summary>SHA-256 of the secret, 32 bytes; unique.</summary>
    public byte[] SecretHash { get; internal init; } = [];

    /// <summary>Until when it opens.</summary>
    public DateTimeOffset ExpiresAt { get; internal set; }

    /// <summary>When it was used or taken back; <see langword="null"/> while it opens.</summary>
    public DateTimeOffset? EndedAt { get; internal set; }

    /// <summary>A new link and the secret that opens it.</summary>
    internal static (AccountLink Link, string Secret) New(Guid communityId, Guid? accountId, AccountLinkPurpose purpose, DateTimeOffset expiresAt)
    {
        var secret = SecretText.New();
        return (new() { CommunityId = communityId, AccountId = accountId, Purpose = purpose, SecretHash = SecretText.HashOf(secret)!, ExpiresAt = expiresAt }, secret);
    }
}
