using AssetTags.Web.Staff;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>One’s own account.</summary>
[NeedsSignIn]
[BeforeSecondFactor]
internal sealed class AccountModel : StaffPageModel
{
    public void OnGet() => Title = Person.Name;
}
