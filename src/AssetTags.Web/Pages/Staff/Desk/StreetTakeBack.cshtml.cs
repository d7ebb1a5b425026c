using AssetTags.Accounts;
using AssetTags.Places;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Takes back the entry of a renaming; a form without fields, reached from the list and from the notice.</summary>
[Needs(Right.EditAssets)]
internal sealed class StreetTakeBackModel(TakeBackRename takeBack) : DeskPageModel
{
    public IActionResult OnGet() => SeeOther("/staff/streets");

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await takeBack.RunAsync(Community.Id, id, cancellation) is null)
        {
            return NotFound();
        }

        Tell(BulkPageWords.TakenBack);
        return SeeOther("/staff/streets");
    }
}
