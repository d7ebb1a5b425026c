using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>An account and what it can do.</summary>
/// <param name="Account">The account.</param>
/// <param name="Roles">Its roles.</param>
/// <param name="Passkeys">How many passkeys open it.</param>
public sealed record ListedAccount(Account Account, IReadOnlyList<Role> Roles, int Passkeys);

/// <summary>Lists the accounts of a community, by name.</summary>
public sealed class ListAccounts(RegistryContext registry)
{
    /// <summary>All of them, disabled ones last.</summary>
    public async Task<IReadOnlyList<ListedAccount>> RunAsync(Guid communityId, CancellationToken cancellation)
    {
        var accounts = await registry.Accounts.AsNoTracking().Where(a => a.CommunityId == communityId).ToListAsync(cancellation);
        var roles = (await registry.Memberships.AsNoTracking().Where(m => m.CommunityId == communityId && m.EndedAt == null).ToListAsync(cancellation))
            .ToLookup(m => m.AccountId, m => m.Role);
        var passkeys = await registry.Passkeys.AsNoTracking().Where(p => p.CommunityId == communityId && p.RemovedAt == null)
            .GroupBy(p => p.AccountId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return [.. accounts.OrderBy(a => a.DisabledAt is not null).ThenBy(a => a.Name, TextOrder).ThenBy(a => a.Id)
            .Select(a => new ListedAccount(a, [.. roles[a.Id].Order()], passkeys.GetValueOrDefault(a.Id)))];
    }

    private static StringComparer TextOrder { get; } = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("uk-UA"), ignoreCase: true);
}
