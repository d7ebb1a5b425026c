using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace AssetTags.Web.Machines;

/// <summary>The files that crawlers and feed readers look for: <c>/robots.txt</c>, <c>/sitemap.xml</c> and its parts, <c>/feed.atom</c>.</summary>
internal static class FileEndpoints
{
    private static readonly string[] s_reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFilesForMachines(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/robots.txt", s_reading, Robots).WithName("Robots").AllowAnonymous().ExcludeFromDescription().CacheOutput(PageCache.Name);
        routes.MapMethods("/sitemap.xml", s_reading, SitemapAsync).WithName("Sitemap").AllowAnonymous().ExcludeFromDescription().CacheOutput(PageCache.Name);
        routes.MapMethods("/sitemap-{number:int}.xml", s_reading, SitemapPartAsync).WithName("SitemapPart").AllowAnonymous().ExcludeFromDescription().CacheOutput(PageCache.Name);
        routes.MapMethods("/feed.atom", s_reading, FeedAsync).WithName("Feed").AllowAnonymous().ExcludeFromDescription().CacheOutput(PageCache.Name);
    }

    // Nothing is disallowed: what must not be found is not served, and a list of it would tell where to look.
    internal static IResult Robots(HttpContext http)
        => TypedResults.Text($"User-agent: *\nAllow: /\n\nSitemap: {new PublicLink(CommunityOf(http)).At("/sitemap.xml")}\n", "text/plain");

    internal static async Task<IResult> SitemapAsync(HttpContext http, PublicRegistry registry, Sitemap sitemap, CancellationToken cancellation)
        => await sitemap.WholeAsync(await registry.OpenAsync(CommunityOf(http), cancellation), Sitemap.MostInPart, cancellation);

    internal static async Task<IResult> SitemapPartAsync(int number, HttpContext http, PublicRegistry registry, Sitemap sitemap, CancellationToken cancellation)
        => await sitemap.PartAsync(await registry.OpenAsync(CommunityOf(http), cancellation), number, Sitemap.MostInPart, cancellation) is { } part
            ? part : MachineResult.Of(Problems.UnknownAddress());

    internal static async Task<IResult> FeedAsync(string? lang, HttpContext http, PublicRegistry registry, RecentPublicAssets recent, CancellationToken cancellation)
    {
        var community = await registry.OpenAsync(CommunityOf(http), cancellation);
        var rows = await recent.RunAsync(community, Feed.Most, cancellation);
        return new Feed(community.Community, lang == "en" ? Language.English : Language.Ukrainian).Of(rows);
    }

    private static Community CommunityOf(HttpContext http) => http.Features.GetRequiredFeature<RequestCommunity>().Community;
}
