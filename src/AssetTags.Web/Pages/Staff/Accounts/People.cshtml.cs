using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Web.Mail;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Who may sign in; inviting others.</summary>
[Needs(Right.ManagePeople)]
[NeedsRecentSignIn]
internal sealed class PeopleModel(ListAccounts list, InviteAccount invite, MailRoom mail, TimeProvider clock) : StaffPageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public List<Role> Roles { get; set; } = [];

    public IReadOnlyList<ListedAccount> People { get; private set; } = [];

    public (string Address, string Until)? Link { get; private set; }

    /// <summary>What became of the letter with it.</summary>
    public string? Mailed { get; private set; }

    public Mistakes Mistakes { get; } = new();

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var facts = new AccountFacts(Email ?? "", Name ?? "");
        switch (await invite.RunAsync(Community.Id, facts, Roles, cancellation))
        {
            case InviteAccountResult.Invited invited:
                Link = AddressOf(HttpContext, invited.Secret, invited.ExpiresAt);
                await MailAsync(new IssuedLink(invited.Account, invited.Secret, invited.ExpiresAt), cancellation);
                (Name, Email, Roles) = (null, null, []);
                break;
            case InviteAccountResult.AlreadyThere:
                Mistakes.Add("Email", Words.Staff.AccountWords.AlreadyThere, Language);
                break;
            case InviteAccountResult.Refused refused:
                Mistakes.Add(facts.NameFault is not null ? "Name" : facts.EmailFault is not null ? "Email" : "Roles", refused.Reason, Language);
                break;
        }

        (IsWrong, Response.StatusCode) = Mistakes.Any ? (true, StatusCodes.Status422UnprocessableEntity) : (false, StatusCodes.Status200OK);
        ModelState.Clear();
        await ShowAsync(cancellation);
        return Page();
    }

    /// <summary>The address of a one-time link, and until when it opens, as people of the community count time.</summary>
    internal static (string Address, string Until) AddressOf(HttpContext http, string secret, DateTimeOffset expiresAt)
    {
        var asked = http.Features.GetRequiredFeature<RequestCommunity>();
        var local = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(expiresAt, asked.Community.TimeZone);
        var origin = asked.IsLocal ? $"{http.Request.Scheme}://{http.Request.Host}" : asked.PublicBaseUrl;
        return ($"{origin}/staff/link/{secret}", local.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture));
    }

    public string StateOf(Account account) => In(
        account.DisabledAt is not null ? Words.Staff.AccountWords.Disabled
        : account.PasswordHash is null ? Words.Staff.AccountWords.Invited
        : account.LockedUntil > clock.GetUtcNow() ? Words.Staff.AccountWords.Locked : Words.Staff.AccountWords.Active,
        account.LockedUntil is { } until ? TimeZoneInfo.ConvertTimeBySystemTimeZoneId(until, Community.TimeZone).ToString("HH:mm", CultureInfo.InvariantCulture) : "");

    public string FactorOf(ListedAccount person)
    {
        string[] factors = [.. person.Account.IsTwoFactor ? [In(Words.Staff.AccountWords.App)] : (string[])[], .. person.Passkeys > 0 ? [$"{In(Words.Staff.AccountWords.Passkeys)}: {person.Passkeys}"] : (string[])[]];
        return factors.Length > 0 ? string.Join(", ", factors) : In(Words.Staff.AccountWords.None);
    }

    private async Task MailAsync(IssuedLink link, CancellationToken cancellation)
        => Mailed = await mail.SendAsync(Community, link, cancellation) is { } state ? In(state, link.Account!.Email) : null;

    private async Task ShowAsync(CancellationToken cancellation)
    {
        (Title, Nav) = (In(Words.Staff.AccountWords.People), "/staff/people");
        People = await list.RunAsync(Community.Id, cancellation);
    }
}
