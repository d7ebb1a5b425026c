using AssetTags.Accounts;
using AssetTags.Web.Hosting;
using AssetTags.Web.Mail;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Asks for a link to a new password by mail; the answer is the same for every address. Without mail there is no such page.</summary>
[AllowAnonymous]
[EnableRateLimiting(WorkLimits.SignIn)]
internal sealed class ForgotModel(MailRoom mail, ForgottenPasswords forgotten) : StaffPageModel
{
    /// <summary>The address, as typed.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Whether it was asked for.</summary>
    public bool Sent { get; private set; }

    public Mistakes Mistakes { get; } = new();

    public IActionResult OnGet()
    {
        (Title, Sent) = (In(MailWords.ForgotTitle), Request.Query.ContainsKey("sent"));
        return mail.IsOpen ? Page() : NotFound();
    }

    public IActionResult OnPost()
    {
        Title = In(MailWords.ForgotTitle);
        if (!mail.IsOpen)
        {
            return NotFound();
        }

        Mistakes.Add("Email", new AccountFacts(Email ?? "", "").EmailFault, Language);
        if (Mistakes.Any)
        {
            (IsWrong, Response.StatusCode) = (true, StatusCodes.Status422UnprocessableEntity);
            return Page();
        }

        forgotten.Ask(Community, Email!.Trim());
        return SeeOther("/staff/forgot?sent=1");
    }
}
