using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Photos;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>Adds photos to a visit. A picture that the visit has already is not added again, so sending twice is harmless.</summary>
/// <remarks>Each file stands for itself: one that cannot be a photo keeps no other from being added.</remarks>
public sealed class AddVisitPhotos(RegistryContext registry, AddPhotos add)
{
    /// <summary>Adds what can be added.</summary>
    /// <param name="communityId">Whose visit it is.</param>
    /// <param name="visitId">The visit.</param>
    /// <param name="files">The files.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <returns>The files that cannot be photos, and why; <see langword="null"/> where the community has no such visit.</returns>
    /// <exception cref="IOException">A file could not be read, or the store could not be written to; files before it were added.</exception>
    public async Task<IReadOnlyList<RefusedPhoto>?> RunAsync(Guid communityId, Guid visitId, IReadOnlyList<PhotoFile> files, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        var visit = await registry.Inspections.AsNoTracking().SingleOrDefaultAsync(i => i.CommunityId == communityId && i.Id == visitId, cancellation);
        if (visit is null)
        {
            return null;
        }

        var asset = await registry.Assets.AsNoTracking().SingleAsync(a => a.Id == visit.AssetId, cancellation);
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == communityId, cancellation);
        var refused = new List<RefusedPhoto>();
        foreach (var file in files)
        {
            var request = new AddPhotosRequest(asset, [file]) { InspectionId = visit.Id, TakenOn = community.DayOf(visit.ObservedAt) };
            refused.AddRange(await add.RunAsync(request, cancellation) switch
            {
                AddPhotosResult.Refused { Files: var bad } => bad,
                AddPhotosResult.Unfit { Reason: var reason } => [new RefusedPhoto(file.Name, reason)],
                _ => [],
            });
        }

        return refused;
    }
}
