using AssetTags.Web.Accounts;
using AssetTags.Web.Hosting;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Signing in by a passkey: what the browser is asked, and what it answers.</summary>
[AllowAnonymous]
[EnableRateLimiting(WorkLimits.SignIn)]
internal sealed class SignInPasskeyModel(SignIn signIn, SignInManager<StaffUser> manager) : StaffPageModel
{
    /// <summary>Where to go then.</summary>
    [BindProperty]
    public string? Return { get; set; }

    /// <summary>What the browser answered, JSON.</summary>
    [BindProperty]
    public string? Credential { get; set; }

    public IActionResult OnGet() => SeeOther(StaffRefusal.SignInPath);

    // Names no account: whoever asks learns nothing.
    public async Task<IActionResult> OnPostOptionsAsync() => Content(await manager.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostAsync()
        => Credential is { Length: > 0 and < 20_000 } answer && await signIn.ByPasskeyAsync(answer) == SignInOutcome.Done
            ? SeeOther(LocalPath(Return))
            : SeeOther($"{StaffRefusal.SignInPath}?passkey=failed&return={Uri.EscapeDataString(LocalPath(Return))}");
}
