using System.Globalization;
using AssetTags.Accounts;
using AssetTags.Desk;
using AssetTags.Web.Machines;
using AssetTags.Web.Negotiation;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

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
        Guid id, [FromBody] Dictionary<string, string?> body, [FromHeader(Name = "If-Match")] string? ifMatch, HttpContext http, EditAsset edit, ReadDesk read, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(ifMatch))
        {
            return MachineResult.Of(Problems.Of(StatusCodes.Status428PreconditionRequired, new(
                "Потрібен заголовок If-Match з ревізією об’єкта, як її дає ETag.", "The header If-Match is needed, with the asset’s revision as ETag gives it.")));
        }

        return await edit.RunAsync(new EditAssetRequest(CommunityOf(http), id, RevisionIn(ifMatch), body), cancellation) switch
        {
            EditAssetResult.Saved saved => await AnswerAsync(http, read, id, StatusCodes.Status200OK, saved.Warnings, cancellation),
            EditAssetResult.Unchanged => await AnswerAsync(http, read, id, StatusCodes.Status200OK, null, cancellation),
            EditAssetResult.Refused refused => Refused(refused.Faults),
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

    private static MachineResult Refused(IReadOnlyList<FieldFault> faults) => MachineResult.Of(Problems.Of(
        StatusCodes.Status422UnprocessableEntity,
        new("Так зберегти не можна.", "It cannot be saved so."), new("Що не так і як правильно, сказано в errors.", "What is wrong and what would be right is in errors.")) with
    { Errors = DeskAssetView.Told(faults) });

    // What is no revision is none that there is, as a stale one.
    private static int RevisionIn(string ifMatch)
        => ifMatch.Trim() is ['"', .. var inner, '"'] && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : -1;

    private static void SetRevision(HttpContext http, int revision) => http.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    private static Guid CommunityOf(HttpContext http) => http.Features.GetRequiredFeature<RequestCommunity>().Community.Id;

    private static void Tells(this RouteHandlerBuilder endpoint, params int[] problems)
    {
        foreach (var status in (int[])[400, 401, 403, .. problems, 503])
        {
            endpoint.Produces<ProblemView>(status, ProblemType);
        }
    }
}
