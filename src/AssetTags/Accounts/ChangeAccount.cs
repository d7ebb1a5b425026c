using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>The outcomes of <see cref="SetRoles"/> and <see cref="DisableAccount"/>.</summary>
public abstract record ChangeAccountResult
{
    /// <summary>So it is now.</summary>
    /// <param name="Account">The account.</param>
    public sealed record Changed(Account Account) : ChangeAccountResult;

    /// <summary>The community has no such account.</summary>
    public sealed record NotFound : ChangeAccountResult;

    /// <summary>It cannot be; nothing changed.</summary>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : ChangeAccountResult;
}

/// <summary>Gives an account exactly these roles.</summary>
public sealed class SetRoles(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Sets them.</summary>
    public async Task<ChangeAccountResult> RunAsync(Guid communityId, Guid accountId, IReadOnlyCollection<Role> roles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(roles);
        if (roles.Count == 0)
        {
            return new ChangeAccountResult.Refused(AccountWords.NoRole);
        }

        return await write.RunAsync("account.roles", async (session, inner) =>
        {
            await registry.LockCommunityAsync(communityId, inner);
            if (await registry.Accounts.SingleOrDefaultAsync(a => a.CommunityId == communityId && a.Id == accountId, inner) is not { } account)
            {
                return (ChangeAccountResult)new ChangeAccountResult.NotFound();
            }

            if (!roles.Contains(Role.Administrator) && await registry.IsLastAdministratorAsync(account, inner))
            {
                return new ChangeAccountResult.Refused(AccountWords.LastAdministrator);
            }

            var present = await registry.Memberships.Where(m => m.CommunityId == communityId && m.AccountId == accountId).ToListAsync(inner);
            foreach (var membership in present)
            {
                membership.EndedAt = roles.Contains(membership.Role) ? null : membership.EndedAt ?? session.At;
            }

            registry.AddRange(roles.Except(present.Select(m => m.Role)).Select(role => new Membership { CommunityId = communityId, AccountId = accountId, Role = role }));
            return new ChangeAccountResult.Changed(account);
        }, cancellation);
    }
}

/// <summary>Keeps somebody out, or lets the person in again; what the person did stays.</summary>
public sealed class DisableAccount(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Ends all sessions and tokens of the account, and lets nobody in by it.</summary>
    public Task<ChangeAccountResult> RunAsync(Guid communityId, Guid accountId, CancellationToken cancellation)
        => PutAsync("account.disable", communityId, accountId, isDisabled: true, cancellation);

    /// <summary>Lets the person in again, with the password and roles as they were.</summary>
    public Task<ChangeAccountResult> EnableAsync(Guid communityId, Guid accountId, CancellationToken cancellation)
        => PutAsync("account.enable", communityId, accountId, isDisabled: false, cancellation);

    private Task<ChangeAccountResult> PutAsync(string operation, Guid communityId, Guid accountId, bool isDisabled, CancellationToken cancellation)
        => write.RunAsync(operation, async (session, inner) =>
        {
            await registry.LockCommunityAsync(communityId, inner);
            if (await registry.Accounts.SingleOrDefaultAsync(a => a.CommunityId == communityId && a.Id == accountId, inner) is not { } account)
            {
                return (ChangeAccountResult)new ChangeAccountResult.NotFound();
            }

            if (isDisabled && await registry.IsLastAdministratorAsync(account, inner))
            {
                return new ChangeAccountResult.Refused(AccountWords.LastAdministrator);
            }

            if (account.DisabledAt is not null != isDisabled)
            {
                account.DisabledAt = isDisabled ? session.At : null;
                account.SecurityStamp = SecretText.New();
                await registry.RevokeTokensAsync(accountId, session.At, inner);
            }

            return new ChangeAccountResult.Changed(account);
        }, cancellation);
}

/// <summary>Who keeps the keys of a community.</summary>
internal static class Administrators
{
    /// <summary>The administrators who have entered, and so can: an invitation may expire.</summary>
    public static IQueryable<Account> AdministratorsOf(this RegistryContext registry, Guid communityId)
    {
        var holding = registry.Memberships.Where(m => m.Role == Role.Administrator && m.EndedAt == null);
        var keys = registry.Passkeys.Where(p => p.RemovedAt == null);
        return registry.Accounts.Where(a => a.CommunityId == communityId && a.DisabledAt == null && holding.Any(m => m.AccountId == a.Id)
            && (a.PasswordHash != null || keys.Any(p => p.AccountId == a.Id)));
    }

    /// <summary>Ends every token of an account.</summary>
    public static async Task RevokeTokensAsync(this RegistryContext registry, Guid accountId, DateTimeOffset at, CancellationToken cancellation)
    {
        foreach (var token in await registry.ApiTokens.Where(t => t.AccountId == accountId && t.RevokedAt == null).ToListAsync(cancellation))
        {
            token.RevokedAt = at;
        }
    }

    /// <summary>Whether the community would have no administrator without this account.</summary>
    public static async Task<bool> IsLastAdministratorAsync(this RegistryContext registry, Account account, CancellationToken cancellation)
    {
        var administrators = await registry.AdministratorsOf(account.CommunityId).Select(a => a.Id).Take(2).ToListAsync(cancellation);
        return administrators is [var only] && only == account.Id;
    }
}
