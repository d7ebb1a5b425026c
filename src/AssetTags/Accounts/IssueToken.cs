using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Accounts;

/// <summary>The outcomes of <see cref="IssueToken"/>.</summary>
public abstract record IssueTokenResult
{
    /// <summary>The token counts from now on.</summary>
    /// <param name="Token">What is kept of it.</param>
    /// <param name="Secret">The token itself, which is told now and never again.</param>
    public sealed record Issued(ApiToken Token, string Secret) : IssueTokenResult;

    /// <summary>It cannot be; nothing changed.</summary>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : IssueTokenResult;
}

/// <summary>Makes a token by which a program acts for an account, with a part of its rights, for a while.</summary>
public sealed class IssueToken(RegistryContext registry, JournaledWrite write)
{
    /// <summary>The most days a token counts.</summary>
    public const int MostDays = 366;

    private const int LongestName = 100;

    /// <summary>Makes it.</summary>
    public async Task<IssueTokenResult> RunAsync(StaffMember owner, string name, IReadOnlyCollection<Right> rights, int days, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(rights);
        if (FaultOf(owner, name, rights, days) is { } reason)
        {
            return new IssueTokenResult.Refused(reason);
        }

        return await write.RunAsync("account.token", (session, _) =>
        {
            var secret = SecretText.New();
            var token = new ApiToken
            {
                CommunityId = owner.CommunityId,
                AccountId = owner.AccountId,
                Name = name.Trim(),
                SecretHash = SecretText.HashOf(secret)!,
                Rights = string.Join(',', rights.Distinct().Order()),
                ExpiresAt = session.At.AddDays(days),
            };
            registry.Add(token);
            return Task.FromResult((IssueTokenResult)new IssueTokenResult.Issued(token, secret));
        }, cancellation);
    }

    /// <summary>Revokes one of the account’s tokens.</summary>
    /// <returns>Whether the account has it.</returns>
    public Task<bool> RevokeAsync(Guid communityId, Guid accountId, Guid tokenId, CancellationToken cancellation)
        => write.RunAsync("account.token", async (session, inner) =>
        {
            var token = await registry.ApiTokens.SingleOrDefaultAsync(t => t.CommunityId == communityId && t.AccountId == accountId && t.Id == tokenId, inner);
            token?.RevokedAt ??= session.At;
            return token is not null;
        }, cancellation);

    private static Phrase? FaultOf(StaffMember owner, string name, IReadOnlyCollection<Right> rights, int days) => (name, rights, days) switch
    {
        _ when string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName => new(
            $"Назвіть, для чого ключ: до {LongestName} знаків.", $"Say what the token is for: up to {LongestName} characters."),
        _ when rights.Count == 0 => new("Оберіть, що програмі можна.", "Choose what the program may do."),
        _ when rights.Contains(Right.ManagePeople) || rights.Any(r => !owner.May(r)) => new(
            "Ключ не може мати більше прав, ніж ви, і не може керувати людьми.", "A token cannot have more rights than you, and cannot manage people."),
        _ when days is < 1 or > MostDays => new($"Строк дії — від 1 до {MostDays} днів.", $"It counts for 1 to {MostDays} days."),
        _ => null,
    };
}
