using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Photos;

/// <summary>Brings back a photo that was taken away, to its former place.</summary>
public sealed class RestorePhoto(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Brings it back.</summary>
    public Task<ChangePhotoResult> RunAsync(Guid communityId, Guid photoId, CancellationToken cancellation)
        => write.RunAsync<ChangePhotoResult>(
            "photo.restore",
            async (_, inner) =>
            {
                var photo = await registry.AssetPhotos.SingleOrDefaultAsync(p => p.CommunityId == communityId && p.Id == photoId, inner);
                if (photo is null or { RemovedAt: null })
                {
                    return photo is null ? new ChangePhotoResult.NoSuchPhoto() : new ChangePhotoResult.Unchanged(photo);
                }

                photo.RemovedAt = null;
                return new ChangePhotoResult.Changed(photo);
            },
            cancellation);
}
