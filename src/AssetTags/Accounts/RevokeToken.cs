using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>Tokens of anybody in the community, as an administrator sees them; owners have <see cref="IssueToken"/>.</summary>
public sealed class RevokeToken(RegistryContext registry, JournaledWrite write)
{
    private const int MostListed = 500;

    /// <summary>The tokens of an account, all that were not revoked before the latest of the others: all that is kept of them, which is not the secret.</summary>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(Guid communityId, Guid accountId, CancellationToken cancellation)
        => await registry.ApiTokens.AsNoTracking().Where(t => t.CommunityId == communityId && t.AccountId == accountId)
            .OrderBy(t => t.RevokedAt != null).ThenByDescending(t => t.Id).Take(MostListed).ToListAsync(cancellation);

    /// <summary>Revokes one; what was revoked before stays so.</summary>
    /// <returns>Whether the account has it.</returns>
    public Task<bool> RunAsync(Guid communityId, Guid accountId, Guid tokenId, CancellationToken cancellation)
        => write.RunAsync("account.revoke-token", async (session, inner) =>
        {
            var token = await registry.ApiTokens.SingleOrDefaultAsync(t => t.CommunityId == communityId && t.AccountId == accountId && t.Id == tokenId, inner);
            token?.RevokedAt ??= session.At;
            return token is not null;
        }, cancellation);
}
