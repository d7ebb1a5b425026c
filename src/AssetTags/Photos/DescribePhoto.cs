using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Photos;

/// <summary>What is said about a photo.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="TakenOn">When it was taken.</param>
/// <param name="IsPanorama">Whether it is an equirectangular panorama.</param>
public sealed record PhotoFacts(string? Caption, DateOnly? TakenOn, bool IsPanorama);

/// <summary>Says what a photo shows, when it was taken, and whether one can look around in it.</summary>
public sealed class DescribePhoto
{
    private static readonly TimeSpan s_latestZone = TimeSpan.FromHours(14);
    private readonly RegistryContext _registry;
    private readonly JournaledWrite _write;
    private readonly PhotoIntake _intake;
    private readonly TimeProvider _clock;

    internal DescribePhoto(RegistryContext registry, JournaledWrite write, PhotoIntake intake, TimeProvider clock)
        => (_registry, _write, _intake, _clock) = (registry, write, intake, clock);

    /// <summary>Says it.</summary>
    /// <exception cref="IOException">The file of a photo that is called a panorama could not be read.</exception>
    public async Task<ChangePhotoResult> RunAsync(Guid communityId, Guid photoId, PhotoFacts facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var caption = string.IsNullOrWhiteSpace(facts.Caption) ? null : NormalText.Of(facts.Caption.Trim());
        if (AddPhotosRequest.WhyNot(caption, facts.TakenOn, DateOnly.FromDateTime((_clock.GetUtcNow() + s_latestZone).DateTime)) is { } wrong)
        {
            return new ChangePhotoResult.Refused(wrong);
        }

        return await _write.RunAsync<ChangePhotoResult>("photo.describe", async (_, inner) =>
        {
            var photo = await _registry.AssetPhotos.SingleOrDefaultAsync(p => p.CommunityId == communityId && p.Id == photoId && p.RemovedAt == null, inner);
            if (photo is null or { InspectionId: not null })
            {
                return photo is null ? new ChangePhotoResult.NoSuchPhoto() : ChangePhotoResult.OfVisit;
            }

            if (facts.IsPanorama && !photo.IsPanorama && await _intake.WhyNoPanoramaAsync(photo.Id, inner) is { } flat)
            {
                return new ChangePhotoResult.Refused(flat);
            }

            if ((photo.Caption, photo.TakenOn, photo.IsPanorama) == (caption, facts.TakenOn, facts.IsPanorama))
            {
                return new ChangePhotoResult.Unchanged(photo);
            }

            (photo.Caption, photo.TakenOn, photo.IsPanorama) = (caption, facts.TakenOn, facts.IsPanorama);
            return new ChangePhotoResult.Changed(photo);
        }, cancellation);
    }
}
