using System.ComponentModel;
using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Tags;
using AssetTags.Web.Machines;
using AssetTags.Web.Words.Staff;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Staff.Tagging;

/// <summary>Tags for programs: attached, replaced, detached. The operations of the page with the scanner.</summary>
internal static class TagStaffEndpoints
{
    private const string Path = "/api/v1/staff/tags/{code}";

    public static void MapTagsForPrograms(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path + "/attach", AttachAsync).Needs(Right.ManageTags).WithName("AttachTag").WithSummary("Says that a tag hangs on an asset.").Tells();
        routes.MapPost(Path + "/replace", ReplaceAsync).Needs(Right.ManageTags).WithName("ReplaceTag")
            .WithSummary("Puts a blank tag, or a new one, in the place of another.").Tells();
        routes.MapPost(Path + "/detach", DetachAsync).Needs(Right.ManageTags).WithName("DetachTag")
            .WithSummary("Takes back that a tag hangs on an asset; the tag whose place it took returns.").Tells();
    }

    private static async Task<IResult> AttachAsync(
        string code, TagOnAssetView body, RequestCommunity community, RegistryContext registry, TagMoves moves, CancellationToken cancellation)
    {
        var asset = await registry.Assets.AsNoTracking().SingleOrDefaultAsync(a => a.CommunityId == community.Community.Id && a.Id == body.AssetId, cancellation);
        return await FindAsync(registry, community, code, cancellation) is not { } tag ? Unknown()
            : asset is null ? MachineResult.Of(Problems.UnknownAsset())
            : await AnswerAsync(await moves.AttachAsync(tag.Code, asset, cancellation), tag.Code, community, registry, cancellation);
    }

    private static async Task<IResult> ReplaceAsync(
        string code, TagReplacementView body, RequestCommunity community, RegistryContext registry, TagMoves moves, CancellationToken cancellation)
    {
        if (await FindAsync(registry, community, code, cancellation) is not { } tag)
        {
            return Unknown();
        }

        var successor = body.With is null ? null : await FindAsync(registry, community, body.With, cancellation);
        return body.With is not null && successor is null ? Unknown()
            : await AnswerAsync(await moves.ReplaceAsync(community.Community.Id, tag.Code, successor?.Code, cancellation), tag.Code, community, registry, cancellation);
    }

    private static async Task<IResult> DetachAsync(
        string code, TagOnAssetView body, RequestCommunity community, RegistryContext registry, TagMoves moves, CancellationToken cancellation)
        => await FindAsync(registry, community, code, cancellation) is not { } tag ? Unknown()
            : await AnswerAsync(await moves.DetachAsync(community.Community.Id, tag.Code, body.AssetId, cancellation), tag.Code, community, registry, cancellation);

    private static async Task<IResult> AnswerAsync(TagMove move, TagCode code, RequestCommunity community, RegistryContext registry, CancellationToken cancellation)
    {
        if (!move.IsDone)
        {
            return MachineResult.Of(Problems.Of(StatusCodes.Status409Conflict, move.Said));
        }

        var tag = (await FindAsync(registry, community, code.Symbols, cancellation))!;
        var successor = tag.ReplacedById is { } next ? await registry.Tags.AsNoTracking().Where(t => t.Id == next).Select(t => (TagCode?)t.Code).SingleAsync(cancellation) : null;
        return Results.Json(new TagView
        {
            Code = tag.Code.ToString(),
            State = tag.State,
            AssetId = tag.AssetId,
            ReplacedBy = successor?.ToString(),
            Message = move.Said.En,
            MessageUk = move.Said.Uk,
        });
    }

    private static async Task<Tag?> FindAsync(RegistryContext registry, RequestCommunity community, string typed, CancellationToken cancellation)
        => TagCode.TryParse(typed, out var code)
            ? await registry.Tags.AsNoTracking().SingleOrDefaultAsync(t => t.CommunityId == community.Community.Id && t.Code == code, cancellation) : null;

    private static MachineResult Unknown() => MachineResult.Of(Problems.Of(StatusCodes.Status404NotFound, VisitWords.UnknownTitle));

    private static void Tells(this RouteHandlerBuilder endpoint)
        => endpoint.Produces<TagView>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
}

/// <summary>The asset that a tag hangs on, or shall hang on.</summary>
internal sealed record TagOnAssetView
{
    [Description("The key of the asset.")]
    public Guid AssetId { get; init; }
}

/// <summary>What takes the place of a tag.</summary>
internal sealed record TagReplacementView
{
    [Description("The code of a blank tag; left out, a new tag is made, to be printed.")]
    public string? With { get; init; }
}

/// <summary>A tag after it was moved.</summary>
internal sealed record TagView
{
    public required string Code { get; init; }

    public required TagState State { get; init; }

    public Guid? AssetId { get; init; }

    [Description("The code that took its place.")]
    public string? ReplacedBy { get; init; }

    [Description("What was done, in English.")]
    public required string Message { get; init; }

    [Description("The same in Ukrainian.")]
    public required string MessageUk { get; init; }
}
