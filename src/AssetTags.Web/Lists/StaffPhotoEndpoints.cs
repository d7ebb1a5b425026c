using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Photos;
using AssetTags.Web.Hosting;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace AssetTags.Web.Lists;

/// <summary>Pictures for staff, whatever the level of their asset.</summary>
internal static class StaffPhotoEndpoints
{
    private const int TagDigits = 20;

    public static void MapStaffPhotos(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/photos/{id:guid}", (Guid id, HttpContext http, RegistryContext registry, PhotoStore store) => ShowAsync(id, PhotoSize.Page, http, registry, store))
            .WithName("StaffPhoto").Needs(Right.Read);
        routes.MapGet("/staff/photos/{id:guid}/small", (Guid id, HttpContext http, RegistryContext registry, PhotoStore store) => ShowAsync(id, PhotoSize.Small, http, registry, store))
            .WithName("StaffPhotoSmall").Needs(Right.Read);
    }

    private static async Task<IResult> ShowAsync(Guid id, PhotoSize size, HttpContext http, RegistryContext registry, PhotoStore store)
    {
        var community = http.Features.GetRequiredFeature<RequestCommunity>().Community.Id;
        var photo = await registry.AssetPhotos.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.CommunityId == community, http.RequestAborted);
        if (photo is null || store.OpenRead(id, size) is not { } file)
        {
            return TypedResults.NotFound();
        }

        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentDisposition = "inline";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, max-age=300";
        return TypedResults.Stream(file, "image/jpeg", entityTag: new EntityTagHeaderValue($"\"{photo.Sha256[..TagDigits]}-{file.Length:x}\""), enableRangeProcessing: true);
    }
}
