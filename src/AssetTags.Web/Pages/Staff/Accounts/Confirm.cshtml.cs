using AssetTags.Web.Accounts;
using AssetTags.Web.Hosting;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Proving once more who one is, before something that is hard to undo.</summary>
[NeedsSignIn]
[BeforeSecondFactor]
[EnableRateLimiting(WorkLimits.SignIn)]
internal sealed class ConfirmModel(UserManager<StaffUser> users, SignIn signIn) : StaffPageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public bool AsksCode { get; private set; }

    public Mistakes Mistakes { get; } = new();

    public async Task OnGetAsync() => await ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (await signIn.ConfirmAsync(Person, Password ?? "", Code))
        {
            return SeeOther(LocalPath(Return));
        }

        (IsWrong, Response.StatusCode) = (true, StatusCodes.Status422UnprocessableEntity);
        Mistakes.Add("Password", SignInWords.ConfirmWrong, Language);
        return Page();
    }

    private async Task ShowAsync()
    {
        Title = In(SignInWords.ConfirmTitle);
        AsksCode = (await users.SelfAsync(Person)).IsTwoFactor;
    }
}
