using AssetTags.Photos;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>Finds a photo that the public may see.</summary>
public sealed class FindPublicPhoto(RegistryContext registry, ListPublicAssets assets)
{
    /// <summary>Finds it by its key.</summary>
    /// <returns>The photo; <see langword="null"/> when it was taken away, its asset's level hides it, or there is none: all the same to who asks.</returns>
    public async Task<AssetPhoto?> RunAsync(PublicCommunity community, Guid photoId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        var photo = await registry.AssetPhotos.AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == photoId && p.CommunityId == community.Community.Id, cancellation);
        return photo is not null
            && await assets.OneAsync(community, photo.AssetId, cancellation) is { } row
            && ReadPublicRecord.IsShown(photo, row.Asset.Level) ? photo : null;
    }
}
