using System.ComponentModel;
using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Lists;
using AssetTags.Web.Machines;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Http.Features;

namespace AssetTags.Web.Lists;

/// <summary>The register of those who keep it, for programs: the same lists and cards as the pages, closed assets too.</summary>
internal static class ListsStaffEndpoints
{
    public const string Path = "/api/v1/staff/assets";

    public static IServiceCollection AddListKeeping(this IServiceCollection services)
        => services.AddSingleton<ListKeeping>().AddHostedService(s => s.GetRequiredService<ListKeeping>());

    public static void MapLists(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, ListAsync).WithName("ListStaffAssets").WithTags()
            .WithSummary("Lists assets as staff see them, in any order and by any filter; the parameters are those of the page /staff.")
            .Produces<StaffListView>().Produces<ProblemView>(StatusCodes.Status400BadRequest, MachineResult.ProblemType).Needs(Right.Read);
        routes.MapGet(Path + "/{id}", ReadAsync).WithName("ReadStaffAsset").WithTags()
            .WithSummary("Tells everything about one asset, with its official columns. The header ETag is its revision.")
            .Produces<StaffAssetView>().Produces<ProblemView>(StatusCodes.Status404NotFound, MachineResult.ProblemType).Needs(Right.Read);
    }

    internal static async Task<IResult> ListAsync([AsParameters] StaffListQuery query, HttpContext http, ListAssets list, CancellationToken cancellation)
    {
        var given = http.Request.Query;
        var read = ListQuery.Read(given.SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v))));
        var errors = read.Faults.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[f.Value.Uk, f.Value.En]);
        if (given.Keys.Any(k => !ListQuery.Names.Contains(k)))
        {
            var known = string.Join(", ", ListQuery.Names);
            errors["query"] = [$"Є невідомий параметр. Відомі: {known}.", $"There is an unknown parameter. These are known: {known}."];
        }

        if (errors.Count > 0)
        {
            return MachineResult.Of(Problems.BadQuery(errors));
        }

        var page = await list.RunAsync(CommunityOf(http).Id, read.Query, cancellation);
        foreach (var (relation, other) in (IEnumerable<(string, ListQuery?)>)[("next", With(read.Query, page.Next, null)), ("prev", With(read.Query, null, page.Previous))])
        {
            if (other is not null)
            {
                http.Response.Headers.Append("Link", $"<{Path}?{other.ToQuery()}>; rel=\"{relation}\"");
            }
        }

        return TypedResults.Json(StaffListView.Of(page, new PublicLink(CommunityOf(http))), MachineJson.Options);
    }

    internal static async Task<IResult> ReadAsync([Description("The asset's key.")] string id, HttpContext http, ReadCard read, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key) || await read.RunAsync(CommunityOf(http).Id, key, false, cancellation) is not { } card)
        {
            return MachineResult.Of(Problems.UnknownAsset());
        }

        var tag = $"\"{card.Asset.Revision}\"";
        http.Response.Headers.ETag = tag;
        return http.Request.Headers.IfNoneMatch == tag ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Json(StaffAssetView.Of(card, new PublicLink(CommunityOf(http))), MachineJson.Options);
    }

    private static ListQuery? With(ListQuery query, ListCursor? after, ListCursor? before)
        => after is null && before is null ? null : query with { After = after, Before = before };

    private static Community CommunityOf(HttpContext http) => http.Features.GetRequiredFeature<RequestCommunity>().Community;
}
