using System.Security.Cryptography;
using System.Text;
using AssetTags.Places;
using AssetTags.Publication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace AssetTags.Web.Map;

/// <summary>What the script of the map page asks for: <c>/map/objects.json</c> and <c>/map/base.json</c>.</summary>
internal static class MapEndpoints
{
    public static IServiceCollection AddMap(this IServiceCollection services) => services.AddSingleton<MapObjects>();

    public static void MapMap(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/map/objects.json", ObjectsAsync).WithName("MapObjects");
        routes.MapGet("/map/base.json", BaseAsync).WithName("MapBase");
    }

    private static async Task<FileContentHttpResult> ObjectsAsync(HttpContext http, PublicRegistry registry, MapObjects objects, CancellationToken cancellation)
    {
        var community = await registry.OpenAsync(http.Features.GetRequiredFeature<RequestCommunity>().Community, cancellation);
        var all = await objects.OfAsync(community, cancellation);
        return Answer(http, MapJson.Of(MapFilter.Read(http.Request.Query).Numbered(all)));
    }

    private static async Task<FileContentHttpResult> BaseAsync(HttpContext http, RegistryContext registry, CancellationToken cancellation)
    {
        var communityId = http.Features.GetRequiredFeature<RequestCommunity>().Community.Id;
        var maps = await registry.BaseMaps.AsNoTracking().Where(m => m.CommunityId == communityId && m.RemovedAt == null).ToListAsync(cancellation);
        var owners = maps.Select(m => m.Attribution).OfType<string>().Distinct(StringComparer.Ordinal);
        return Answer(http, Encoding.UTF8.GetBytes(
            $$"""{"boundary":{{Content(BaseMapKind.Boundary)}},"streets":{{Content(BaseMapKind.Streets)}},"attribution":{{System.Text.Json.JsonSerializer.Serialize(string.Join("; ", owners))}}}"""));

        string Content(BaseMapKind kind) => maps.Find(m => m.Kind == kind)?.Content ?? "null";
    }

    // To be asked again each time: what is closed must leave the map at once, and an unchanged answer costs 304 and no body.
    private static FileContentHttpResult Answer(HttpContext http, byte[] json)
    {
        http.Response.Headers.CacheControl = "public, no-cache";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12))}\"", isWeak: true);
        return TypedResults.Bytes(json, "application/json", entityTag: tag);
    }
}
