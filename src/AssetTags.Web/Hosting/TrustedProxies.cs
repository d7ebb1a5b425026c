using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace AssetTags.Web.Hosting;

/// <summary>Believes what configured proxies say about the visitor's address and scheme, and nobody else; the host is never forwarded.</summary>
internal static class TrustedProxies
{
    public static void UseTrustedProxies(this WebApplication site)
    {
        var proxies = site.Services.GetRequiredService<SiteSettings>().Proxies;
        WarnOfStrangers(site, proxies);
        if (proxies.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownIPNetworks.Add(proxy);
        }

        site.UseForwardedHeaders(options);
    }

    private static void WarnOfStrangers(WebApplication site, IReadOnlyList<IPNetwork> proxies)
    {
        var log = site.Services.GetRequiredService<ILoggerFactory>().CreateLogger("AssetTags.Web");
        var warned = 0;
        site.Use((http, next) =>
        {
            if (warned == 0 && http.Request.Headers.ContainsKey("X-Forwarded-For") && !IsKnown(http.Connection.RemoteIpAddress, proxies)
                && Interlocked.Exchange(ref warned, 1) == 0)
            {
                log.ForwardedByStranger();
            }

            return next(http);
        });
    }

    private static bool IsKnown(IPAddress? address, IReadOnlyList<IPNetwork> proxies)
        => address is not null && proxies.Any(p => p.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
}
