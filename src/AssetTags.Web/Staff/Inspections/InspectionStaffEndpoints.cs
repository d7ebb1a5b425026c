using AssetTags.Accounts;
using AssetTags.Inspections;
using AssetTags.Tags;
using AssetTags.Web.Machines;
using AssetTags.Web.Pages.Staff.Visits;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Staff.Inspections;

/// <summary>Visits for programs: <c>/api/v1/staff/inspections</c>.</summary>
internal static class InspectionStaffEndpoints
{
    private const string Path = "/api/v1/staff/inspections";
    private const int MostRows = 100;

    public static void MapInspectionsForStaff(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, RecordAsync).Needs(Right.Inspect).WithName("RecordInspection")
            .WithSummary("Records a visit. Sent again with the same id, it is recorded once, and answered the same.");
        routes.MapGet(Path, ListAsync).Needs(Right.Read).WithName("ListInspections")
            .WithSummary("Lists visits, the latest first: one's own, or those to one asset.").Produces<InspectionListView>();
        routes.MapVisitPhotos();
    }

    private static async Task<IResult> RecordAsync(
        InspectionRequest sent, StaffPerson person, RequestCommunity community, RecordInspection record, CancellationToken cancellation)
    {
        var faults = new List<VisitFault>();
        var facts = FactsOf(sent, person, faults);
        return faults.Count > 0 ? Refused(faults) : await record.RunAsync(community.Community.Id, facts, cancellation) switch
        {
            RecordInspectionResult.Recorded { Outcome: var outcome } => Results.Json(InspectionView.Of(outcome, already: false), statusCode: StatusCodes.Status201Created),
            RecordInspectionResult.AlreadyRecorded { Outcome: var outcome } => Results.Json(InspectionView.Of(outcome, already: true)),
            RecordInspectionResult.Conflict { Reason: var reason } => Problem(Problems.Of(StatusCodes.Status409Conflict, reason)),
            RecordInspectionResult.Refused { Faults: var refused } => Refused(refused),
            _ => Problem(Problems.UnknownAsset()),
        };
    }

    private static async Task<IResult> ListAsync(
        StaffPerson person, RequestCommunity community, ListVisits list, Guid? asset, string? after, CancellationToken cancellation)
    {
        var filter = new VisitFilter { AssetId = asset, AccountId = asset is null ? person.AccountId : null, After = VisitCursor.Read(after), Most = MostRows };
        var part = await list.RunAsync(community.Community.Id, filter, cancellation);
        return Results.Json(new InspectionListView
        {
            Items = [.. part.Rows.Select(r => InspectionView.Of(r.Visit))],
            Next = part.Next is { } next ? VisitCursor.Of(next) : null,
        });
    }

    private static VisitFacts FactsOf(InspectionRequest sent, StaffPerson person, List<VisitFault> faults)
    {
        var code = default(TagCode);
        if (sent.Code is not null && TagCodeReader.Read(sent.Code, out code) != TagCodeReading.Read)
        {
            faults.Add(new("code", VisitWords.Misread));
        }

        if (sent.Latitude.HasValue != sent.Longitude.HasValue)
        {
            faults.Add(new("position", VisitWords.BadNumber));
        }

        return new VisitFacts(sent.Id, sent.AssetId, new VisitInspector(person.AccountId, person.Name))
        {
            Code = sent.Code is null ? null : code,
            ObservedAt = sent.ObservedAt,
            Condition = sent.Condition,
            IsDangerous = sent.IsDangerous,
            Status = sent.Status,
            Note = sent.Note,
            TagState = sent.TagState,
            Position = sent is { Latitude: { } latitude, Longitude: { } longitude } ? new VisitPosition(latitude, longitude, sent.Accuracy) : null,
        };
    }

    private static IResult Refused(IEnumerable<VisitFault> faults) => Problem(Problems.Of(
        StatusCodes.Status400BadRequest, new("Огляд не записано.", "The visit is not recorded.")) with
    {
        Errors = faults.GroupBy(f => f.Field).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.SelectMany(f => (string[])[f.Reason.En, f.Reason.Uk])]),
    });

    private static IResult Problem(ProblemView problem) => Results.Json(problem, contentType: MachineResult.ProblemType, statusCode: problem.Status);
}
