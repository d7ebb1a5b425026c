using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Papers;
using AssetTags.Web.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace AssetTags.Web.Papers;

/// <summary>The files of stored documents: <c>/staff/documents/ID</c>. They leave as attachments that run nothing.</summary>
internal static class PaperEndpoints
{
    private const string NothingRuns = "default-src 'none'; sandbox";

    public static void MapPapers(this IEndpointRouteBuilder routes)
        => routes.MapGet("/staff/documents/{id:guid}", DocumentAsync).Needs(Right.Read).ExcludeFromDescription();

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
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = NothingRuns;
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return TypedResults.Stream(file, "application/pdf");
    }
}
