using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Photos;

/// <summary>The outcomes of <see cref="RemovePhoto"/> and <see cref="RestorePhoto"/>.</summary>
public abstract record ChangePhotoResult
{
    /// <summary>It is as asked.</summary>
    /// <param name="Photo">The photo.</param>
    public sealed record Changed(AssetPhoto Photo) : ChangePhotoResult;

    /// <summary>It was so before; nothing changed.</summary>
    /// <param name="Photo">The photo.</param>
    public sealed record Unchanged(AssetPhoto Photo) : ChangePhotoResult;

    /// <summary>It cannot be so; nothing changed.</summary>
    /// <param name="Reason">What is wrong, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : ChangePhotoResult;

    /// <summary>The community has no photo with this key.</summary>
    public sealed record NoSuchPhoto : ChangePhotoResult;

    /// <summary>What a visit showed stays as it was sent.</summary>
    internal static Refused OfVisit { get; } = new(new Phrase(
        "Це фото з огляду: його не підписують, не пересувають і не прибирають. Додайте його як фото об’єкта, якщо воно має бути серед них.",
        "This photo is of a visit: it is not described, moved or removed. Add it as a photo of the asset if it is to be among those."));
}

/// <summary>Takes a photo away: it is shown nowhere any more. Its file stays, so that <see cref="RestorePhoto"/> can bring it back.</summary>
public sealed class RemovePhoto(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Takes it away.</summary>
    public Task<ChangePhotoResult> RunAsync(Guid communityId, Guid photoId, CancellationToken cancellation)
        => write.RunAsync<ChangePhotoResult>(
            "photo.remove",
            async (session, inner) =>
            {
                var photo = await registry.AssetPhotos.SingleOrDefaultAsync(p => p.CommunityId == communityId && p.Id == photoId, inner);
                if (photo is null or { RemovedAt: not null })
                {
                    return photo is null ? new ChangePhotoResult.NoSuchPhoto() : new ChangePhotoResult.Unchanged(photo);
                }

                if (photo.InspectionId is not null)
                {
                    return ChangePhotoResult.OfVisit;
                }

                photo.RemovedAt = session.At;
                return new ChangePhotoResult.Changed(photo);
            },
            cancellation);
}
