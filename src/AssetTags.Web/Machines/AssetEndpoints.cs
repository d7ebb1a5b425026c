using System.ComponentModel;
using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Search;
using AssetTags.Web.Hosting;
using AssetTags.Web.Negotiation;
using Microsoft.AspNetCore.Http.Features;

namespace AssetTags.Web.Machines;

/// <summary>The register for programs: <c>/api/v1</c>, for reading, open to every page of the web.</summary>
internal static class AssetEndpoints
{
    public const string Root = "/api/v1";

    private const string ListPath = Root + "/assets";

    private static readonly string[] s_reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly AnswerForm[] s_listForms = [AnswerForm.Json, AnswerForm.GeoJson];
    private static readonly AnswerForm[] s_oneForms = [AnswerForm.Json, AnswerForm.JsonLd, AnswerForm.GeoJson, AnswerForm.Linkset];

    public static void MapAssetsForMachines(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(ListPath, s_reading, ListAsync).WithName("ListAssets").AllowAnonymous()
            .WithSummary("Lists assets in the order of registration, a part at a time.").Answers<AssetListView>(400, 406, 429);
        routes.MapMethods(ListPath + "/{key}", s_reading, ReadAsync).WithName("ReadAsset").AllowAnonymous()
            .WithSummary("Tells everything public about one asset.").Answers<AssetView>(404, 406, 410, 429);
        routes.MapMethods(Root + "/community", s_reading, ReadCommunity).WithName("ReadCommunity").AllowAnonymous()
            .WithSummary("Tells whose register this is.").Answers<CommunityView>();
        routes.MapMethods("/api/{**rest}", [HttpMethods.Options], Preflight).WithName("ApiPreflight").AllowAnonymous().ExcludeFromDescription();
        routes.MapMethods("/api/{**rest}", s_reading, () => MachineResult.Of(Problems.UnknownAddress())).WithName("ApiOtherwise").AllowAnonymous().ExcludeFromDescription();
    }

    internal static async Task<IResult> ListAsync(
        [AsParameters] AssetQuery query, HttpContext http, PublicRegistry registry, FindPublicAssets find, FindPublicByText search, CancellationToken cancellation)
    {
        http.Response.Headers.Append("Vary", "Accept");
        var form = AcceptedForm.Of(http.Request.Headers.Accept, s_listForms);
        if (form == AnswerForm.None)
        {
            return NotAcceptable(s_listForms);
        }

        var errors = query.Read(http.Request.Query, out var filter, out var page);
        if (errors.Count > 0)
        {
            return MachineResult.Of(Problems.BadQuery(errors));
        }

        var community = await registry.OpenAsync(CommunityOf(http), cancellation);
        var (rows, next) = query.Words is not { } words
            ? await PartAsync(find, community, filter, page, cancellation)
            : await FoundAsync(search, community, words, filter, page, query.SearchAfter, cancellation);
        var views = new Views(new PublicLink(community.Community));
        var list = new AssetListView
        {
            Community = views.Of(community.Community),
            Items = [.. rows.Select(views.Of)],
            Next = next,
        };
        return new MachineResult(form == AnswerForm.GeoJson ? AssetGeoJson.Of(list) : list, AcceptedForm.MediaTypeOf(form), StatusCodes.Status200OK)
        {
            Links = list.Next is { } cursor ? [$"<{query.Next(ListPath, cursor)}>; rel=\"next\""] : [],
        };
    }

    private static async Task<(IEnumerable<PublicRow> Rows, string? Next)> PartAsync(
        FindPublicAssets find, PublicCommunity community, PublicFilter filter, PublicPage page, CancellationToken cancellation)
    {
        var part = await find.RunAsync(community, filter, page, cancellation);
        return (part.Rows, part.Next is { } next ? Cursor.Of(next) : null);
    }

    // What was asked in words comes by how well it answers.
    private static async Task<(IEnumerable<PublicRow> Rows, string? Next)> FoundAsync(
        FindPublicByText search, PublicCommunity community, string words, PublicFilter filter, PublicPage page, SearchCursor? after, CancellationToken cancellation)
    {
        var found = await search.RunAsync(community, words, page.Most, after, cancellation, filter);
        return (found.Findings.Select(f => f.Row).Where(r => page.Levels.Contains(r.Asset.Level)), found.Next is { } next ? Cursor.Of(next) : null);
    }

    internal static async Task<IResult> ReadAsync(
        [Description("The code on its tag, in any spelling, or the asset's id.")] string key, HttpContext http, OneAsset one, CancellationToken cancellation)
    {
        http.Response.Headers.Append("Vary", "Accept");
        var form = AcceptedForm.Of(http.Request.Headers.Accept, s_oneForms);
        return form == AnswerForm.None ? NotAcceptable(s_oneForms) : await one.ReadAsync(http, CommunityOf(http), key, form, cancellation);
    }

    internal static IResult ReadCommunity(HttpContext http)
    {
        var community = CommunityOf(http);
        return MachineResult.Of(new Views(new PublicLink(community)).Of(community), AnswerForm.Json);
    }

    // A browser asks by OPTIONS whether a foreign page may read; it may.
    internal static IResult Preflight(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowMethods = "GET, HEAD";
        http.Response.Headers.AccessControlAllowHeaders = "*";
        http.Response.Headers.AccessControlMaxAge = "86400";
        return TypedResults.NoContent();
    }

    private static void Answers<T>(this RouteHandlerBuilder endpoint, params int[] problems)
    {
        endpoint.Produces<T>(StatusCodes.Status200OK, AcceptedForm.MediaTypeOf(AnswerForm.Json)).WithTags().CacheOutput(PageCache.Name);
        foreach (var status in (int[])[.. problems, StatusCodes.Status500InternalServerError, StatusCodes.Status503ServiceUnavailable])
        {
            endpoint.Produces<ProblemView>(status, MachineResult.ProblemType);
        }
    }

    private static MachineResult NotAcceptable(AnswerForm[] forms) => MachineResult.Of(Problems.NotAcceptable(forms.Select(AcceptedForm.MediaTypeOf)));

    private static Community CommunityOf(HttpContext http) => http.Features.GetRequiredFeature<RequestCommunity>().Community;
}
