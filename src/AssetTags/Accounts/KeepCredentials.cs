using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>What opens an account, and how often it was tried in vain.</summary>
/// <param name="Revision">The revision of the row that was read; another one meanwhile is a conflict.</param>
/// <param name="PasswordHash">The hash of the password.</param>
/// <param name="SecurityStamp">The stamp that sessions must carry.</param>
/// <param name="AuthenticatorKey">The secret of the authenticator app.</param>
/// <param name="IsTwoFactor">Whether its codes are asked for.</param>
/// <param name="RecoveryCodes">The hashes of recovery codes that are left.</param>
/// <param name="LastTotpStep">The last time step whose code was taken.</param>
/// <param name="FailedSignIns">Wrong passwords in a row.</param>
/// <param name="LockedUntil">Until when passwords are not tried.</param>
public sealed record Credentials(
    int Revision, string? PasswordHash, string SecurityStamp, string? AuthenticatorKey, bool IsTwoFactor, string? RecoveryCodes,
    long? LastTotpStep, int FailedSignIns, DateTimeOffset? LockedUntil);

/// <summary>Keeps what opens an account, as signing in and one’s own settings leave it.</summary>
public sealed class KeepCredentials(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Keeps it.</summary>
    /// <returns>The row’s new revision, or <see langword="null"/> when it was changed meanwhile or is not there.</returns>
    public async Task<int?> RunAsync(Guid communityId, Guid accountId, Credentials credentials, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        try
        {
            return await WriteAsync(communityId, accountId, credentials, cancellation);
        }
        catch (DbUpdateException) when (registry.ChangeTracker.Entries<Account>().Any())
        {
            // Whoever came first has it; another fault shows as itself.
            registry.ChangeTracker.Clear();
            var now = await registry.Accounts.AsNoTracking().Where(a => a.Id == accountId).Select(a => a.Revision).SingleOrDefaultAsync(cancellation);
            return now != credentials.Revision ? null : throw new InvalidOperationException("Credentials could not be kept.");
        }
    }

    private Task<int?> WriteAsync(Guid communityId, Guid accountId, Credentials credentials, CancellationToken cancellation)
        => write.RunAsync("account.credentials", async (session, inner) =>
        {
            var account = await registry.Accounts.SingleOrDefaultAsync(a => a.CommunityId == communityId && a.Id == accountId && a.DisabledAt == null, inner);
            if (account is null || account.Revision != credentials.Revision)
            {
                return (int?)null;
            }

            account.PasswordHash = credentials.PasswordHash;
            account.SecurityStamp = credentials.SecurityStamp;
            account.AuthenticatorKey = credentials.AuthenticatorKey;
            account.IsTwoFactor = credentials.IsTwoFactor;
            account.RecoveryCodes = credentials.RecoveryCodes;
            account.LastTotpStep = credentials.LastTotpStep;
            account.FailedSignIns = credentials.FailedSignIns;
            account.LockedUntil = credentials.LockedUntil;
            registry.ChangeTracker.DetectChanges();
            if (registry.Entry(account).Properties.All(p => !p.IsModified || p.Metadata.Name is nameof(Account.FailedSignIns) or nameof(Account.LockedUntil)))
            {
                // A wrong password must not show in the tags of public pages: then they would tell who has an account.
                session.StayQuiet();
            }

            return registry.Entry(account).State == EntityState.Modified ? account.Revision + 1 : account.Revision;
        }, cancellation);

    /// <summary>Keeps the language of one’s pages.</summary>
    public Task<bool> SetLanguageAsync(Guid communityId, Guid accountId, Language language, CancellationToken cancellation)
        => write.RunAsync("account.language", async (_, inner) =>
        {
            var account = await registry.Accounts.SingleOrDefaultAsync(a => a.CommunityId == communityId && a.Id == accountId, inner);
            account?.Language = language;
            return account is not null;
        }, cancellation);
}
