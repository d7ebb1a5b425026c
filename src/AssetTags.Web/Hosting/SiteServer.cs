using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AssetTags.Web.Hosting;

/// <summary>How the server listens and what it puts up with.</summary>
internal static class SiteServer
{
    private const int LongestHeaders = 16 * 1024, MostHeaders = 64, LongestLine = 4 * 1024;

    public static void AddSiteServer(this WebApplicationBuilder builder, SiteSettings settings)
    {
        builder.WebHost.UseUrls([.. settings.Urls]);
        builder.Services.AddOptions<KestrelServerOptions>().Configure<SiteLimits>((kestrel, limits) =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.Body;
            kestrel.Limits.RequestHeadersTimeout = limits.Headers;
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
            kestrel.Limits.MaxConcurrentConnections = limits.Connections;
            kestrel.Limits.MaxRequestHeadersTotalSize = LongestHeaders;
            kestrel.Limits.MaxRequestHeaderCount = MostHeaders;
            kestrel.Limits.MaxRequestLineSize = LongestLine;
        });
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(30));

        // The framework would trust every proxy if told so by a variable of its own; ours names them.
        builder.Configuration["ForwardedHeaders_Enabled"] = "false";
    }

    /// <summary>Lines of one line each, for people and for journald; nothing of requests below a warning, so no address and no query.</summary>
    public static void AddSiteLog(this ILoggingBuilder logging)
    {
        logging.ClearProviders().AddSimpleConsole(o =>
        {
            o.SingleLine = true;
            o.UseUtcTimestamp = true;
            o.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ ";
        });
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
