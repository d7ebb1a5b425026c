using AssetTags.Accounts;
using AssetTags.Journal;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Accounts;

/// <summary>People of a test registry, entered as they are after an invitation.</summary>
internal static class StaffOf
{
    /// <summary>The stamp of every such account.</summary>
    public const string Stamp = "stamp";

    /// <summary>Somebody with roles.</summary>
    public static Task<Guid> AddStaffAsync(this TestRegistry registry, string email, params Role[] roles) => registry.WriteAsync("test.account", (r, _) =>
    {
        var account = new Account { CommunityId = registry.CommunityId, Email = email, EmailKey = email.ToUpperInvariant(), Name = $"Особа {email.Split('@')[0]}", SecurityStamp = Stamp, PasswordHash = "none" };
        r.Add(account);
        r.AddRange(roles.Select(role => new Membership { CommunityId = registry.CommunityId, AccountId = account.Id, Role = role }));
        return Task.FromResult(account.Id);
    });
}
