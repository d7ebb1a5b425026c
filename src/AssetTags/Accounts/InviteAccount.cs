using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>The outcomes of <see cref="InviteAccount"/>.</summary>
public abstract record InviteAccountResult
{
    /// <summary>The account is there; its person enters by the link.</summary>
    /// <param name="Account">The account.</param>
    /// <param name="Secret">The secret of the one-time link, which is told now and never again.</param>
    /// <param name="ExpiresAt">Until when it opens.</param>
    public sealed record Invited(Account Account, string Secret, DateTimeOffset ExpiresAt) : InviteAccountResult;

    /// <summary>There is such an account already; nothing changed.</summary>
    public sealed record AlreadyThere(Account Account) : InviteAccountResult;

    /// <summary>Something is wrong; nothing changed.</summary>
    /// <param name="Reason">What, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : InviteAccountResult;
}

/// <summary>Makes an account with roles, and the link by which its person enters and sets a password.</summary>
public sealed class InviteAccount(RegistryContext registry, JournaledWrite write)
{
    /// <summary>For how long an invitation opens.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    /// <summary>Makes it.</summary>
    public async Task<InviteAccountResult> RunAsync(Guid communityId, AccountFacts facts, IReadOnlyCollection<Role> roles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(roles);
        if ((facts.Fault ?? (roles.Count == 0 ? AccountWords.NoRole : null)) is { } reason)
        {
            return new InviteAccountResult.Refused(reason);
        }

        return await write.RunAsync("account.invite", async (session, inner) =>
        {
            await registry.LockCommunityAsync(communityId, inner);
            var key = AccountFacts.KeyOf(facts.Email);
            if (await registry.Accounts.SingleOrDefaultAsync(a => a.CommunityId == communityId && a.EmailKey == key, inner) is { } present)
            {
                return (InviteAccountResult)new InviteAccountResult.AlreadyThere(present);
            }

            var account = new Account
            {
                CommunityId = communityId,
                Email = facts.Email.Trim(),
                EmailKey = key,
                Name = facts.Name.Trim(),
                SecurityStamp = SecretText.New(),
            };
            registry.Add(account);
            registry.AddRange(roles.Distinct().Select(role => new Membership { CommunityId = communityId, AccountId = account.Id, Role = role }));
            var (link, secret) = AccountLink.New(communityId, account.Id, AccountLinkPurpose.Invitation, session.At + Lifetime);
            registry.Add(link);
            return new InviteAccountResult.Invited(account, secret, link.ExpiresAt);
        }, cancellation);
    }
}
