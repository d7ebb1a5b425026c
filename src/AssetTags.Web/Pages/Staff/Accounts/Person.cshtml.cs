using AssetTags.Accounts;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Somebody else’s account: roles, a link to a new password, keeping the person out.</summary>
[Needs(Right.ManagePeople)]
[NeedsRecentSignIn]
internal sealed class PersonModel(ListAccounts list, SetRoles setRoles, DisableAccount disable, IssueLink issue, StaffDirectory directory) : StaffPageModel
{
    public ListedAccount Found { get; private set; } = null!;

    public (string Address, string Until)? Link { get; private set; }

    public Mistakes Mistakes { get; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRolesAsync(Guid id, List<Role> roles, CancellationToken cancellation)
        => await AnswerAsync(id, await setRoles.RunAsync(Community.Id, id, roles, cancellation), "Roles", Words.Staff.AccountWords.RolesSaved, null, cancellation);

    public async Task<IActionResult> OnPostDisableAsync(Guid id, CancellationToken cancellation)
        => await AnswerAsync(id, await disable.RunAsync(Community.Id, id, cancellation), "Disable", Words.Staff.AccountWords.DisabledNow, $"/staff/people/{id}?handler=Enable", cancellation);

    public async Task<IActionResult> OnPostEnableAsync(Guid id, CancellationToken cancellation)
        => await AnswerAsync(id, await disable.EnableAsync(Community.Id, id, cancellation), "Disable", Words.Staff.AccountWords.EnabledNow, null, cancellation);

    public async Task<IActionResult> OnPostResetAsync(Guid id, bool forget, CancellationToken cancellation)
    {
        var link = await issue.RunAsync(Community.Id, id, forget, cancellation);
        directory.Forget();
        if (link is null || !await ShowAsync(id, cancellation))
        {
            return NotFound();
        }

        Link = PeopleModel.AddressOf(HttpContext, link.Secret, link.ExpiresAt);
        return Page();
    }

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

        (Found, Title, Nav) = (found, found.Account.Name, "/staff/people");
        return true;
    }
}
