using System.Text.Json.Serialization;
using AssetTags.Journal;

namespace AssetTags.Accounts;

/// <summary>Somebody who may sign in to one community’s register. What the person may do is said by <see cref="Membership"/>s.</summary>
public sealed class Account : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "account";

    /// <summary>The e-mail address by which the person signs in, as written.</summary>
    public string Email { get; internal set; } = "";

    /// <summary>The same as it is compared; unique in the community: whoever serves two has two accounts.</summary>
    public string EmailKey { get; internal set; } = "";

    /// <summary>The person's name, as it stands in journals and lists.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The language of the staff pages.</summary>
    public Language Language { get; internal set; }

    /// <summary>The hash of the password, or <see langword="null"/> while none is set.</summary>
    [JsonIgnore]
    public string? PasswordHash { get; internal set; }

    /// <summary>Changes with every credential; sessions that carry another one are over.</summary>
    [JsonIgnore]
    public string SecurityStamp { get; internal set; } = "";

    /// <summary>The shared secret of the authenticator app, or <see langword="null"/>.</summary>
    [JsonIgnore]
    public string? AuthenticatorKey { get; internal set; }

    /// <summary>Whether signing in by password asks for a code of the app.</summary>
    public bool IsTwoFactor { get; internal set; }

    /// <summary>The hashes of recovery codes that are left, separated by <c>;</c>.</summary>
    [JsonIgnore]
    public string? RecoveryCodes { get; internal set; }

    /// <summary>The last time step (30 s) whose code was taken, so that none counts twice.</summary>
    public long? LastTotpStep { get; internal set; }

    /// <summary>Wrong passwords in a row.</summary>
    public int FailedSignIns { get; internal set; }

    /// <summary>Until when passwords are not tried.</summary>
    public DateTimeOffset? LockedUntil { get; internal set; }

    /// <summary>When it was disabled; <see langword="null"/> while it may sign in.</summary>
    public DateTimeOffset? DisabledAt { get; internal set; }
}
