using AssetTags.Accounts;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Accounts;

/// <summary>Tokens by which programs act for one’s own account.</summary>
[NeedsSignIn]
[NeedsRecentSignIn]
internal sealed class TokensModel(RegistryContext registry, IssueToken issue, TimeProvider clock) : StaffPageModel
{
    private const int UsualDays = 90;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public List<Right> Rights { get; set; } = [];

    [BindProperty]
    public int Days { get; set; } = UsualDays;

    public string? Secret { get; private set; }

    public IReadOnlyList<ApiToken> Tokens { get; private set; } = [];

    public Mistakes Mistakes { get; } = new();

    /// <summary>The rights a token of this person may carry.</summary>
    public IEnumerable<Right> Offered => Enum.GetValues<Right>().Where(r => r != Right.ManagePeople && Person.May(r));

    public static IEnumerable<Right> RightsOf(ApiToken token) => token.Rights.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Right>);

    public bool Counts(ApiToken token) => token.RevokedAt is null && token.ExpiresAt > clock.GetUtcNow();

    public string StateOf(ApiToken token) => In(
        token.RevokedAt is not null ? Words.Staff.AccountWords.TokenRevoked : Counts(token) ? Words.Staff.AccountWords.TokenUntil : Words.Staff.AccountWords.TokenOver, Day(token.ExpiresAt));

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        switch (await issue.RunAsync(Person.Member, Name ?? "", Rights, Days, cancellation))
        {
            case IssueTokenResult.Issued issued:
                Secret = issued.Secret;
                (Name, Rights) = (null, []);
                ModelState.Clear();
                break;
            case IssueTokenResult.Refused refused:
                (IsWrong, Response.StatusCode) = (true, StatusCodes.Status422UnprocessableEntity);
                Mistakes.Add("Name", refused.Reason, Language);
                break;
        }

        await ShowAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken cancellation)
    {
        if (!await issue.RevokeAsync(Community.Id, Person.AccountId, id, cancellation))
        {
            return NotFound();
        }

        Tell(Words.Staff.AccountWords.RevokedNow);
        return SeeOther("/staff/account/tokens");
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Title = In(Words.Staff.AccountWords.Tokens);
        Tokens = await registry.ApiTokens.AsNoTracking().Where(t => t.CommunityId == Community.Id && t.AccountId == Person.AccountId)
            .OrderByDescending(t => t.Id).Take(50).ToListAsync(cancellation);
    }
}
