using AssetTags.Accounts;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Web.Staff;
using AssetTags.Web.Words;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Visits;

/// <summary><c>/staff/visits/ID</c>: what is recorded, what else changed, and what comes next.</summary>
[Needs(Right.Read)]
[RequestSizeLimit(InspectModel.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = InspectModel.MostBytes)]
internal sealed class VisitModel(RegistryContext registry, ReadVisit read, AddVisitPhotos photos) : StaffPageModel
{
    /// <summary>The visit.</summary>
    public VisitOutcome Outcome { get; private set; } = null!;

    /// <summary>Its photos.</summary>
    public IReadOnlyList<Guid> Photos { get; private set; } = [];

    /// <summary>Whether the person may add photos to it.</summary>
    public bool MayAdd => Person.May(Right.Inspect) && Photos.Count < AddPhotosRequest.MostOfVisit && photos.WhyNot(Outcome.Visit, Person.AccountId) is null;

    /// <summary>Whether the phone's clock was ahead.</summary>
    public bool IsClockAhead { get; private set; }

    /// <summary>What is wrong with the photos that were sent.</summary>
    public Phrase? Fault { get; private set; }

    /// <summary>Photos that were not accepted.</summary>
    [TempData]
    public string? BadPhotos { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? clock)
    {
        IsClockAhead = clock == "ahead";
        return await FindAsync(id) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, List<IFormFile>? pictures)
    {
        if (!Person.May(Right.Inspect) || !await FindAsync(id))
        {
            return Person.May(Right.Inspect) ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);
        }

        var files = (pictures ?? []).Where(p => p.Length > 0).ToList();
        var refused = photos.WhyNot(Outcome.Visit, Person.AccountId);
        if (refused is not null || files.Count is 0 or > VisitForm.MostPhotos)
        {
            (Fault, IsWrong) = (refused ?? (files.Count == 0 ? VisitWords.ChoosePhotos : VisitWords.TooManyPhotos(VisitForm.MostPhotos)), true);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        BadPhotos = await VisitPhotos.AddAsync(photos, Outcome.Visit, Person.AccountId, files, Language, HttpContext.RequestAborted);
        return SeeOther($"/staff/visits/{id}");
    }

    /// <summary>What the visit did, one sentence each.</summary>
    public IEnumerable<string> Lines()
    {
        var (visit, asset) = (Outcome.Visit, Outcome.Asset);
        var (former, found) = (In(VisitWords.Of(visit.FormerCondition)), In(VisitWords.Of(visit.Condition)));
        yield return visit.IsLate ? In(VisitWords.Late)
            : Outcome.ConditionMoved ? Moved(VisitWords.ConditionMoved, former, found)
            : visit.Condition is null ? In(VisitWords.ConditionUntold)
            : In(VisitWords.ConditionSame, found);
        if (visit.IsDangerous && !visit.IsLate)
        {
            yield return In(VisitWords.NowDangerous);
        }

        if (Outcome.StatusMoved)
        {
            yield return Moved(VisitWords.StatusMoved, In(AssetWords.Of(visit.FormerStatus ?? asset.Status)), In(AssetWords.Of(visit.Status!.Value)));
        }

        if (Outcome.Tag is TagAdvice.NowAttached or TagAdvice.TakeOff)
        {
            yield return In(Outcome.Tag == TagAdvice.NowAttached ? VisitWords.NowAttached : VisitWords.TakeOff);
        }
    }

    /// <summary>The hour of a visit, as the community's clocks show it.</summary>
    public string Hour(Inspection visit) => VisitTime.Of(visit.ObservedAt, Community);

    private string Moved(Phrase phrase, string from, string to)
        => In(phrase).Replace("{0}", from, StringComparison.Ordinal).Replace("{1}", to, StringComparison.Ordinal);

    private async Task<bool> FindAsync(Guid id)
    {
        (IsApp, Title) = (true, In(VisitWords.Recorded));
        var outcome = await read.RunAsync(Community.Id, id, HttpContext.RequestAborted);
        if (outcome is not null)
        {
            Outcome = outcome;
            Photos = await registry.AssetPhotos.AsNoTracking().Where(p => p.InspectionId == id && p.RemovedAt == null)
                .OrderBy(p => p.Place).Select(p => p.Id).ToListAsync(HttpContext.RequestAborted);
        }

        return outcome is not null;
    }
}
