using AssetTags.Web.Accounts;
using AssetTags.Web.Hosting;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>The second step of signing in: the code of the app, or a recovery code.</summary>
[AllowAnonymous]
[EnableRateLimiting(WorkLimits.SignIn)]
internal sealed class SignInCodeModel(SignIn signIn) : StaffPageModel
{
    /// <summary>Where to go then.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    /// <summary>The code, as typed.</summary>
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>Why it did not work.</summary>
    public string? Mistake { get; private set; }

    public void OnGet() => Title = In(SignInWords.CodeTitle);

    public async Task<IActionResult> OnPostAsync()
    {
        Title = In(SignInWords.CodeTitle);
        if (await signIn.ByCodeAsync(Code ?? "") == SignInOutcome.Done)
        {
            return SeeOther(LocalPath(Return));
        }

        (IsWrong, Mistake) = (true, In(SignInWords.CodeWrong));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
