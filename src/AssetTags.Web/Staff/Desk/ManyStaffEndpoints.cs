using System.ComponentModel;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Desk;
using AssetTags.Web.Machines;
using AssetTags.Web.Negotiation;
using static AssetTags.Web.Staff.Desk.DeskAnswers;

namespace AssetTags.Web.Staff.Desk;

/// <summary>Changes of many assets, their undoing, and acts between balance holders, for programs of the staff.</summary>
internal static class ManyStaffEndpoints
{
    private const string Root = "/api/v1/staff";

    public static void MapDeskOfMany(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Root + "/changes", ChangeAsync).WithName("ChangeManyAssets").Needs(Right.EditAssets)
            .WithSummary("Sets columns or the status of many assets: without a fingerprint a preview, with that of the preview exactly what it showed.")
            .Produces<BulkPreviewView>().Produces<MadeChangeView>(StatusCodes.Status201Created)
            .Produces<OpeningProblemView>(StatusCodes.Status409Conflict, MachineResult.ProblemType)
            .Tells(StatusCodes.Status412PreconditionFailed, StatusCodes.Status422UnprocessableEntity);
        routes.MapPost(Root + "/changes/{id:guid}/undo", UndoAsync).WithName("UndoChange").Needs(Right.EditAssets)
            .WithSummary("Puts the former values back, except in assets that were changed since.")
            .Produces<UndoneView>().Tells(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
        routes.MapPost(Root + "/transfers", TransferAsync).WithName("TransferAssets").Needs(Right.EditAssets)
            .WithSummary("Hands assets to another balance holder by an act: all or none. Tags stay.")
            .Produces<MadeChangeView>(StatusCodes.Status201Created).Tells(StatusCodes.Status422UnprocessableEntity);
        routes.MapGet(Root + "/holders", HoldersAsync).WithName("ListHolders").Needs(Right.Read)
            .WithSummary("Lists the balance holders, by name.").Produces<HolderListView>();
    }

    internal static async Task<IResult> ChangeAsync(BulkChangeView body, HttpContext http, BulkEdit bulk, CancellationToken cancellation)
    {
        var request = body.In(CommunityOf(http));
        if (body.Fingerprint is not { } seen)
        {
            var preview = await bulk.PreviewAsync(request, cancellation);
            return preview.Faults.Count > 0 ? Refused(preview.Faults.Select(f => f.Fault)) : MachineResult.Of(BulkPreviewView.Of(preview), AnswerForm.Json);
        }

        return await bulk.RunAsync(request, seen, cancellation) switch
        {
            BulkEditResult.Done { Change: var change } => MachineResult.Of(MadeChangeView.Of(change), AnswerForm.Json, StatusCodes.Status201Created),
            BulkEditResult.WouldOpen { Preview: var opening } => OpeningProblemView.Answer(opening.Openings),
            BulkEditResult.Outdated => Outdated(),
            BulkEditResult.Refused refused => Refused(refused.Faults.Select(f => f.Fault)),
            _ => MachineResult.Of(BulkPreviewView.Of(await bulk.PreviewAsync(request, cancellation)), AnswerForm.Json),
        };
    }

    internal static async Task<IResult> UndoAsync([Description("The key of the change.")] Guid id, HttpContext http, UndoBulkChange undo, CancellationToken cancellation)
        => await undo.RunAsync(CommunityOf(http), id, cancellation) switch
        {
            UndoBulkChangeResult.Undone undone => MachineResult.Of(
                new UndoneView { Restored = undone.Restored, LeftAlone = [.. undone.LeftAlone.Select(a => a.Id)] }, AnswerForm.Json),
            UndoBulkChangeResult.UndoneBefore => MachineResult.Of(Problems.Of(StatusCodes.Status409Conflict, new("Цю зміну вже повернуто.", "This change was undone before."))),
            _ => MachineResult.Of(Problems.Of(StatusCodes.Status404NotFound, new("Такої зміни немає.", "There is no such change."))),
        };

    internal static async Task<IResult> TransferAsync(TransferView body, HttpContext http, TransferAssets transfer, CancellationToken cancellation)
    {
        var request = new TransferAssetsRequest(CommunityOf(http), new AssetFilter { Only = body.Assets }, body.To, body.Act.Facts) { Numbers = body.Numbers?.Where(n => n.Value is not null).ToDictionary() ?? [] };
        return await transfer.RunAsync(request, cancellation) switch
        {
            TransferAssetsResult.Done { Change: var change } => MachineResult.Of(MadeChangeView.Of(change), AnswerForm.Json, StatusCodes.Status201Created),
            TransferAssetsResult.Refused refused => Refused(refused.Faults),
            _ => Outdated(),
        };
    }

    internal static async Task<IResult> HoldersAsync(HttpContext http, ReadDesk read, CancellationToken cancellation)
        => TypedResults.Json(
            new HolderListView { Items = [.. (await read.HoldersAsync(CommunityOf(http), cancellation)).Select(h => new HolderView(h.Id, h.Edrpou, h.Name))] }, MachineJson.Options);
}
