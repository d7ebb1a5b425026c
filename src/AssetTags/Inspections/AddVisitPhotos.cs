using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Photos;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>The outcomes of <see cref="AddVisitPhotos"/>.</summary>
public abstract record AddVisitPhotosResult
{
    /// <summary>What can be a photo is with the visit.</summary>
    /// <param name="NotTaken">The files that cannot, and why.</param>
    public sealed record Added(IReadOnlyList<RefusedPhoto> NotTaken) : AddVisitPhotosResult;

    /// <summary>None was added.</summary>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : AddVisitPhotosResult;

    /// <summary>The community has no such visit.</summary>
    public sealed record NotFound : AddVisitPhotosResult;
}

/// <summary>Adds photos to a visit. A picture that the visit has already is not added again, so sending twice is harmless.</summary>
/// <remarks>Each file stands for itself: one that cannot be a photo keeps no other from being added.</remarks>
public sealed class AddVisitPhotos(RegistryContext registry, AddPhotos add, TimeProvider clock)
{
    /// <summary>For how long after it was received a visit takes photos.</summary>
    public static readonly TimeSpan Open = TimeSpan.FromHours(24);

    /// <summary>Adds what can be added.</summary>
    /// <param name="communityId">Whose visit it is.</param>
    /// <param name="visitId">The visit.</param>
    /// <param name="accountId">Who adds; only the account of the visit may.</param>
    /// <param name="files">The files.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="IOException">A file could not be read, or the store could not be written to; files before it were added.</exception>
    public async Task<AddVisitPhotosResult> RunAsync(
        Guid communityId, Guid visitId, Guid? accountId, IReadOnlyList<PhotoFile> files, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        var visit = await registry.Inspections.AsNoTracking().SingleOrDefaultAsync(i => i.CommunityId == communityId && i.Id == visitId, cancellation);
        return visit is null ? new AddVisitPhotosResult.NotFound()
            : WhyNot(visit, accountId) is { } reason ? new AddVisitPhotosResult.Refused(reason)
            : new AddVisitPhotosResult.Added(await AddAsync(visit, files, cancellation));
    }

    /// <summary>Why an account may not add photos to a visit; <see langword="null"/> when it may.</summary>
    public Phrase? WhyNot(Inspection visit, Guid? accountId)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return visit.AccountId != accountId
            ? new("Фото до огляду додає лише той, хто його записав. Запишіть власний огляд і додайте їх до нього.", "Only who recorded a visit adds photos to it. Record a visit of your own and add them there.")
            : clock.GetUtcNow() - visit.CreatedAt > Open
                ? new("Фото до огляду можна додати протягом доби. Запишіть новий огляд і додайте їх до нього.", "Photos can be added to a visit for a day. Record a new visit and add them there.")
                : null;
    }

    private async Task<List<RefusedPhoto>> AddAsync(Inspection visit, IReadOnlyList<PhotoFile> files, CancellationToken cancellation)
    {
        var asset = await registry.Assets.AsNoTracking().SingleAsync(a => a.Id == visit.AssetId, cancellation);
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == visit.CommunityId, cancellation);
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
