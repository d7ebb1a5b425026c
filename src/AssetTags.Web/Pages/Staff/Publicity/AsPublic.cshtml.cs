using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Publication;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Publicity;

/// <summary><c>/staff/assets/ID/as-public</c>: the very page that residents see now, by the very function that makes it.</summary>
[Needs(Right.Read)]
internal sealed class AsPublicModel(RegistryContext registry, PublicRegistry rules, ReadPublicRecord records) : StaffPageModel
{
    /// <summary>The asset.</summary>
    public Guid Id { get; private set; }

    /// <summary>What residents see; <see langword="null"/> where the asset does not exist for them.</summary>
    public RecordView? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await registry.Assets.AnyAsync(a => a.CommunityId == Community.Id && a.Id == id, HttpContext.RequestAborted))
        {
            return NotFound();
        }

        (Id, Nav, Title) = (id, "/staff/publicity", In(PublicityWords.AsPublic));
        var record = await records.RunAsync(await rules.OpenAsync(Community, HttpContext.RequestAborted), id, HttpContext.RequestAborted);
        Shown = record is null ? null : new RecordView(new ResidentsPage { PageContext = PageContext }, record);
        return Page();
    }

    /// <summary>The page around the record, in the residents' language and not the person's.</summary>
    private sealed class ResidentsPage : PublicPageModel;
}
