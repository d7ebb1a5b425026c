using AssetTags.Accounts;
using AssetTags.Web.Accounts;
using AssetTags.Web.Hosting;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Changing one’s own password.</summary>
[NeedsSignIn]
[BeforeSecondFactor]
[EnableRateLimiting(WorkLimits.SignIn)]
internal sealed class PasswordModel(UserManager<StaffUser> users, SignIn signIn) : StaffPageModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Repeat { get; set; }

    public Mistakes Mistakes { get; } = new();

    public void OnGet() => Title = In(Words.Staff.AccountWords.Change);

    public async Task<IActionResult> OnPostAsync()
    {
        Title = In(Words.Staff.AccountWords.Change);
        var self = await users.SelfAsync(Person);
        Mistakes.Add("Password", PasswordRules.FaultOf(Password, self.Email, self.Name, Community.Name, Community.Host), Language);
        Mistakes.Add("Repeat", Password == Repeat ? null : SignInWords.RepeatWrong, Language);
        if (!Mistakes.Any && !(await users.ChangePasswordAsync(self, Current ?? "", Password!)).Succeeded)
        {
            Mistakes.Add("Current", Words.Staff.AccountWords.CurrentWrong, Language);
        }

        if (Mistakes.Any)
        {
            (IsWrong, Response.StatusCode) = (true, StatusCodes.Status422UnprocessableEntity);
            return Page();
        }

        await signIn.GoOnAsync(self, Person, Person.IsStrong);
        Tell(Words.Staff.AccountWords.Changed);
        return SeeOther("/staff/account");
    }
}
