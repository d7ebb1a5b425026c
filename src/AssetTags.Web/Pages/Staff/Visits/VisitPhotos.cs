using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Pages.Staff.Visits;

/// <summary>Adds the files of a form to a visit.</summary>
internal static class VisitPhotos
{
    // It travels in a cookie.
    private const int LongestTold = 1200, LongestName = 60;

    /// <summary>Adds them.</summary>
    /// <returns>What was not accepted, in words; <see langword="null"/> when all was.</returns>
    public static async Task<string?> AddAsync(
        AddVisitPhotos add, Inspection visit, Guid accountId, IReadOnlyList<IFormFile> files, Language language, CancellationToken cancellation)
    {
        if (files.Count == 0)
        {
            return null;
        }

        try
        {
            var result = await add.RunAsync(visit.CommunityId, visit.Id, accountId, [.. files.Select(f => new PhotoFile(NameOf(f), f.OpenReadStream))], cancellation);
            if (result is AddVisitPhotosResult.Refused { Reason: var reason })
            {
                return reason.In(language);
            }

            var refused = result is AddVisitPhotosResult.Added { NotTaken: var bad } ? bad : [];
            var told = string.Join('\n', refused.Select(r => $"{r.File}: {r.Reason.In(language)}"));
            return told.Length > LongestTold ? told[..LongestTold] + "…" : refused.Count == 0 ? null : told;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return VisitWords.PhotosFailed.In(language);
        }
    }

    private static string NameOf(IFormFile file) => file.FileName.Length > LongestName ? file.FileName[..LongestName] + "…" : file.FileName;
}
