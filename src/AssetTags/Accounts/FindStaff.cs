using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>A person who may sign in, and the stamp that sessions must carry.</summary>
/// <param name="Member">The person.</param>
/// <param name="SecurityStamp">The stamp.</param>
public sealed record KnownStaff(StaffMember Member, string SecurityStamp);

/// <summary>Finds who an account is now, and what the person may do.</summary>
public sealed class FindStaff(RegistryContext registry, TimeProvider clock)
{
    /// <summary>The person, or <see langword="null"/> when the community has no such account, or it is disabled.</summary>
    public async Task<KnownStaff?> RunAsync(Guid communityId, Guid accountId, CancellationToken cancellation)
    {
        var account = await registry.Accounts.AsNoTracking()
            .SingleOrDefaultAsync(a => a.CommunityId == communityId && a.Id == accountId && a.DisabledAt == null, cancellation);
        if (account is null)
        {
            return null;
        }

        var roles = await registry.Memberships.AsNoTracking()
            .Where(m => m.CommunityId == communityId && m.AccountId == accountId && m.EndedAt == null).Select(m => m.Role).ToListAsync(cancellation);
        var hasSecondFactor = account.IsTwoFactor || await registry.Passkeys.AnyAsync(p => p.AccountId == accountId && p.RemovedAt == null, cancellation);
        var member = new StaffMember(account.Id, communityId, account.Name, account.Email, account.Language, roles.ToHashSet(), RoleRights.Of(roles));
        return new KnownStaff(member with { HasSecondFactor = hasSecondFactor }, account.SecurityStamp);
    }

    /// <summary>The person a program’s token acts for, with the rights that both have.</summary>
    /// <param name="communityId">The community of the host.</param>
    /// <param name="secret">The token as it was sent.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<StaffMember?> ByTokenAsync(Guid communityId, string secret, CancellationToken cancellation)
    {
        if (SecretText.HashOf(secret) is not { } hash)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var token = await registry.ApiTokens.AsNoTracking()
            .SingleOrDefaultAsync(t => t.CommunityId == communityId && t.SecretHash == hash && t.RevokedAt == null, cancellation);
        if (token is null || token.ExpiresAt <= now || await RunAsync(communityId, token.AccountId, cancellation) is not { } known)
        {
            return null;
        }

        var carried = token.Rights.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Right>);
        return known.Member with { Rights = carried.Where(known.Member.Rights.Contains).ToHashSet(), TokenId = token.Id };
    }
}
