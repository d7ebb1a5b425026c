using AssetTags.Accounts;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Publicity;

/// <summary><c>/staff/publicity/open</c>: how many assets of a closed organisation residents would see again; opening them.</summary>
[Needs(Right.DecidePublicity)]
[NeedsRecentSignIn]
internal sealed class OpenPartyModel(PublicRegistry registry, CountParty count, ReleaseParty release) : PartyPageModel(registry, count)
{
    /// <summary>The code of the organisation.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Edrpou { get; set; }

    public override Phrase WillChange => PartyWords.WillOpen;

    public async Task<IActionResult> OnGetAsync()
    {
        (Nav, Title) = (Home, In(PartyWords.OpenTitle));
        await CountAsync(Edrpou ?? "");
        return Reach!.Closed is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await release.RunAsync(Community.Id, Edrpou ?? "", HttpContext.RequestAborted) == ReleasePartyResult.NotFound)
        {
            return NotFound();
        }

        Tell(With(PartyWords.Opened, Edrpou!.Trim()));
        return SeeOther(Home);
    }
}
