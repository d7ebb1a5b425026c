using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>A link that was made.</summary>
/// <param name="Account">Whose; <see langword="null"/> for the first administrator.</param>
/// <param name="Secret">Its secret, which is told now and never again.</param>
/// <param name="ExpiresAt">Until when it opens.</param>
public sealed record IssuedLink(Account? Account, string Secret, DateTimeOffset ExpiresAt);

/// <summary>Makes the one-time link by which somebody sets a new password; links made before it open nothing any more.</summary>
public sealed class IssueLink(RegistryContext registry, JournaledWrite write)
{
    /// <summary>For how long a link to an account opens.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>For how long the first administrator’s link opens.</summary>
    public static readonly TimeSpan FirstLifetime = TimeSpan.FromHours(24);

    /// <summary>Makes a link to an account.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="forgetsSecondFactor">Whether authenticator app, recovery codes and passkeys count no longer, because they are lost too.</param>
    /// <param name="revokesTokens">Whether the tokens of programs count no longer; they never do once the second factor is forgotten.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The link, or <see langword="null"/> when the community has no such account, or it is disabled.</returns>
    public Task<IssuedLink?> RunAsync(Guid communityId, Guid accountId, bool forgetsSecondFactor, bool revokesTokens, CancellationToken cancellation)
        => write.RunAsync("account.link", async (session, inner) =>
        {
            var account = await registry.Accounts.SingleOrDefaultAsync(a => a.CommunityId == communityId && a.Id == accountId && a.DisabledAt == null, inner);
            if (account is null)
            {
                return null;
            }

            if (forgetsSecondFactor)
            {
                (account.IsTwoFactor, account.AuthenticatorKey, account.RecoveryCodes, account.LastTotpStep) = (false, null, null, null);
                account.SecurityStamp = SecretText.New();
                foreach (var passkey in await registry.Passkeys.Where(p => p.AccountId == accountId && p.RemovedAt == null).ToListAsync(inner))
                {
                    passkey.RemovedAt = session.At;
                }
            }

            if (forgetsSecondFactor || revokesTokens)
            {
                await registry.RevokeTokensAsync(accountId, session.At, inner);
            }

            var purpose = account.PasswordHash is null ? AccountLinkPurpose.Invitation : AccountLinkPurpose.Reset;
            var lifetime = purpose == AccountLinkPurpose.Invitation ? InviteAccount.Lifetime : Lifetime;
            return await AddAsync(session, AccountLink.New(communityId, account.Id, purpose, session.At + lifetime), account, inner);
        }, cancellation);

    /// <summary>Makes a link for somebody who forgot the password and asks for it without signing in. Links that an administrator gave go on opening.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="email">The address, as typed.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The link, or <see langword="null"/> when nobody with a password signs in by that address.</returns>
    public async Task<IssuedLink?> ForgottenAsync(Guid communityId, string email, CancellationToken cancellation)
    {
        var key = AccountFacts.KeyOf(email);
        var found = registry.Accounts.Where(a => a.CommunityId == communityId && a.EmailKey == key && a.DisabledAt == null && a.PasswordHash != null);
        return !await found.AnyAsync(cancellation) ? null : await write.RunAsync("account.forgotten", async (session, inner) =>
        {
            if (await found.SingleOrDefaultAsync(inner) is not { } account)
            {
                return null;
            }

            var (link, secret) = AccountLink.New(communityId, account.Id, AccountLinkPurpose.Reset, session.At + Lifetime);
            registry.Add(link);

            // Public pages have a tag that moves with the registry: it must not tell whether an address has an account.
            session.StayQuiet();
            return new IssuedLink(account, secret, link.ExpiresAt);
        }, cancellation);
    }

    /// <summary>Makes the link of the first administrator, as long as the community has none.</summary>
    /// <returns>The link, or <see langword="null"/> when there is an administrator.</returns>
    public async Task<IssuedLink?> FirstAsync(Guid communityId, CancellationToken cancellation)
        => await registry.AdministratorsOf(communityId).AnyAsync(cancellation) ? null : await write.RunAsync("account.first-link", async (session, inner) =>
        {
            await registry.LockCommunityAsync(communityId, inner);
            return await registry.AdministratorsOf(communityId).AnyAsync(inner) ? null
                : await AddAsync(session, AccountLink.New(communityId, null, AccountLinkPurpose.FirstAdministrator, session.At + FirstLifetime), null, inner);
        }, cancellation);

    private async Task<IssuedLink?> AddAsync(JournalSession session, (AccountLink Link, string Secret) made, Account? account, CancellationToken cancellation)
    {
        var accountId = account?.Id;
        foreach (var older in await registry.AccountLinks
            .Where(l => l.CommunityId == made.Link.CommunityId && l.AccountId == accountId && l.EndedAt == null).ToListAsync(cancellation))
        {
            older.EndedAt = session.At;
        }

        registry.Add(made.Link);
        return new IssuedLink(account, made.Secret, made.Link.ExpiresAt);
    }
}
