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
