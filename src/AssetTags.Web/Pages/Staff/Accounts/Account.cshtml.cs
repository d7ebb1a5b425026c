using AssetTags.Accounts;
using AssetTags.Web.Accounts;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>One’s own account.</summary>
[NeedsSignIn]
[BeforeSecondFactor]
internal sealed class AccountModel(UserManager<StaffUser> users, SignIn signIn, KeepCredentials keep, StaffDirectory directory) : StaffPageModel
{
    public StaffUser Self { get; private set; } = null!;

    public int Passkeys { get; private set; }

    public int CodesLeft { get; private set; }

    public async Task OnGetAsync()
    {
        Title = In(Words.Staff.AccountWords.Mine);
        Self = await users.SelfAsync(Person);
        Passkeys = (await users.GetPasskeysAsync(Self)).Count;
        CodesLeft = await users.CountRecoveryCodesAsync(Self);
    }

    public async Task<IActionResult> OnPostLanguageAsync(CancellationToken cancellation)
    {
        await keep.SetLanguageAsync(Community.Id, Person.AccountId, Language == Language.English ? Language.Ukrainian : Language.English, cancellation);
        directory.Forget();
        return SeeOther("/staff/account");
    }

    public async Task<IActionResult> OnPostElsewhereAsync()
    {
        var self = await users.SelfAsync(Person);
        await users.UpdateSecurityStampAsync(self);
        await signIn.GoOnAsync(self, Person, Person.IsStrong);
        Tell(Words.Staff.AccountWords.ElsewhereDone);
        return SeeOther("/staff/account");
    }
}
