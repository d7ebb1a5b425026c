using AssetTags.Web.Accounts;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>The passkeys of one’s own account.</summary>
[NeedsSignIn]
[BeforeSecondFactor]
[NeedsRecentSignIn]
internal sealed class PasskeysModel(UserManager<StaffUser> users, SignInManager<StaffUser> manager, SignIn signIn) : StaffPageModel
{
    private const int LongestAnswer = 50_000, LongestName = 100;

    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public IList<UserPasskeyInfo> Keys { get; private set; } = [];

    public bool Failed { get; private set; }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostOptionsAsync()
    {
        var self = await users.SelfAsync(Person);
        var options = await manager.MakePasskeyCreationOptionsAsync(new() { Id = self.Id.ToString(), Name = self.Email, DisplayName = self.Name });
        return Content(options, "application/json");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Credential is not { Length: > 0 and < LongestAnswer } answer || !await AddAsync(await users.SelfAsync(Person), answer))
        {
            (Failed, IsWrong, Response.StatusCode) = (true, true, StatusCodes.Status422UnprocessableEntity);
            await ShowAsync();
            return Page();
        }

        Tell(Words.Staff.AccountWords.PasskeyAdded);
        return SeeOther(LocalPath(Return, "/staff/account/passkeys"));
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? id)
    {
        var self = await users.SelfAsync(Person);
        var key = (await users.GetPasskeysAsync(self)).FirstOrDefault(k => Convert.ToHexString(k.CredentialId) == id);
        if (key is null)
        {
            return NotFound();
        }

        await users.RemovePasskeyAsync(self, key.CredentialId);
        await users.UpdateSecurityStampAsync(self);
        await signIn.GoOnAsync(self, Person, Person.IsStrong);
        Tell(Words.Staff.AccountWords.PasskeyRemoved);
        return SeeOther("/staff/account/passkeys");
    }

    private async Task<bool> AddAsync(StaffUser self, string answer)
    {
        try
        {
            var made = await manager.PerformPasskeyAttestationAsync(answer);
            if (!made.Succeeded || made.UserEntity.Id != self.Id.ToString())
            {
                return false;
            }

            made.Passkey.Name = string.IsNullOrWhiteSpace(Name) ? null : Name.Trim()[..Math.Min(Name.Trim().Length, LongestName)];
            await users.AddOrUpdatePasskeyAsync(self, made.Passkey);
            await signIn.GoOnAsync(self, Person, isStrong: true);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private async Task ShowAsync()
    {
        Title = In(Words.Staff.AccountWords.Passkeys);
        Keys = await users.GetPasskeysAsync(await users.SelfAsync(Person));
    }
}
