using System.Data.Common;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Photos;

/// <summary>Adds photos to an asset: all of the files, or none.</summary>
public sealed class AddPhotos
{
    private static readonly TimeSpan s_latestZone = TimeSpan.FromHours(14);

    private readonly RegistryContext _registry;
    private readonly JournaledWrite _write;
    private readonly PhotoIntake _intake;
    private readonly TimeProvider _clock;

    internal AddPhotos(RegistryContext registry, JournaledWrite write, PhotoIntake intake, TimeProvider clock)
    {
        _registry = registry;
        _write = write;
        _intake = intake;
        _clock = clock;
    }

    /// <summary>Checks and cleans every file, writes them to the store, and records them in one transaction.</summary>
    /// <exception cref="IOException">A file could not be read, or the store could not be written to; nothing was added.</exception>
    /// <exception cref="UnauthorizedAccessException">As above, for lack of rights.</exception>
    public async Task<AddPhotosResult> RunAsync(AddPhotosRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.WhyNot(DateOnly.FromDateTime((_clock.GetUtcNow() + s_latestZone).DateTime)) is { } unfit)
        {
            return new AddPhotosResult.Unfit(unfit);
        }

        List<(string File, Guid Id)> named = [.. request.Files.Select(f => (f.Name, SequentialKey.Next()))];
        try
        {
            var photos = new List<AddedPhoto>();
            var refused = await TakeAsync(request, named, photos, cancellation);
            return refused.Count > 0
                ? new AddPhotosResult.Refused(refused)
                : await _write.RunAsync("photo.add", (_, inner) => RecordAsync(request, photos, inner), cancellation);
        }
        finally
        {
            await ForgetUnrecordedAsync([.. named.Select(n => n.Id)]);
        }
    }

    // One file after the other, so that only one is in memory.
    private async Task<List<RefusedPhoto>> TakeAsync(
        AddPhotosRequest request, List<(string File, Guid Id)> named, List<AddedPhoto> photos, CancellationToken cancellation)
    {
        var refused = new List<RefusedPhoto>();
        foreach (var (file, (name, id)) in request.Files.Zip(named))
        {
            var (taken, reason) = await _intake.TakeAsync(file, request.IsPanorama, refused.Count == 0 ? id : null, cancellation);
            if (taken is null)
            {
                refused.Add(new RefusedPhoto(name, reason));
                continue;
            }

            photos.Add(new AddedPhoto(name, Described(request, taken, id)));
        }

        return refused;
    }

    private static AssetPhoto Described(AddPhotosRequest request, TakenPhoto taken, Guid id) => new()
    {
        Id = id,
        CommunityId = request.Asset.CommunityId,
        AssetId = request.Asset.Id,
        Caption = string.IsNullOrWhiteSpace(request.Caption) ? null : NormalText.Of(request.Caption.Trim()),
        InspectionId = request.InspectionId,
        TakenOn = request.TakenOn,
        IsPanorama = request.IsPanorama,
        Width = taken.Picture.Width,
        Height = taken.Picture.Height,
        ByteCount = taken.Picture.Bytes.Length,
        Sha256 = taken.Sha256,
    };

    private async Task<AddPhotosResult> RecordAsync(AddPhotosRequest request, List<AddedPhoto> photos, CancellationToken cancellation)
    {
        // Two additions at once must not both find that a picture is new.
        await _registry.LockCommunityAsync(request.Asset.CommunityId, cancellation);
        var present = await _registry.AssetPhotos.AsNoTracking().Where(p => p.AssetId == request.Asset.Id).ToListAsync(cancellation);
        var (added, known) = (new List<AddedPhoto>(), new List<AddedPhoto>());
        foreach (var (file, photo) in photos)
        {
            if (present.Find(p => p.Sha256 == photo.Sha256 && p.InspectionId == photo.InspectionId) is { } same)
            {
                known.Add(new AddedPhoto(file, same));
                continue;
            }

            photo.Place = present.Select(p => p.Place).DefaultIfEmpty(0).Max() + 1;
            present.Add(photo);
            added.Add(new AddedPhoto(file, photo));
        }

        if (added.Count > 0 && request.InspectionId is { } visit && present.Count(p => p.InspectionId == visit) > AddPhotosRequest.MostOfVisit)
        {
            return new AddPhotosResult.Unfit(new(
                $"Огляд має щонайбільше {AddPhotosRequest.MostOfVisit} фото. Для решти запишіть ще один огляд.",
                $"A visit has {AddPhotosRequest.MostOfVisit} photos at most. Record another visit for the others."));
        }

        _registry.AddRange(added.Select(a => a.Photo));
        return new AddPhotosResult.Added(added, known);
    }

    // The registry is asked, because a commit whose connection broke may have happened all the same. When it does not answer, the
    // files stay: a file without a photo is shown nowhere, a photo without a file is a hole.
    private async Task ForgetUnrecordedAsync(Guid[] ids)
    {
        try
        {
            var recorded = await _registry.AssetPhotos.Where(p => EF.Parameter(ids).Contains(p.Id)).Select(p => p.Id).ToListAsync(CancellationToken.None);
            ids.Except(recorded).ToList().ForEach(_intake.Forget);
        }
        catch (Exception e) when (e is DbException || e.InnerException is DbException)
        {
        }
    }
}
