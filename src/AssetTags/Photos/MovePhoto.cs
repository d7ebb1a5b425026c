using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Photos;

/// <summary>Puts a photo elsewhere among the photos of its asset; the first one stands on top of the page.</summary>
public sealed class MovePhoto(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Moves it.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="photoId">The photo; one that was taken away is not moved.</param>
    /// <param name="place">From 1; a number beyond the last means the last.</param>
    /// <param name="cancellation">Stops.</param>
    public Task<ChangePhotoResult> RunAsync(Guid communityId, Guid photoId, int place, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(place, 1);
        return write.RunAsync<ChangePhotoResult>(
            "photo.move",
            async (_, inner) =>
            {
                var photo = await registry.AssetPhotos.SingleOrDefaultAsync(p => p.CommunityId == communityId && p.Id == photoId && p.RemovedAt == null, inner);
                return photo is null ? new ChangePhotoResult.NoSuchPhoto()
                    : photo.InspectionId is not null ? ChangePhotoResult.OfVisit
                    : await MoveAsync(photo, place, inner) ? new ChangePhotoResult.Changed(photo)
                    : new ChangePhotoResult.Unchanged(photo);
            },
            cancellation);
    }

    // Those taken away are counted anew with the others, so that each can come back between the same neighbours.
    private async Task<bool> MoveAsync(AssetPhoto photo, int place, CancellationToken cancellation)
    {
        await registry.LockCommunityAsync(photo.CommunityId, cancellation);
        var all = await registry.AssetPhotos.Where(p => p.AssetId == photo.AssetId).OrderBy(p => p.Place).ThenBy(p => p.Id).ToListAsync(cancellation);
        var former = all.Where(IsShown).ToList();
        all.Remove(photo);
        var shown = all.Where(IsShown).ToList();
        var isMoved = former.IndexOf(photo) != Math.Min(place - 1, shown.Count);
        if (isMoved)
        {
            all.Insert(place > shown.Count ? all.Count : all.IndexOf(shown[place - 1]), photo);
            all.Index().ToList().ForEach(p => p.Item.Place = p.Index + 1);
        }

        return isMoved;
    }

    // Those of visits are shown apart.
    private static bool IsShown(AssetPhoto photo) => photo is { RemovedAt: null, InspectionId: null };
}
