using AssetTags.Web.Accounts;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Ends the session of this browser.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(SignInManager<StaffUser> manager) : StaffPageModel
{
    public IActionResult OnGet() => SeeOther(StaffRefusal.SignInPath);

    public async Task<IActionResult> OnPostAsync()
    {
        await manager.Context.SignOutStaffAsync();
        return SeeOther(StaffRefusal.SignInPath);
    }
}
