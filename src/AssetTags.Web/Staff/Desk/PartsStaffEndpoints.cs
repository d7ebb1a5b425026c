using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Web.Machines;
using AssetTags.Web.Negotiation;
using Microsoft.AspNetCore.Mvc;
using static AssetTags.Web.Staff.Desk.DeskAnswers;

namespace AssetTags.Web.Staff.Desk;

/// <summary>What becomes of one asset, for programs of the staff: its status, its whole, its parts, what it is merged with.</summary>
internal static class PartsStaffEndpoints
{
    private const string Asset = "/api/v1/staff/assets/{id:guid}";

    public static void MapDeskOfOne(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Asset + "/status", StatusAsync).WithName("SetAssetStatus").Needs(Right.EditAssets)
            .WithSummary("Says what is happening to an asset: in use, leased, written off with its document. Needs If-Match.")
            .Produces<DeskAssetView>().TellsOfOne();
        routes.MapPost(Asset + "/parent", ParentAsync).WithName("SetAssetParent").Needs(Right.EditAssets)
            .WithSummary("Says that an asset is a part of another, or of none. Needs If-Match.")
            .Produces<DeskAssetView>().TellsOfOne();
        routes.MapPost(Asset + "/split", SplitAsync).WithName("SplitAsset").Needs(Right.EditAssets)
            .WithSummary("Enters the premises of a building as assets of their own, which are parts of it: all or none. Needs If-Match.")
            .Produces<IReadOnlyList<Guid>>(StatusCodes.Status201Created).TellsOfOne();
        routes.MapPost(Asset + "/merge", MergeAsync).WithName("MergeAssets").Needs(Right.EditAssets)
            .WithSummary("Merges others into an asset: they are written off with a document, and their codes lead to it. Needs If-Match.")
            .Produces<MadeChangeView>(StatusCodes.Status201Created).TellsOfOne();
    }

    internal static async Task<IResult> StatusAsync(
        Guid id, StatusView body, [FromHeader(Name = "If-Match")] string? ifMatch, HttpContext http, ChangeStatus change, ReadDesk read, CancellationToken cancellation)
    {
        if (RevisionIn(ifMatch) is not { } revision)
        {
            return RevisionMissing();
        }

        if (await read.AssetAsync(CommunityOf(http), id, cancellation) is not { Asset: var asset })
        {
            return MachineResult.Of(Problems.UnknownAsset());
        }

        return await change.RunAsync(asset, new StatusFacts(body.Status, body.DocumentNumber, body.DocumentDate), revision, cancellation) switch
        {
            ChangeStatusResult.Changed => await PresentAsync(http, read, id, cancellation),
            ChangeStatusResult.Refused refused => Refused([new FieldFault("status", refused.Reason)]),
            _ => Outdated(),
        };
    }

    internal static async Task<IResult> ParentAsync(
        Guid id, ParentView body, [FromHeader(Name = "If-Match")] string? ifMatch, HttpContext http, SetParent set, ReadDesk read, CancellationToken cancellation)
        => RevisionIn(ifMatch) is not { } revision ? RevisionMissing() : await set.RunAsync(CommunityOf(http), id, revision, body.Parent, cancellation) switch
        {
            SetParentResult.Done => await PresentAsync(http, read, id, cancellation),
            SetParentResult.Refused refused => Refused([new FieldFault("parent", refused.Reason)]),
            SetParentResult.Conflict => Outdated(),
            _ => MachineResult.Of(Problems.UnknownAsset()),
        };

    internal static async Task<IResult> SplitAsync(
        Guid id, SplitView body, [FromHeader(Name = "If-Match")] string? ifMatch, HttpContext http, SplitAsset split, CancellationToken cancellation)
        => RevisionIn(ifMatch) is not { } revision ? RevisionMissing()
            : await split.RunAsync(new SplitAssetRequest(CommunityOf(http), id, revision, [.. body.Parts.Select(p => p ?? [])], body.MayExceed), cancellation) switch
            {
                SplitAssetResult.Done done => MachineResult.Of(done.Parts.Select(p => p.Id).ToList(), AnswerForm.Json, StatusCodes.Status201Created),
                SplitAssetResult.Refused refused => Refused(refused.Faults.Select(f => f.Part < 0 ? f.Fault : f.Fault with { Column = $"parts[{f.Part}].{f.Fault.Column}" })),
                SplitAssetResult.Conflict => Outdated(),
                _ => MachineResult.Of(Problems.UnknownAsset()),
            };

    internal static async Task<IResult> MergeAsync(
        Guid id, MergeView body, [FromHeader(Name = "If-Match")] string? ifMatch, HttpContext http, MergeAssets merge, CancellationToken cancellation)
        => RevisionIn(ifMatch) is not { } revision ? RevisionMissing()
            : await merge.RunAsync(new MergeAssetsRequest(CommunityOf(http), id, revision, body.Merged, body.Document.Facts), cancellation) switch
            {
                MergeAssetsResult.Done { Change: var change } => MachineResult.Of(MadeChangeView.Of(change), AnswerForm.Json, StatusCodes.Status201Created),
                MergeAssetsResult.Refused refused => Refused(refused.Faults),
                MergeAssetsResult.Conflict => Outdated(),
                _ => MachineResult.Of(Problems.UnknownAsset()),
            };

    private static async Task<IResult> PresentAsync(HttpContext http, ReadDesk read, Guid id, CancellationToken cancellation)
    {
        var found = (await read.AssetAsync(CommunityOf(http), id, cancellation))!;
        SetRevision(http, found.Asset.Revision);
        return MachineResult.Of(DeskAssetView.Of(found), AnswerForm.Json);
    }

    private static void TellsOfOne(this RouteHandlerBuilder endpoint) => endpoint.Tells(
        StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status422UnprocessableEntity, StatusCodes.Status428PreconditionRequired);
}
