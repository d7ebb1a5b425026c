using AssetTags.Web.Accounts;
using AssetTags.Web.Hosting;
using AssetTags.Web.Lists;
using AssetTags.Web.Mail;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Signing in by address and password.</summary>
[AllowAnonymous]
[EnableRateLimiting(WorkLimits.SignIn)]
internal sealed class SignInModel(SignIn signIn, ListKeeping lists, MailRoom mail) : StaffPageModel
{
    /// <summary>Where to go then.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    /// <summary>The address, as typed.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The password; never sent back.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Whether a link to a new password can be sent.</summary>
    public bool HasMail => mail.IsOpen;

    /// <summary>Why it did not work.</summary>
    public string? Mistake { get; private set; }

    public void OnGet()
    {
        Title = In(SignInWords.Title);
        lists.Prepare(Community.Id);
        Mistake = Request.Query["passkey"].ToString() switch
        {
            "failed" => In(SignInWords.PasskeyFailed),
            "needed" => In(SignInWords.PasskeyNeeded),
            _ => null,
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Title = In(SignInWords.Title);
        switch (await signIn.ByPasswordAsync(Email?.Trim() ?? "", Password ?? "", cancellation))
        {
            case SignInOutcome.Done:
                return SeeOther(LocalPath(Return));
            case SignInOutcome.NeedsCode:
                return SeeOther($"/staff/sign-in/code?return={Uri.EscapeDataString(LocalPath(Return))}");
            default:
                (IsWrong, Mistake) = (true, In(SignInWords.Wrong));
                Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return Page();
        }
    }
}
