using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Inspections;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Pages.Staff.Visits;

/// <summary><c>/staff/inspect/ID</c>: the form of a visit. Sent twice, it makes one record.</summary>
[Needs(Right.Inspect)]
[KeepsTyped("Note")]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
internal sealed class InspectModel(RegistryContext registry, RecordInspection record, AddVisitPhotos photos) : StaffPageModel
{
    /// <summary>Ten photos of a camera that no script has shrunk.</summary>
    public const long MostBytes = 130_000_000;

    /// <summary>The asset.</summary>
    public Asset Asset { get; private set; } = null!;

    /// <summary>What was typed.</summary>
    [BindProperty(Name = "")]
    public VisitForm Form { get; set; } = new();

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<VisitFault> Faults { get; private set; } = [];

    /// <summary>Another visit that has the key of this one.</summary>
    public Guid? RecordedBefore { get; private set; }

    /// <summary>Whether photos came along that the browser will not send again.</summary>
    public bool LostPhotos { get; private set; }

    /// <summary>What is wrong in one field.</summary>
    public string? FaultOf(string field) => Faults.FirstOrDefault(f => f.Field == field) is { } fault ? In(fault.Reason) : null;

    /// <summary>What became of photos; told on the page of the visit.</summary>
    [TempData]
    public string? BadPhotos { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, string? code)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        Form.Key = Guid.NewGuid().ToString();
        Form.Code = code;
        Form.Tag = string.IsNullOrEmpty(code) ? "" : nameof(FoundTagState.Intact);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, List<IFormFile>? pictures)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        var files = (pictures ?? []).Where(p => p.Length > 0).ToList();
        LostPhotos = files.Count > 0;
        var faults = new List<VisitFault>();
        var facts = Form.Read(id, new VisitInspector(Person.AccountId, Person.Name), faults);
        if (files.Count > VisitForm.MostPhotos)
        {
            faults.Add(new("pictures", VisitWords.TooManyPhotos(VisitForm.MostPhotos)));
        }

        return faults.Count > 0 ? Wrong(faults) : await record.RunAsync(Community.Id, facts, HttpContext.RequestAborted) switch
        {
            RecordInspectionResult.Recorded { Outcome: var outcome } => await DoneAsync(outcome, files),
            RecordInspectionResult.AlreadyRecorded { Outcome: var outcome } => await DoneAsync(outcome, files),
            RecordInspectionResult.Conflict conflict => Taken(conflict),
            RecordInspectionResult.Refused { Faults: var refused } => Wrong(refused),
            _ => NotFound(),
        };
    }

    private async Task<bool> FindAsync(Guid id)
    {
        (IsApp, Title) = (true, In(VisitWords.FormTitle));
        var asset = await registry.Assets.AsNoTracking().SingleOrDefaultAsync(a => a.CommunityId == Community.Id && a.Id == id, HttpContext.RequestAborted);
        Asset = asset!;
        return asset is not null;
    }

    // The record stands whatever becomes of the photos: those that were not taken can be added on its page.
    private async Task<IActionResult> DoneAsync(VisitOutcome outcome, List<IFormFile> files)
    {
        BadPhotos = await VisitPhotos.AddAsync(photos, outcome.Visit, Person.AccountId, files, Language, HttpContext.RequestAborted);
        return SeeOther($"/staff/visits/{outcome.Visit.Id}{(outcome.ClockAhead is null ? "" : "?clock=ahead")}");
    }

    private PageResult Taken(RecordInspectionResult.Conflict conflict)
    {
        RecordedBefore = conflict.Kept?.Id;
        Form.Key = Guid.NewGuid().ToString();
        return Wrong([new("id", conflict.Reason)]);
    }

    private PageResult Wrong(IReadOnlyList<VisitFault> faults)
    {
        // What was typed is shown as the model has it: a new key must not give way to the one that was sent.
        ModelState.Clear();
        Form.Key = Guid.TryParse(Form.Key, out _) ? Form.Key : Guid.NewGuid().ToString();
        if (Form.AsItWas)
        {
            // It was said of a state that is no more; what holds now has to be looked at.
            (Form.Condition, Form.Status, Form.Dangerous) = (null, null, Asset.IsDangerous);
        }

        (Faults, IsWrong) = (faults, true);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
