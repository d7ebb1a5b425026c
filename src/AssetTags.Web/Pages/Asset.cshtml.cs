using AssetTags.Publication;
using AssetTags.Web.Machines;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages;

/// <summary><c>/assets/ID</c>: the page of an asset that has no tag yet; one that has is found under its code as well.</summary>
internal sealed class AssetModel(PublicRegistry registry, ReadPublicRecord records) : PublicPageModel
{
    /// <summary>The record.</summary>
    public RecordView Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var community = await registry.OpenAsync(Community, HttpContext.RequestAborted);
        var record = await records.RunAsync(community, id, HttpContext.RequestAborted);
        if (MachineAnswer.Of(HttpContext, record, community) is { } answer)
        {
            return answer;
        }

        if (record is null)
        {
            return NotFound();
        }

        Shown = new RecordView(this, record);
        Title = record.Asset.Name ?? In(AssetWords.Property);
        Canonical = record.Code.IsNone ? $"/assets/{id:D}" : $"/{record.Code.Symbols}";
        return Page();
    }
}
