using AssetTags.Communities;
using AssetTags.Photos;
using AssetTags.Publication;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Photos;

/// <summary>Opens photos for the public.</summary>
internal sealed partial class PhotoSource(
    RegistryContext registry, PublicRegistry publicRegistry, ListPublicAssets assets, PhotoStore store, ILogger<PhotoSource> log)
{
    /// <summary>Opens a photo, if its asset's level lets the public see it at this moment.</summary>
    /// <returns>The photo and its file; <see langword="null"/> when there is none, whatever the reason.</returns>
    public async Task<(AssetPhoto Photo, FileStream File)?> OpenAsync(Community community, Guid id, PhotoSize size, CancellationToken cancellation)
    {
        var photo = await registry.AssetPhotos.AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == id && p.CommunityId == community.Id && p.RemovedAt == null, cancellation);
        if (photo is null
            || await assets.OneAsync(await publicRegistry.OpenAsync(community, cancellation), photo.AssetId, cancellation) is not { } row
            || !ReadPublicRecord.IsShown(photo, row.Asset.Level))
        {
            return null;
        }

        if (store.OpenRead(id, size) is not { } file)
        {
            LogMissing(id);
            return null;
        }

        return (photo, file);
    }

    [LoggerMessage(LogLevel.Error, "The file of photo {Photo} is missing. Bring it back from a backup of the folder of files.")]
    private partial void LogMissing(Guid photo);
}
