using System.Security.Cryptography;
using AssetTags.Labels.Symbols;
using AssetTags.Web.Accounts;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Setting up the authenticator app, and its recovery codes.</summary>
[NeedsSignIn]
[BeforeSecondFactor]
[NeedsRecentSignIn]
internal sealed class AppModel(UserManager<StaffUser> users, AppCodes codes, SignIn signIn, IDataProtectionProvider protection) : StaffPageModel
{
    private const int RecoveryCodes = 10;

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(30);

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public string Key { get; private set; } = "";

    public QrSymbol Symbol { get; private set; } = null!;

    public string SymbolPath => string.Concat(Symbol.Rectangles().Select(r => $"M{r.X} {r.Y}h{r.Width}v{r.Height}h-{r.Width}z"));

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public Mistakes Mistakes { get; } = new();

    /// <summary>The key that is shown, protected: it is the account’s only when a code of it was typed. Looking at this page changes nothing.</summary>
    [BindProperty]
    public string? Pending { get; set; }

    private ITimeLimitedDataProtector Protector => protection.CreateProtector("staff.app", Person.AccountId.ToString()).ToTimeLimitedDataProtector();

    public async Task OnGetAsync()
    {
        var key = users.GenerateNewAuthenticatorKey();
        Pending = Protector.Protect(key, s_patience);
        Show(await users.SelfAsync(Person), key);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var self = await users.SelfAsync(Person);
        if (KeyIn(Pending) is not { } key)
        {
            return SeeOther("/staff/account/app");
        }

        (self.AuthenticatorKey, self.IsTwoFactor, self.LastTotpStep) = (key, true, null);
        if (!await codes.ValidateAsync("", Code ?? "", users, self))
        {
            (IsWrong, Response.StatusCode) = (true, StatusCodes.Status422UnprocessableEntity);
            Mistakes.Add("Code", Words.Staff.AccountWords.AppWrong, Language);
            Show(self, key);
            return Page();
        }

        await users.UpdateSecurityStampAsync(self);
        Codes = [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(self, RecoveryCodes) ?? []];
        await signIn.GoOnAsync(self, Person, isStrong: true);
        (Title, Return) = (In(Words.Staff.AccountWords.App), LocalPath(Return, "/staff/account"));
        return Page();
    }

    private string? KeyIn(string? pending)
    {
        try
        {
            return pending is null ? null : Protector.Unprotect(pending);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private void Show(StaffUser self, string key)
    {
        Title = In(Words.Staff.AccountWords.App);
        Key = string.Join(' ', key.Chunk(4).Select(c => new string(c)));
        var label = Uri.EscapeDataString($"{Community.Host}:{self.Email}");
        Symbol = QrSymbol.OfAnyText($"otpauth://totp/{label}?secret={key}&issuer={Uri.EscapeDataString(Community.Host)}");
    }
}
