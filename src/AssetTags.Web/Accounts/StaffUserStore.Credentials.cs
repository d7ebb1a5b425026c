using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace AssetTags.Web.Accounts;

/// <summary>The columns behind passwords, lockout and the authenticator app.</summary>
internal sealed partial class StaffUserStore
    : IUserPasswordStore<StaffUser>, IUserSecurityStampStore<StaffUser>, IUserLockoutStore<StaffUser>, IUserTwoFactorStore<StaffUser>,
        IUserAuthenticatorKeyStore<StaffUser>, IUserTwoFactorRecoveryCodeStore<StaffUser>
{
    public Task SetPasswordHashAsync(StaffUser user, string? passwordHash, CancellationToken cancellationToken) => Done(user.PasswordHash = passwordHash);

    public Task<string?> GetPasswordHashAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(StaffUser user, string stamp, CancellationToken cancellationToken) => Done(user.SecurityStamp = stamp);

    public Task<string?> GetSecurityStampAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public Task SetLockoutEndDateAsync(StaffUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
        => Done(user.LockedUntil = lockoutEnd is { } end ? DateTimeOffset.FromUnixTimeMilliseconds(end.ToUnixTimeMilliseconds()) : null);

    public Task<int> IncrementAccessFailedCountAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(++user.FailedSignIns);

    public Task ResetAccessFailedCountAsync(StaffUser user, CancellationToken cancellationToken) => Done(user.FailedSignIns = 0);

    public Task<int> GetAccessFailedCountAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(user.FailedSignIns);

    public Task<bool> GetLockoutEnabledAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(StaffUser user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetTwoFactorEnabledAsync(StaffUser user, bool enabled, CancellationToken cancellationToken) => Done(user.IsTwoFactor = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(user.IsTwoFactor);

    public Task SetAuthenticatorKeyAsync(StaffUser user, string key, CancellationToken cancellationToken) => Done(user.AuthenticatorKey = key);

    public Task<string?> GetAuthenticatorKeyAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(user.AuthenticatorKey);

    public Task ReplaceCodesAsync(StaffUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
        => Done(user.RecoveryCodes = string.Join(';', recoveryCodes.Select(HashOf)));

    public Task<bool> RedeemCodeAsync(StaffUser user, string code, CancellationToken cancellationToken)
    {
        var left = CodesOf(user).ToList();
        var isTaken = left.Remove(HashOf(code));
        user.RecoveryCodes = string.Join(';', left);
        return Task.FromResult(isTaken);
    }

    public Task<int> CountCodesAsync(StaffUser user, CancellationToken cancellationToken) => Task.FromResult(CodesOf(user).Length);

    private static string[] CodesOf(StaffUser user) => user.RecoveryCodes?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    // A code is random enough that a plain hash keeps it; typed in any case, with or without its hyphen.
    private static string HashOf(string code)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant())));

    private static Task Done(object? _) => Task.CompletedTask;
}
