using System.ComponentModel;
using AssetTags.Accounts;
using AssetTags.Desk;
using AssetTags.Web.Machines;
using AssetTags.Web.Negotiation;
using Microsoft.AspNetCore.Mvc;
using static AssetTags.Web.Staff.Desk.DeskAnswers;

namespace AssetTags.Web.Staff.Desk;

/// <summary>Assets created and changed by programs of the staff: the operations of the desk's forms.</summary>
internal static class DeskStaffEndpoints
{
    private const string Path = "/api/v1/staff/assets", ProblemType = MachineResult.ProblemType;

    public static void MapDesk(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, CreateAsync).WithName("CreateAsset").Needs(Right.EditAssets).WithSummary("Enters an asset.")
            .Produces<DeskAssetView>(StatusCodes.Status201Created).Tells(StatusCodes.Status422UnprocessableEntity);
        routes.MapPatch(Path + "/{id:guid}", EditAsync).WithName("EditAsset").Needs(Right.EditAssets)
            .WithSummary("Changes the columns that are sent, if the asset is still at the revision that If-Match names.")
            .Produces<DeskAssetView>().Produces<StaleAssetView>(StatusCodes.Status412PreconditionFailed, ProblemType)
            .Produces<OpeningProblemView>(StatusCodes.Status409Conflict, ProblemType)
            .Tells(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity, StatusCodes.Status428PreconditionRequired);
    }

    internal static async Task<IResult> CreateAsync(NewAssetView body, HttpContext http, CreateAsset create, ReadDesk read, CancellationToken cancellation)
    {
        var community = CommunityOf(http);
        switch (await create.RunAsync(new CreateAssetRequest(community, body.Kind, body.Values ?? []), cancellation))
        {
            case CreateAssetResult.Created done:
                http.Response.Headers.Location = $"{Path}/{done.Asset.Id:D}";
                return await AnswerAsync(http, read, done.Asset.Id, StatusCodes.Status201Created, done.Warnings, cancellation);
            case CreateAssetResult.Refused refused:
                return Refused(refused.Faults);
            default:
                throw new InvalidOperationException("An unknown outcome.");
        }
    }

    internal static async Task<IResult> EditAsync(
        Guid id, [FromBody] Dictionary<string, string?> body, [FromHeader(Name = "If-Match")] string? ifMatch,
        [Description("The most open level at which the public may see the asset after the change: open, generalised or minimal. Needed only where it would see more than before.")] string? mayOpenTo,
        HttpContext http, EditAsset edit, ReadDesk read, CancellationToken cancellation)
    {
        if (RevisionIn(ifMatch) is not { } revision)
        {
            return RevisionMissing();
        }

        if (LevelIn(mayOpenTo, out var level) is { } unknown)
        {
            return unknown;
        }

        return await edit.RunAsync(new EditAssetRequest(CommunityOf(http), id, revision, body) { MayOpenTo = level }, cancellation) switch
        {
            EditAssetResult.Saved saved => await AnswerAsync(http, read, id, StatusCodes.Status200OK, saved.Warnings, cancellation),
            EditAssetResult.Unchanged => await AnswerAsync(http, read, id, StatusCodes.Status200OK, null, cancellation),
            EditAssetResult.Refused refused => Refused(refused.Faults),
            EditAssetResult.WouldOpen { Opening: var opening } => OpeningProblemView.Answer([opening]),
            EditAssetResult.Conflict { With: var with } => Stale(http, with),
            _ => MachineResult.Of(Problems.UnknownAsset()),
        };
    }

    private static async Task<IResult> AnswerAsync(HttpContext http, ReadDesk read, Guid id, int status, IReadOnlyList<FieldFault>? warnings, CancellationToken cancellation)
    {
        var found = (await read.AssetAsync(CommunityOf(http), id, cancellation))!;
        SetRevision(http, found.Asset.Revision);
        return MachineResult.Of(DeskAssetView.Of(found, warnings), AnswerForm.Json, status);
    }

    private static MachineResult Stale(HttpContext http, AssetConflict with)
    {
        SetRevision(http, with.Asset.Revision);
        return new MachineResult(StaleAssetView.Of(with), ProblemType, StatusCodes.Status412PreconditionFailed);
    }
}
