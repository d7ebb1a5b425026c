using AssetTags.Photos;
using AssetTags.Publication;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace AssetTags.Web.Photos;

/// <summary>The pictures themselves, by key: <c>/photos/ID</c> for the page, and in other sizes.</summary>
internal static partial class PhotoEndpoints
{
    // The bytes behind an address never change, but whether they may be seen does: when an asset is closed, its photos must vanish
    // from caches too. So a cache asks again after a minute, and is told "not modified" without the bytes.
    private const string CacheControl = "public, max-age=60, must-revalidate";

    private const string ContentSecurityPolicy = "default-src 'none'; sandbox";

    private const int TagDigits = 20;

    private static readonly string[] s_methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPhotos(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/photos/{id:guid}", PhotoSize.Page, "Photo");
        Map(routes, "/photos/{id:guid}/small", PhotoSize.Small, "PhotoSmall");
        Map(routes, "/photos/{id:guid}/device", PhotoSize.Device, "PhotoDevice");
        Map(routes, "/photos/{id:guid}/full", PhotoSize.Full, "PhotoFull");
    }

    private static void Map(IEndpointRouteBuilder routes, string address, PhotoSize size, string name) => routes.MapMethods(
        address,
        s_methods,
        async (Guid id, HttpContext http, PublicRegistry registry, FindPublicPhoto find, PhotoStore store) =>
        {
            var community = http.Features.GetRequiredFeature<RequestCommunity>().Community;
            var photo = await find.RunAsync(await registry.OpenAsync(community, http.RequestAborted), id, http.RequestAborted);
            return photo is null ? (Results<FileStreamHttpResult, NotFound>)TypedResults.NotFound() : Show(photo, store.OpenRead(id, size), http);
        }).WithName(name).AllowAnonymous();

    // Every way of not being there gives one answer.
    private static Results<FileStreamHttpResult, NotFound> Show(AssetPhoto photo, FileStream? file, HttpContext http)
    {
        if (file is null)
        {
            LogMissing(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(PhotoEndpoints)), photo.Id);
            return TypedResults.NotFound();
        }

        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentDisposition = "inline";
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.CacheControl = CacheControl;
        return TypedResults.Stream(
            file, "image/jpeg", entityTag: new EntityTagHeaderValue($"\"{photo.Sha256[..TagDigits]}-{file.Length:x}\""), enableRangeProcessing: true);
    }

    [LoggerMessage(LogLevel.Error, "The file of photo {Photo} is missing. Bring it back from a backup of the folder of files.")]
    private static partial void LogMissing(ILogger log, Guid photo);
}
