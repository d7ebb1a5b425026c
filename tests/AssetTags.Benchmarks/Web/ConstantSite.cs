using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace AssetTags.Benchmarks.Web;

/// <summary>The least that Kestrel can do: the same page for every request. What any site on Kestrel is measured against.</summary>
internal static class ConstantSite
{
    /// <summary>The size of the page, bytes.</summary>
    public const int PageBytes = 4096;

    /// <summary>The page: so many bytes of HTML.</summary>
    public static byte[] Page()
    {
        var page = "<!doctype html><html lang=\"uk\"><meta charset=\"utf-8\"><title>Constant</title><p>"u8.ToArray();
        return [.. page, .. Enumerable.Repeat((byte)'x', PageBytes - page.Length)];
    }

    /// <summary>Serves it until the process is ended.</summary>
    public static Task RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var site = builder.Build();
        var page = Page();
        site.Run(http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = page.Length;
            return http.Response.Body.WriteAsync(page, http.RequestAborted).AsTask();
        });
        return site.RunAsync();
    }
}
