using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>Keeps a passkey of an account: new, or used again.</summary>
public sealed class KeepPasskey(RegistryContext registry, JournaledWrite write)
{
    /// <summary>How many passkeys one account may have.</summary>
    public const int Most = 10;

    /// <summary>Keeps it.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="accountId">The account.</param>
    /// <param name="credentialId">The credential’s id.</param>
    /// <param name="name">What the person calls it.</param>
    /// <param name="data">The rest, JSON.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>Whether it is kept: not when the credential is another account’s, was taken away, or there are too many.</returns>
    public Task<bool> RunAsync(Guid communityId, Guid accountId, byte[] credentialId, string? name, string data, CancellationToken cancellation)
        => write.RunAsync("account.passkey", async (_, inner) =>
        {
            var present = await registry.Passkeys.SingleOrDefaultAsync(p => p.CredentialId == credentialId, inner);
            if (present is not null)
            {
                if (present.CommunityId != communityId || present.AccountId != accountId || present.RemovedAt is not null)
                {
                    return false;
                }

                (present.Data, present.Name) = (data, name ?? present.Name);
                return true;
            }

            if (await registry.Passkeys.CountAsync(p => p.AccountId == accountId && p.RemovedAt == null, inner) >= Most)
            {
                return false;
            }

            registry.Add(new Passkey { CommunityId = communityId, AccountId = accountId, CredentialId = credentialId, Name = name, Data = data });
            return true;
        }, cancellation);

    /// <summary>Takes one away; it opens the account no longer.</summary>
    /// <returns>Whether the account had it.</returns>
    public Task<bool> RemoveAsync(Guid communityId, Guid accountId, byte[] credentialId, CancellationToken cancellation)
        => write.RunAsync("account.passkey", async (session, inner) =>
        {
            var present = await registry.Passkeys.SingleOrDefaultAsync(
                p => p.CommunityId == communityId && p.AccountId == accountId && p.CredentialId == credentialId && p.RemovedAt == null, inner);
            present?.RemovedAt = session.At;
            return present is not null;
        }, cancellation);
}
