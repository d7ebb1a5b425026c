using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

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
