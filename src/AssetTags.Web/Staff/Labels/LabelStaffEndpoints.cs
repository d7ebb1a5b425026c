using AssetTags.Accounts;
using AssetTags.Labels.Designs;
using AssetTags.Printing;
using AssetTags.Web.Machines;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Staff.Labels;

/// <summary>Labels for programs: what can be printed with, what was printed, what is out of date.</summary>
internal static class LabelStaffEndpoints
{
    public const string Root = "/api/v1/staff/labels", Runs = Root + "/runs";

    private const int PageSize = 50;

    public static void MapLabelsForPrograms(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root + "/formats", FormatsAsync).Needs(Right.PrintLabels).WithName("ListLabelFormats")
            .WithSummary("Lists the sheets and rolls that labels can be printed on.").Produces<LabelListView<FormatView>>();
        routes.MapGet(Root + "/designs", DesignsAsync).Needs(Right.PrintLabels).WithName("ListLabelDesigns")
            .WithSummary("Lists the designs of labels.").Produces<LabelListView<DesignView>>();
        routes.MapGet(Root + "/printers", PrintersAsync).Needs(Right.PrintLabels).WithName("ListPrinters")
            .WithSummary("Lists the printers whose errors were measured.").Produces<LabelListView<PrinterView>>();
        routes.MapGet(Root + "/stale", StaleAsync).Needs(Right.PrintLabels).WithName("ListStaleLabels")
            .WithSummary("Lists the labels that no longer say what the register says.").Produces<LabelListView<StaleLabelView>>();
        routes.MapGet(Runs, RunsAsync).Needs(Right.Read).WithName("ListPrintRuns")
            .WithSummary("Lists what was printed, the newest first.").Produces<RunListView>();
        routes.MapGet(Runs + "/{code:length(5)}", RunAsync).Needs(Right.Read).WithName("GetPrintRun")
            .WithSummary("Tells of one run and its labels.").Produces<RunDetailsView>().ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapPrinting();
    }

    private static async Task<IResult> FormatsAsync(RequestCommunity community, KnownFormats formats, CancellationToken cancellation)
        => Listed((await formats.AllAsync(community.Community.Id, cancellation)).Select(FormatView.Of));

    private static async Task<IResult> DesignsAsync(RequestCommunity community, KnownDesigns designs, CancellationToken cancellation)
    {
        var own = await designs.OwnAsync(community.Community.Id, cancellation);
        return Listed(own.Select(d => DesignView.Of(d, isOwn: true)).Concat(LabelDesigns.All.Select(d => DesignView.Of(d, isOwn: false))).DistinctBy(d => d.Id));
    }

    private static async Task<IResult> PrintersAsync(RequestCommunity community, PrinterProfiles printers, CancellationToken cancellation)
        => Listed((await printers.AllAsync(community.Community.Id, cancellation)).Select(PrinterView.Of));

    private static async Task<IResult> StaleAsync(RequestCommunity community, FindStaleLabels stale, CancellationToken cancellation)
        => Listed((await stale.RunAsync(community.Community, [], cancellation).ToListAsync(cancellation)).Select(StaleLabelView.Of));

    private static async Task<IResult> RunsAsync(RequestCommunity community, RegistryContext registry, PrintFolder folder, Guid? before, CancellationToken cancellation)
    {
        var found = await registry.RunsOf(community.Community.Id).Where(r => before == null || r.Id < before).Take(PageSize + 1).ToListAsync(cancellation);
        return Results.Json(new RunListView
        {
            Items = [.. found.Take(PageSize).Select(r => RunView.Of(r, folder))],
            Next = found.Count > PageSize ? found[PageSize - 1].Id : null,
        });
    }

    private static async Task<IResult> RunAsync(string code, RequestCommunity community, RegistryContext registry, PrintFolder folder, CancellationToken cancellation)
    {
        if (await registry.RunsOf(community.Community.Id).SingleOrDefaultAsync(r => r.Code == code, cancellation) is not { } run)
        {
            return MachineResult.Of(PrintStaffEndpoints.UnknownRun());
        }

        var labels = await registry.LabelsOf(run).ToListAsync(cancellation);
        return Results.Json(new RunDetailsView { Run = RunView.Of(run, folder), Items = [.. labels.Select(RunLabelView.Of)] });
    }

    private static IResult Listed<T>(IEnumerable<T> items) => Results.Json(new LabelListView<T> { Items = [.. items] });
}
