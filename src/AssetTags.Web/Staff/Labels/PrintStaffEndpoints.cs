using AssetTags.Accounts;
using AssetTags.Labels;
using AssetTags.Printing;
using AssetTags.Web.Machines;
using AssetTags.Web.Words.Staff;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Staff.Labels;

/// <summary>Printing for programs: a plan, a run, its file. The operations of the print page.</summary>
internal static class PrintStaffEndpoints
{
    private const int MostTold = 100;

    public static void MapPrinting(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(LabelStaffEndpoints.Root + "/plan", PlanAsync).Needs(Right.PrintLabels).WithName("PlanPrint")
            .WithSummary("Says what a print would do, and offers a code for its run.").Produces<PrintPlanView>().ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapPost(LabelStaffEndpoints.Runs, PrintAsync).Needs(Right.PrintLabels).WithName("Print")
            .WithSummary("Prints, also a run again. Sent again with the same run, it prints once, and answers the same.")
            .Produces<RunView>(StatusCodes.Status201Created).Produces<RunView>().ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapGet(LabelStaffEndpoints.Runs + "/{code:length(5)}/file", FileAsync).Needs(Right.PrintLabels).WithName("GetPrintFile")
            .WithSummary("The file of a run: a PDF, or ZPL.").Produces<Stream>(StatusCodes.Status200OK, "application/pdf").ProducesProblem(StatusCodes.Status404NotFound);
    }

    public static ProblemView UnknownRun() => Problems.Of(StatusCodes.Status404NotFound, new("Такого друку немає.", "There is no such run."));

    private static async Task<IResult> PlanAsync(PrintJobView job, RequestCommunity community, RegistryContext registry, PrintDesk desk, HandOutPrint print, CancellationToken cancellation)
    {
        var form = await FormAsync(job, community, registry, cancellation);
        var draft = await desk.LayOutAsync(community.Community, form, cancellation);
        return draft.Rehearsal is { } rehearsal
            ? Results.Json(PrintPlanView.Of(await print.OfferAsync(community.Community.Id, cancellation), draft, rehearsal))
            : Wrong(draft.Faults.Count > 0 ? draft.Faults : [new("what", PrintingWords.Nothing)]);
    }

    private static async Task<IResult> PrintAsync(
        PrintJobView job, RequestCommunity community, RegistryContext registry, PrintDesk desk, HandOutPrint print, PrintFolder folder, HttpContext http, CancellationToken cancellation)
    {
        var form = await FormAsync(job, community, registry, cancellation);
        if (!SheetId.TryParse(form.RunCode + "-1", out var run))
        {
            return Wrong([new("run", new(
                "Потрібен код друку, як його дає POST /api/v1/staff/labels/plan.", "The code of the run is needed, as POST /api/v1/staff/labels/plan offers it."))]);
        }

        // What was printed before is answered, even if it could not be printed any more.
        if (await registry.RunsOf(community.Community.Id).SingleOrDefaultAsync(r => r.Code == run.Code, cancellation) is { } before)
        {
            return Results.Json(RunView.Of(before, folder));
        }

        var draft = await desk.ReadAsync(community.Community, form, cancellation);
        if (draft.Faults.Count > 0 || form.What == PrintWhat.Nothing)
        {
            return Wrong(draft.Faults.Count > 0 ? draft.Faults : [new("what", PrintingWords.Nothing)]);
        }

        return await print.RunAsync(draft.Request, run.Code, cancellation) switch
        {
            HandOutResult.Printed { Print.Run: var printed } => Created(http, printed, folder),
            HandOutResult.PrintedBefore { Run: var earlier } => Results.Json(RunView.Of(earlier, folder)),
            HandOutResult.Refused { Report: var report } => Wrong(FaultsOf(report)),
            HandOutResult.NotPrinted { Reason: var reason } => MachineResult.Of(Problems.Of(StatusCodes.Status409Conflict, reason)),
            _ => throw new NotSupportedException(),
        };
    }

    private static async Task<IResult> FileAsync(string code, RequestCommunity community, RegistryContext registry, PrintFolder folder, CancellationToken cancellation)
        => await registry.RunsOf(community.Community.Id).AnyAsync(r => r.Code == code, cancellation) && folder.Find(community.Community.Id, code) is var (path, output)
            ? Results.File(path, output == PrintOutput.Zpl ? "text/plain" : "application/pdf", $"labels-{code}{Path.GetExtension(path)}")
            : MachineResult.Of(UnknownRun());

    private static async Task<PrintForm> FormAsync(PrintJobView job, RequestCommunity community, RegistryContext registry, CancellationToken cancellation)
        => job.ToForm(job is { What: PrintWhat.Run, Of: { } of } ? await registry.FindRunAsync(community.Community.Id, of, cancellation) : null);

    private static IResult Created(HttpContext http, PrintRun run, PrintFolder folder)
    {
        http.Response.Headers.Location = $"{LabelStaffEndpoints.Runs}/{run.Code}";
        return Results.Json(RunView.Of(run, folder), statusCode: StatusCodes.Status201Created);
    }

    private static IEnumerable<PrintFault> FaultsOf(LabelSheetReport report)
        => report.RefusalCount > 0 ? report.Refusals.Take(MostTold).Select(r => new PrintFault("design", r.Reason)) : report.Cuts.Take(MostTold).Select(c => new PrintFault("strict", c.Text));

    private static MachineResult Wrong(IEnumerable<PrintFault> faults) => MachineResult.Of(Problems.Of(
        StatusCodes.Status422UnprocessableEntity, new("Так надрукувати не можна.", "It cannot be printed so.")) with
    {
        Errors = faults.GroupBy(f => f.Field).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.SelectMany(f => (string[])[f.Reason.En, f.Reason.Uk])]),
    });
}
