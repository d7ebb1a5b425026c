using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Papers;
using AssetTags.Photos;
using AssetTags.Web.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace AssetTags.Web.Papers;

/// <summary>The files behind the staff’s pages: stored documents, and photos that the public does not see, or not any more.</summary>
internal static class PaperEndpoints
{
    private const string NothingRuns = "default-src 'none'; sandbox";

    public static void MapPapers(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/staff/documents/{id:guid}", DocumentAsync).Needs(Right.Read).ExcludeFromDescription();
        routes.MapGet("/staff/photos/{id:guid}/small", (Guid id, HttpContext http, StaffPerson person, RegistryContext registry, PhotoStore store) => PhotoAsync(id, PhotoSize.Small, http, person, registry, store))
            .Needs(Right.Read).ExcludeFromDescription();
        routes.MapGet("/staff/photos/{id:guid}/full", (Guid id, HttpContext http, StaffPerson person, RegistryContext registry, PhotoStore store) => PhotoAsync(id, PhotoSize.Page, http, person, registry, store))
            .Needs(Right.Read).ExcludeFromDescription();
    }

    // Those taken away can be read too: somebody may want to bring them back.
    private static async Task<IResult> DocumentAsync(Guid id, HttpContext http, StaffPerson person, RegistryContext registry, PaperStore store)
    {
        var document = await registry.AssetDocuments.AsNoTracking().SingleOrDefaultAsync(
            d => d.CommunityId == person.CommunityId && d.Id == id && d.FileName != null, http.RequestAborted);
        if (document is null || store.OpenRead(id) is not { } file)
        {
            return TypedResults.NotFound();
        }

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(document.FileName);
        Harden(http, disposition.ToString());
        return TypedResults.Stream(file, "application/pdf");
    }

    private static async Task<IResult> PhotoAsync(Guid id, PhotoSize size, HttpContext http, StaffPerson person, RegistryContext registry, PhotoStore store)
    {
        var isThere = await registry.AssetPhotos.AnyAsync(p => p.CommunityId == person.CommunityId && p.Id == id, http.RequestAborted);
        if (!isThere || store.OpenRead(id, size) is not { } file)
        {
            return TypedResults.NotFound();
        }

        Harden(http, "inline");
        return TypedResults.Stream(file, "image/jpeg");
    }

    private static void Harden(HttpContext http, string disposition)
    {
        http.Response.Headers.ContentDisposition = disposition;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = NothingRuns;
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
