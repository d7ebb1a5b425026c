using AssetTags.Accounts;

namespace AssetTags.Web.Accounts;

/// <summary>An account as ASP.NET Core Identity works on it; kept by <see cref="StaffUserStore"/>.</summary>
internal sealed class StaffUser
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string Name { get; init; }

    public int Revision { get; set; }

    public string? PasswordHash { get; set; }

    public string SecurityStamp { get; set; } = "";

    public string? AuthenticatorKey { get; set; }

    public bool IsTwoFactor { get; set; }

    public string? RecoveryCodes { get; set; }

    public long? LastTotpStep { get; set; }

    public int FailedSignIns { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    public static StaffUser Of(Account account) => new()
    {
        Id = account.Id,
        Email = account.Email,
        Name = account.Name,
        Revision = account.Revision,
        PasswordHash = account.PasswordHash,
        SecurityStamp = account.SecurityStamp,
        AuthenticatorKey = account.AuthenticatorKey,
        IsTwoFactor = account.IsTwoFactor,
        RecoveryCodes = account.RecoveryCodes,
        LastTotpStep = account.LastTotpStep,
        FailedSignIns = account.FailedSignIns,
        LockedUntil = account.LockedUntil,
    };

    public Credentials Credentials => new(
        Revision, PasswordHash, SecurityStamp, AuthenticatorKey, IsTwoFactor, RecoveryCodes, LastTotpStep, FailedSignIns, LockedUntil);
}
