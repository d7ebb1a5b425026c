using AssetTags.Accounts;
using AssetTags.Photos;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Staff.Inspections;

/// <summary>The pictures of visits, which only staff see.</summary>
internal static class VisitPhotoEndpoints
{
    private const string ContentSecurityPolicy = "default-src 'none'; sandbox";

    public static void MapVisitPhotos(this IEndpointRouteBuilder routes) => routes.MapGet("/staff/visits/{visit:guid}/photos/{id:guid}", ShowAsync)
        .Needs(Right.Read).WithName("VisitPhoto").ExcludeFromDescription();

    private static async Task<Results<FileStreamHttpResult, NotFound>> ShowAsync(
        Guid visit, Guid id, HttpContext http, RequestCommunity community, RegistryContext registry, PhotoStore store, CancellationToken cancellation)
    {
        var photo = await registry.AssetPhotos.AsNoTracking().SingleOrDefaultAsync(
            p => p.CommunityId == community.Community.Id && p.Id == id && p.InspectionId == visit && p.RemovedAt == null, cancellation);
        if (photo is null || store.OpenRead(id, PhotoSize.Page) is not { } file)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        http.Response.Headers.ContentDisposition = "inline";
        return TypedResults.Stream(file, "image/jpeg");
    }
}
