using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>What a link opens.</summary>
/// <param name="Purpose">What for.</param>
/// <param name="Account">The account; <see langword="null"/> for the first administrator.</param>
public sealed record OpenLink(AccountLinkPurpose Purpose, Account? Account);

/// <summary>The outcomes of <see cref="EnterByLink"/>.</summary>
public abstract record EnterByLinkResult
{
    /// <summary>The account has the password now.</summary>
    public sealed record Entered(Account Account) : EnterByLinkResult;

    /// <summary>It cannot be; the link still opens, unless the reason says otherwise.</summary>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : EnterByLinkResult;
}

/// <summary>Sets a password by a one-time link. The second factor, if there is one, is still asked for.</summary>
public sealed class EnterByLink(RegistryContext registry, JournaledWrite write, TimeProvider clock)
{
    /// <summary>What a secret opens now, or <see langword="null"/>.</summary>
    public async Task<OpenLink?> PeekAsync(Guid communityId, string? secret, CancellationToken cancellation)
    {
        if (await FindAsync(registry.AccountLinks.AsNoTracking(), communityId, secret, clock.GetUtcNow(), cancellation) is not { } link)
        {
            return null;
        }

        var account = link.AccountId is { } id ? await registry.Accounts.AsNoTracking().SingleAsync(a => a.Id == id, cancellation) : null;
        return account is { DisabledAt: not null } ? null : new OpenLink(link.Purpose, account);
    }

    /// <summary>Sets the password and ends the link.</summary>
    /// <param name="communityId">The community of the host.</param>
    /// <param name="secret">The link’s secret.</param>
    /// <param name="passwordHash">The hash of a password that was found good.</param>
    /// <param name="first">Who the first administrator is; needed for that link only.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<EnterByLinkResult> RunAsync(Guid communityId, string? secret, string passwordHash, AccountFacts? first, CancellationToken cancellation)
    {
        if (first?.Fault is { } fault)
        {
            return new EnterByLinkResult.Refused(fault);
        }

        return await write.RunAsync("account.enter", async (session, inner) =>
        {
            await registry.LockCommunityAsync(communityId, inner);
            if (await FindAsync(registry.AccountLinks, communityId, secret, session.At, inner) is not { } link)
            {
                return (EnterByLinkResult)new EnterByLinkResult.Refused(AccountWords.LinkOver);
            }

            var account = link.AccountId is { } id
                ? await registry.Accounts.SingleAsync(a => a.CommunityId == communityId && a.Id == id, inner)
                : await FirstAsync(communityId, first, inner);
            if (account is not { DisabledAt: null })
            {
                return new EnterByLinkResult.Refused(AccountWords.LinkOver);
            }

            // Of several links, as of somebody who asked twice, none is left to be found later.
            foreach (var open in await registry.AccountLinks.Where(l => l.CommunityId == communityId && l.AccountId == link.AccountId && l.EndedAt == null).ToListAsync(inner))
            {
                open.EndedAt = session.At;
            }

            account.PasswordHash = passwordHash;
            account.SecurityStamp = SecretText.New();
            (account.FailedSignIns, account.LockedUntil) = (0, null);
            return new EnterByLinkResult.Entered(account);
        }, cancellation);
    }

    private async Task<Account?> FirstAsync(Guid communityId, AccountFacts? facts, CancellationToken cancellation)
    {
        if (facts is null || await registry.AdministratorsOf(communityId).AnyAsync(cancellation))
        {
            return null;
        }

        var key = AccountFacts.KeyOf(facts.Email);
        var account = await registry.Accounts.SingleOrDefaultAsync(a => a.CommunityId == communityId && a.EmailKey == key, cancellation);
        if (account is null)
        {
            account = new Account { CommunityId = communityId, Email = facts.Email.Trim(), EmailKey = key, Name = facts.Name.Trim() };
            registry.Add(account);
        }

        var present = await registry.Memberships.SingleOrDefaultAsync(m => m.AccountId == account.Id && m.Role == Role.Administrator, cancellation);
        if (present is null)
        {
            registry.Add(new Membership { CommunityId = communityId, AccountId = account.Id, Role = Role.Administrator });
        }
        else
        {
            present.EndedAt = null;
        }

        return account;
    }

    private static async Task<AccountLink?> FindAsync(IQueryable<AccountLink> links, Guid communityId, string? secret, DateTimeOffset now, CancellationToken cancellation)
        => SecretText.HashOf(secret) is { } hash
            && await links.SingleOrDefaultAsync(l => l.CommunityId == communityId && l.SecretHash == hash && l.EndedAt == null, cancellation) is { } link
            && link.ExpiresAt > now ? link : null;
}
