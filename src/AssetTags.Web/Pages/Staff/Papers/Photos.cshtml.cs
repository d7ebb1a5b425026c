using AssetTags.Accounts;
using AssetTags.Photos;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Papers;

/// <summary><c>/staff/assets/ID/photos</c>: the photos of an asset.</summary>
[Needs(Right.EditAssets)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
internal sealed class PhotosModel(
    RegistryContext registry, AddPhotos add, DescribePhoto describe, MovePhoto move, RemovePhoto remove, RestorePhoto restore) : PapersPageModel(registry)
{
    /// <summary>How many files can be sent at once.</summary>
    public const int MostFiles = 20;

    private const long MostBytes = 250_000_000;

    /// <summary>The photos that are shown, in their order.</summary>
    public IReadOnlyList<AssetPhoto> Photos { get; private set; } = [];

    /// <summary>Those that inspectors sent with visits: evidence, which nobody changes here.</summary>
    public IReadOnlyList<AssetPhoto> OfVisits { get; private set; } = [];

    /// <summary>Those that were removed, the last first.</summary>
    public IReadOnlyList<AssetPhoto> Removed { get; private set; } = [];

    /// <summary>The photo whose description is wrong, and what was typed.</summary>
    public (Guid Id, string? Caption, string? TakenOn, bool IsPanorama)? Typed { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id, PaperWords.Photos))
        {
            return NotFound();
        }

        await ShowAsync();
        return Page();
    }

    /// <summary>Adds files, each judged on its own.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, List<IFormFile> files, string? caption, string? takenOn, bool isPanorama)
    {
        if (!await FindAsync(id, PaperWords.Photos))
        {
            return NotFound();
        }

        if (files.Count is 0 or > MostFiles || !TryDay(takenOn, out var day))
        {
            return await RefuseAsync(files.Count == 0 ? PaperWords.NoFiles : files.Count > MostFiles ? PaperWords.TooMany : PaperWords.BadDate);
        }

        var added = 0;
        foreach (var file in files)
        {
            var request = new AddPhotosRequest(Asset, [new PhotoFile(file.FileName, file.OpenReadStream)]) { Caption = caption, TakenOn = day, IsPanorama = isPanorama };
            added += Take(await add.RunAsync(request, HttpContext.RequestAborted), file.FileName);
        }

        if (added > 0 && Faults.Count == 0)
        {
            Tell(PaperWords.Added(added));
            return SeeOther($"/staff/assets/{id:D}/photos");
        }

        Notice = added > 0 ? In(PaperWords.Added(added)) : null;
        return await RefuseAsync(null);
    }

    /// <summary>Says what a photo shows.</summary>
    public async Task<IActionResult> OnPostDescribeAsync(Guid id, Guid photo, string? caption, string? takenOn, bool isPanorama)
    {
        if (!await IsPhotoAsync(id, photo))
        {
            return NotFound();
        }

        var result = TryDay(takenOn, out var day)
            ? await describe.RunAsync(Community.Id, photo, new PhotoFacts(caption, day, isPanorama), HttpContext.RequestAborted)
            : new ChangePhotoResult.Refused(PaperWords.BadDate);
        if (result is ChangePhotoResult.Refused { Reason: var reason })
        {
            Typed = (photo, caption, takenOn, isPanorama);
            return await RefuseAsync(reason);
        }

        return await AnswerAsync(id, result, PaperWords.PhotoDescribed);
    }

    /// <summary>Puts a photo elsewhere.</summary>
    public async Task<IActionResult> OnPostMoveAsync(Guid id, Guid photo, int place)
        => await IsPhotoAsync(id, photo)
            ? await AnswerAsync(id, await move.RunAsync(Community.Id, photo, Math.Max(1, place), HttpContext.RequestAborted), PaperWords.PhotoMoved) : NotFound();

    /// <summary>Takes a photo away.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(Guid id, Guid photo)
        => await IsPhotoAsync(id, photo)
            ? await AnswerAsync(id, await remove.RunAsync(Community.Id, photo, HttpContext.RequestAborted), PaperWords.PhotoRemoved, $"/staff/assets/{id:D}/photos?handler=Restore&photo={photo:D}") : NotFound();

    /// <summary>Brings a photo back.</summary>
    public async Task<IActionResult> OnPostRestoreAsync(Guid id, Guid photo)
        => await IsPhotoAsync(id, photo, orOfVisit: true)
            ? await AnswerAsync(id, await restore.RunAsync(Community.Id, photo, HttpContext.RequestAborted), PaperWords.PhotoRestored) : NotFound();

    private async Task<bool> IsPhotoAsync(Guid id, Guid photo, bool orOfVisit = false)
        => await FindAsync(id, PaperWords.Photos) && await Registry.AssetPhotos.AnyAsync(
            p => p.Id == photo && p.AssetId == Asset.Id && (orOfVisit || p.InspectionId == null), HttpContext.RequestAborted);

    private int Take(AddPhotosResult result, string file)
    {
        switch (result)
        {
            case AddPhotosResult.Added { Photos.Count: > 0 and var count }:
                return count;
            case AddPhotosResult.Added { Known: [{ Photo: var known }, ..] }:
                Faults.Add(In(known.RemovedAt is null ? PaperWords.Known : PaperWords.KnownRemoved, file));
                break;
            case AddPhotosResult.Refused { Files: [var refused, ..] }:
                Faults.Add($"{file}: {In(refused.Reason)}");
                break;
            case AddPhotosResult.Unfit { Reason: var reason }:
                Faults.Add($"{file}: {In(reason)}");
                break;
        }

        return 0;
    }

    private async Task<IActionResult> AnswerAsync(Guid id, ChangePhotoResult result, Phrase done, string? undo = null)
    {
        if (result is ChangePhotoResult.NoSuchPhoto or ChangePhotoResult.Refused)
        {
            return result is ChangePhotoResult.Refused { Reason: var reason } ? await RefuseAsync(reason) : NotFound();
        }

        Tell(done, undo);
        return SeeOther($"/staff/assets/{id:D}/photos");
    }

    private async Task<IActionResult> RefuseAsync(Phrase? reason)
    {
        IsWrong = true;
        if (reason is { } said)
        {
            Faults.Add(In(said));
        }

        await ShowAsync();
        return Page();
    }

    private async Task ShowAsync()
    {
        var all = await Registry.AssetPhotos.AsNoTracking().Where(p => p.AssetId == Asset.Id).OrderBy(p => p.Place).ThenBy(p => p.Id).ToListAsync(HttpContext.RequestAborted);
        Photos = [.. all.Where(p => p is { RemovedAt: null, InspectionId: null })];
        OfVisits = [.. all.Where(p => p is { RemovedAt: null, InspectionId: not null })];
        Removed = [.. all.Where(p => p.RemovedAt is not null).OrderByDescending(p => p.RemovedAt)];
    }
}
