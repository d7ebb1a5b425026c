using AssetTags.Publication;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages;

/// <summary><c>/photos/ID/panorama</c>: a panorama to look around in; without a script, the flat picture.</summary>
internal sealed class PanoramaModel(PublicRegistry registry, FindPublicPhoto photos, ListPublicAssets assets) : PublicPageModel
{
    /// <summary>The panorama.</summary>
    public PublicPhoto Photo { get; private set; } = null!;

    /// <summary>The asset that it shows.</summary>
    public PublicRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var community = await registry.OpenAsync(Community, HttpContext.RequestAborted);
        if (await photos.RunAsync(community, id, HttpContext.RequestAborted) is not { IsPanorama: true } photo
            || await assets.OneAsync(community, photo.AssetId, HttpContext.RequestAborted) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        Photo = ReadPublicRecord.Shown(photo);
        Title = In(PanoramaWords.Of, row.Asset.Name ?? In(AssetWords.Property));
        IsWide = true;
        return Page();
    }
}
