using Microsoft.Extensions.Primitives;

namespace AssetTags.Web.Hosting;

/// <summary>The headers that keep every answer safe, errors and kept copies included.</summary>
internal static class SafeHeaders
{
    private static readonly StringValues s_nosniff = "nosniff", s_sameOrigin = "same-origin", s_noStore = "no-store", s_noCache = "no-cache";
    private static readonly StringValues s_permissions = "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()";
    private static readonly StringValues s_transport = "max-age=31536000; includeSubDomains";

    /// <summary>The policy of pages: nothing inline, nothing from elsewhere but tiles of the configured origin.</summary>
    /// <remarks>The map needs <c>data:</c> for its empty tile, the panorama <c>blob:</c> for the picture it has loaded.</remarks>
    public static string PolicyOf(TileSource? tiles)
        => $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:{(tiles?.Origin is { } origin ? " " + origin : "")}; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The policy of pages with a camera: the decoder for browsers that have none is compiled from bytes; nothing else may be.</summary>
    public static string PolicyWithDecoder(TileSource? tiles)
        => PolicyOf(tiles).Replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", StringComparison.Ordinal);

    /// <summary>Sets them as the last thing before an answer leaves; an answer's own policy stays.</summary>
    public static void UseSafeHeaders(this WebApplication site)
    {
        StringValues policy = PolicyOf(site.Services.GetRequiredService<SiteSettings>().Tiles);
        site.Use((http, next) =>
        {
            http.Response.OnStarting(static state =>
            {
                var (http, policy) = ((HttpContext, StringValues))state;
                Set(http, policy);
                return Task.CompletedTask;
            }, (http, policy));
            return next(http);
        });
    }

    private static void Set(HttpContext http, StringValues policy)
    {
        var headers = http.Response.Headers;
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = policy;
        }

        headers.XContentTypeOptions = s_nosniff;
        headers["Referrer-Policy"] = s_sameOrigin;
        headers["Cross-Origin-Opener-Policy"] = s_sameOrigin;
        headers["Cross-Origin-Resource-Policy"] = s_sameOrigin;
        headers["Permissions-Policy"] = s_permissions;
        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = s_transport;
        }

        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = http.Response.StatusCode >= 400 ? s_noStore : s_noCache;
        }

        // How long our own copy has lain tells a CDN nothing: it is as fresh as the registry.
        headers.Remove("Age");
    }
}
