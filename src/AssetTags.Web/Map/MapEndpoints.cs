using System.Text;
using AssetTags.Places;
using AssetTags.Publication;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Map;

/// <summary>What the script of the map page asks for: <c>/map/objects.json</c> and <c>/map/base.json</c>.</summary>
internal static class MapEndpoints
{
    private const string Type = "application/json";

    public static IServiceCollection AddMap(this IServiceCollection services) => services.AddSingleton<MapObjects>();

    public static void MapMap(this IEndpointRouteBuilder routes)
    {
        var map = routes.MapGroup("/map").CacheOutput(PageCache.Name);
        map.MapGet("/objects.json", ObjectsAsync).WithName("MapObjects").AllowAnonymous();
        map.MapGet("/base.json", BaseAsync).WithName("MapBase").AllowAnonymous();
    }

    private static async Task<FileContentHttpResult> ObjectsAsync(
        HttpRequest request, RequestCommunity asked, PublicRegistry registry, MapObjects objects, CancellationToken cancellation)
    {
        var all = await objects.OfAsync(await registry.OpenAsync(asked.Community, cancellation), cancellation);
        return TypedResults.Bytes(MapJson.Of(MapFilter.Read(request.Query).Numbered(all)), Type);
    }

    private static async Task<FileContentHttpResult> BaseAsync(RequestCommunity asked, RegistryContext registry, CancellationToken cancellation)
    {
        var maps = await registry.BaseMaps.AsNoTracking()
            .Where(m => m.CommunityId == asked.Community.Id && m.RemovedAt == null).OrderBy(m => m.Id).ToListAsync(cancellation);
        var owners = string.Join("; ", maps.Select(m => m.Attribution).OfType<string>().Distinct(StringComparer.Ordinal));
        return TypedResults.Bytes(
            Encoding.UTF8.GetBytes(
                $$"""{"boundary":{{Content(BaseMapKind.Boundary)}},"streets":{{Content(BaseMapKind.Streets)}},"attribution":{{System.Text.Json.JsonSerializer.Serialize(owners)}}}"""),
            Type);

        string Content(BaseMapKind kind) => maps.Find(m => m.Kind == kind)?.Content ?? "null";
    }
}
