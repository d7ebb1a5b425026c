using AssetTags.Publication;
using AssetTags.Statistics;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.OutputCaching;

namespace AssetTags.Web.Statistics;

/// <summary>The figures for programs: <c>/api/v1/statistics</c>.</summary>
internal static class StatisticsEndpoints
{
    /// <summary>How long the figures are kept, seconds: scans change them without a new revision of the registry.</summary>
    public const int KeptSeconds = 10;

    public static void AddScanCounting(this IServiceCollection services) => services.AddHostedService<ScanFlushing>();

    public static void MapStatistics(this IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/statistics", ReadAsync)
        .WithName("Statistics").AllowAnonymous().WithTags("Statistics").WithSummary("The community's figures")
        .WithDescription("What the community owns and how often codes are scanned, counted over what the public may know only.")
        .Produces<StatisticsDocument>()
        .WithMetadata(new OutputCacheAttribute { PolicyName = PageCache.Name, Duration = KeptSeconds });

    /// <summary>Makes browsers and CDNs ask again: the tag of a kept answer knows only the registry's revision.</summary>
    public static void ForgetTag(HttpResponse response) => response.Headers.ETag = default;

    private static async Task<IResult> ReadAsync(HttpContext http, PublicRegistry registry, ReadFigures figures, RequestCommunity community)
    {
        var opened = await registry.OpenAsync(community.Community, http.RequestAborted);
        var read = await figures.RunAsync(opened, http.RequestAborted);
        ForgetTag(http.Response);
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Json(StatisticsDocument.Of(read, community), StatisticsJson.Default.StatisticsDocument);
    }
}
