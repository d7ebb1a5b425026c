using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace AssetTags.Web.Hosting;

/// <summary>The place of the page cache and of compression in the site.</summary>
internal static class PageCaching
{
    private const long Megabyte = 1024 * 1024;

    private static readonly string[] s_types =
    [
        "text/html", "text/css", "text/plain", "text/javascript", "application/javascript", "application/json", "application/ld+json", "application/geo+json",
        "application/linkset+json", "application/problem+json", "application/xml", "text/xml", "application/atom+xml", "image/svg+xml",
    ];

    /// <summary>The page cache, and the headers by which browsers and CDNs keep what it keeps.</summary>
    public static void UsePageCaching(this WebApplication site)
    {
        site.UseOutputCache();

        // Only answers that are made anew come here; the kept copy has these headers already. They are set beforehand, because the
        // cache keeps the headers of the moment when the body begins.
        site.Use((http, next) =>
        {
            if (http.Features.Get<IOutputCacheFeature>() is { Context: { AllowCacheStorage: true, CacheVaryByRules.CacheKeyPrefix: { } key } })
            {
                http.Response.Headers.ETag = PageCache.ETagOf(key, http.Request.Path);
                http.Response.Headers.CacheControl = PageCache.CacheControl;
                http.Response.Headers.Vary = "Accept-Encoding";
                http.Response.OnStarting(static http => Task.FromResult(TakeBackUnlessFound((HttpContext)http)), http);
            }

            return next(http);
        });
    }

    private static bool TakeBackUnlessFound(HttpContext http)
    {
        var isFound = http.Response.StatusCode == StatusCodes.Status200OK;
        if (!isFound)
        {
            http.Response.Headers.ETag = default;
            http.Response.Headers.CacheControl = default;
        }

        return isFound;
    }

    public static void AddPageCaching(this IServiceCollection services)
    {
        services.AddSingleton<PageKey>().AddSingleton<PageCache>();
        services.AddOutputCache(o =>
        {
            o.SizeLimit = 128 * Megabyte;
            o.MaximumBodySize = 8 * Megabyte;
        });
        services.AddOptions<OutputCacheOptions>().Configure<PageCache>((o, policy) => o.AddPolicy(PageCache.Name, policy));
        services.AddHostedService<PageEviction>();

        // Nothing on a public page is secret, so compression over https gives nothing away (BREACH).
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = s_types;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
    }
}
