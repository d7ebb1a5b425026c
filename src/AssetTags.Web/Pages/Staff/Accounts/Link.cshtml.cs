using AssetTags.Accounts;
using AssetTags.Web.Accounts;
using AssetTags.Web.Hosting;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>What a one-time link opens: setting the password of an account, or making the first administrator’s.</summary>
[AllowAnonymous]
[EnableRateLimiting(WorkLimits.SignIn)]
internal sealed class LinkModel(EnterByLink enter, IPasswordHasher<StaffUser> hasher, SignIn signIn, UserManager<StaffUser> users) : StaffPageModel
{
    public static readonly Phrase Over = new(
        "Його вже використано, воно прострочене або скопійоване не повністю. Попросіть адміністратора громади про нове.",
        "It was used, has expired or was not copied whole. Ask the community’s administrator for a new one.");

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Repeat { get; set; }

    public bool Opens { get; private set; }

    public bool IsFirst { get; private set; }

    public string Lead { get; private set; } = "";

    public Mistakes Mistakes { get; } = new();

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancellation)
    {
        await OpenAsync(secret, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancellation)
    {
        if (await OpenAsync(secret, cancellation) is not { } link)
        {
            return Page();
        }

        var first = IsFirst ? new AccountFacts(Email ?? "", Name ?? "") : null;
        Check(link, first);
        if (Mistakes.Any)
        {
            return Wrong();
        }

        var hash = hasher.HashPassword(new StaffUser { Id = Guid.Empty, Email = "", Name = "" }, Password!);
        if (await enter.RunAsync(Community.Id, secret, hash, first, cancellation) is not EnterByLinkResult.Entered entered)
        {
            await OpenAsync(secret, cancellation);
            return Page();
        }

        // A second factor that was set up is asked for, as it always is.
        return await users.FindByIdAsync(entered.Account.Id.ToString()) is { IsTwoFactor: false } user
            ? await BeginAsync(user) : SeeOther(StaffRefusal.SignInPath);
    }

    private async Task<IActionResult> BeginAsync(StaffUser user)
    {
        await signIn.BeginAsync(user, "pwd");
        return SeeOther("/staff");
    }

    private void Check(OpenLink link, AccountFacts? first)
    {
        Mistakes.Add("Name", first?.NameFault, Language);
        Mistakes.Add("Email", first?.EmailFault, Language);
        Mistakes.Add("Password", PasswordRules.FaultOf(Password, link.Account?.Email ?? Email, link.Account?.Name ?? Name, Community.Name, Community.Host), Language);
        Mistakes.Add("Repeat", Password == Repeat ? null : SignInWords.RepeatWrong, Language);
    }

    private async Task<OpenLink?> OpenAsync(string secret, CancellationToken cancellation)
    {
        var link = await enter.PeekAsync(Community.Id, secret, cancellation);
        (Opens, IsFirst) = (link is not null, link?.Purpose == AccountLinkPurpose.FirstAdministrator);
        Title = In(!Opens ? SignInWords.LinkOver : IsFirst ? SignInWords.FirstTitle : SignInWords.LinkTitle);
        Lead = IsFirst ? In(SignInWords.FirstText) : In(SignInWords.LinkFor, link?.Account?.Email ?? "");
        Response.StatusCode = Opens ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        return link;
    }

    private PageResult Wrong()
    {
        IsWrong = true;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
