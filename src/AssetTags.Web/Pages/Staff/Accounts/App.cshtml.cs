using AssetTags.Labels.Symbols;
using AssetTags.Web.Accounts;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Setting up the authenticator app, and its recovery codes.</summary>
[NeedsSignIn]
[BeforeSecondFactor]
[NeedsRecentSignIn]
internal sealed class AppModel(UserManager<StaffUser> users, AppCodes codes, SignIn signIn) : StaffPageModel
{
    private const int RecoveryCodes = 10;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public string Key { get; private set; } = "";

    public QrSymbol Symbol { get; private set; } = null!;

    public string SymbolPath => string.Concat(Symbol.Rectangles().Select(r => $"M{r.X} {r.Y}h{r.Width}v{r.Height}h-{r.Width}z"));

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public Mistakes Mistakes { get; } = new();

    public async Task OnGetAsync()
    {
        Title = In(Words.Staff.AccountWords.App);
        var self = await users.SelfAsync(Person);

        // A key that was never confirmed may be shown again; one in use may not.
        if (self.IsTwoFactor || self.AuthenticatorKey is null)
        {
            await NewKeyAsync(self);
        }

        Show(self);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Title = In(Words.Staff.AccountWords.App);
        var self = await users.SelfAsync(Person);
        if (!await codes.ValidateAsync("", Code ?? "", users, self))
        {
            (IsWrong, Response.StatusCode) = (true, StatusCodes.Status422UnprocessableEntity);
            Mistakes.Add("Code", Words.Staff.AccountWords.AppWrong, Language);
            Show(self);
            return Page();
        }

        await users.SetTwoFactorEnabledAsync(self, true);
        Codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(self, RecoveryCodes) ?? []];
        await signIn.BeginAsync(self, "mfa");
        Return = LocalPath(Return, "/staff/account");
        return Page();
    }

    // Identity's own reset would sign this browser out as well.
    private async Task NewKeyAsync(StaffUser self)
    {
        (self.AuthenticatorKey, self.IsTwoFactor, self.RecoveryCodes, self.LastTotpStep) = (users.GenerateNewAuthenticatorKey(), false, null, null);
        await users.UpdateAsync(self);
    }

    private void Show(StaffUser self)
    {
        Key = string.Join(' ', (self.AuthenticatorKey ?? "").Chunk(4).Select(c => new string(c)));
        var label = Uri.EscapeDataString($"{Community.Host}:{self.Email}");
        Symbol = QrSymbol.OfAnyText($"otpauth://totp/{label}?secret={self.AuthenticatorKey}&issuer={Uri.EscapeDataString(Community.Host)}");
    }
}
