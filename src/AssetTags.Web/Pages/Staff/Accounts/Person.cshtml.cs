using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Web.Accounts;
using AssetTags.Web.Mail;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Somebody else’s account: roles, a link to a new password, keeping the person out.</summary>
[Needs(Right.ManagePeople)]
[NeedsRecentSignIn]
internal sealed class PersonModel(ListAccounts list, SetRoles setRoles, DisableAccount disable, IssueLink issue, RevokeToken revokeToken, StaffDirectory directory, MailRoom mail, TokenUses uses, TimeProvider clock) : StaffPageModel
{
    public ListedAccount Found { get; private set; } = null!;

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    public (string Address, string Until)? Link { get; private set; }

    /// <summary>What became of the letter with it.</summary>
    public string? Mailed { get; private set; }

    public Mistakes Mistakes { get; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRolesAsync(Guid id, List<Role> roles, CancellationToken cancellation)
        => await AnswerAsync(id, await setRoles.RunAsync(Community.Id, id, roles, cancellation), "Roles", Words.Staff.AccountWords.RolesSaved, null, cancellation);

    public async Task<IActionResult> OnPostDisableAsync(Guid id, CancellationToken cancellation)
        => await AnswerAsync(id, await disable.RunAsync(Community.Id, id, cancellation), "Disable", Words.Staff.AccountWords.DisabledNow, $"/staff/people/{id}?handler=Enable", cancellation);

    public async Task<IActionResult> OnPostEnableAsync(Guid id, CancellationToken cancellation)
        => await AnswerAsync(id, await disable.EnableAsync(Community.Id, id, cancellation), "Disable", Words.Staff.AccountWords.EnabledNow, null, cancellation);

    public async Task<IActionResult> OnPostResetAsync(Guid id, bool forget, bool revoke, CancellationToken cancellation)
    {
        var link = await issue.RunAsync(Community.Id, id, forget, revoke, cancellation);
        directory.Forget();
        if (link is null || !await ShowAsync(id, cancellation))
        {
            return NotFound();
        }

        Link = PeopleModel.AddressOf(HttpContext, link.Secret, link.ExpiresAt);
        Mailed = await mail.SendAsync(Community, link, cancellation) is { } state ? In(state, Found.Account.Email) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, Guid token, CancellationToken cancellation)
    {
        if (!await revokeToken.RunAsync(Community.Id, id, token, cancellation))
        {
            return NotFound();
        }

        Tell(Words.Staff.AccountWords.RevokedNow);
        return SeeOther($"/staff/people/{id}#Tokens");
    }

    public bool Counts(ApiToken token) => token.RevokedAt is null && token.ExpiresAt > clock.GetUtcNow();

    public string StateOf(ApiToken token) => In(
        token.RevokedAt is not null ? Words.Staff.AccountWords.TokenRevoked : Counts(token) ? Words.Staff.AccountWords.TokenUntil : Words.Staff.AccountWords.TokenOver, Day(token.ExpiresAt));

    /// <summary>When a program last came with a token, as far as this run of the site knows.</summary>
    public string UseOf(ApiToken token) => uses.LastOf(token.Id) is { } at
        ? In(Words.Staff.AccountWords.TokenUsed, Moment(at)) : In(Words.Staff.AccountWords.TokenUnused, Moment(uses.Since));

    private string Moment(DateTimeOffset at)
        => TimeZoneInfo.ConvertTimeBySystemTimeZoneId(at, Community.TimeZone).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);

    private async Task<IActionResult> AnswerAsync(Guid id, ChangeAccountResult result, string field, Phrase done, string? undo, CancellationToken cancellation)
    {
        directory.Forget();
        switch (result)
        {
            case ChangeAccountResult.Changed changed:
                Tell(done, undo);
                return SeeOther($"/staff/people/{changed.Account.Id}");
            case ChangeAccountResult.Refused refused when await ShowAsync(id, cancellation):
                (IsWrong, Response.StatusCode) = (true, StatusCodes.Status422UnprocessableEntity);
                Mistakes.Add(field, refused.Reason, Language);
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken cancellation)
    {
        var found = (await list.RunAsync(Community.Id, cancellation)).FirstOrDefault(a => a.Account.Id == id);
        if (found is null)
        {
            return false;
        }

        Tokens = await revokeToken.ListAsync(Community.Id, id, cancellation);
        (Found, Title, Nav) = (found, found.Account.Name, "/staff/people");
        return true;
    }
}
