using AssetTags.Photos;
using AssetTags.Publication;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages;

/// <summary><c>/photos/ID/panorama</c>: a panorama to look around in; without a script, the flat picture.</summary>
internal sealed class PanoramaModel(RegistryContext photos, PublicRegistry registry, ListPublicAssets assets) : PublicPageModel
{
    /// <summary>The panorama.</summary>
    public PublicPhoto Photo { get; private set; } = null!;

    /// <summary>The asset that it shows.</summary>
    public PublicRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var community = await registry.OpenAsync(Community, HttpContext.RequestAborted);
        var photo = await photos.AssetPhotos.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.IsPanorama, HttpContext.RequestAborted);
        if (photo is null || await assets.OneAsync(community, photo.AssetId, HttpContext.RequestAborted) is not { } row
            || !ReadPublicRecord.IsShown(photo, row.Asset.Level))
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
