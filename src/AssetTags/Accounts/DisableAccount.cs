using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

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
