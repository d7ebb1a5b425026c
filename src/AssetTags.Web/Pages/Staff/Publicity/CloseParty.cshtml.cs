using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Publicity;

/// <summary><c>/staff/publicity/close</c>: how many assets of an organisation would be closed; closing them at once.</summary>
[Needs(Right.DecidePublicity)]
[NeedsRecentSignIn]
internal sealed class ClosePartyModel(PublicRegistry registry, CountParty count, RestrictParty restrict) : PartyPageModel(registry, count)
{
    /// <summary>The code that was typed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Edrpou { get; set; }

    /// <summary>The ground that was typed.</summary>
    [BindProperty]
    public string? Ground { get; set; }

    public Mistakes Mistakes { get; } = new();

    public override Phrase WillChange => PartyWords.WillClose;

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        Edrpou ??= "";
        await ShowAsync();
        if (Reach is not { } reach)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        switch (await restrict.RunAsync(Community.Id, reach.Edrpou, Ground ?? "", HttpContext.RequestAborted))
        {
            case RestrictPartyResult.BadRequest { Reason: var reason }:
                (IsWrong, Response.StatusCode) = (true, StatusCodes.Status400BadRequest);
                Mistakes.Add("ground", reason, Language);
                return Page();
            case RestrictPartyResult.Unchanged:
                Tell(With(PartyWords.WasClosed, reach.Edrpou));
                break;
            default:
                Tell(With(PartyWords.Closed, reach.Edrpou, reach.Assets.ToString(CultureInfo.InvariantCulture)), reach.Closed is null ? $"{Home}/open?edrpou={reach.Edrpou}" : null);
                break;
        }

        return SeeOther(Home);
    }

    private async Task ShowAsync()
    {
        (Nav, Title) = (Home, In(PartyWords.CloseTitle));
        if (Edrpou is null)
        {
            return;
        }

        if (await restrict.FaultOfAsync(Community.Id, Edrpou, HttpContext.RequestAborted) is { } fault)
        {
            IsWrong = true;
            Mistakes.Add("edrpou", fault, Language);
            return;
        }

        await CountAsync(Edrpou);
    }
}
