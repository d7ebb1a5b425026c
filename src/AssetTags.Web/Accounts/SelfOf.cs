using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Identity;

namespace AssetTags.Web.Accounts;

/// <summary>One’s own account, from the session and never from what was sent.</summary>
internal static class SelfOf
{
    /// <summary>The account of the person who asks.</summary>
    public static async Task<StaffUser> SelfAsync(this UserManager<StaffUser> users, StaffPerson person)
        => await users.FindByIdAsync(person.AccountId.ToString()) ?? throw new InvalidOperationException("The account is gone.");
}
