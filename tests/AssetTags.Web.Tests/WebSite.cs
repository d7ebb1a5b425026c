using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace AssetTags.Web.Tests;

/// <summary>The site on a real port of its own, as a phone meets it; redirects are shown, not followed.</summary>
internal sealed class WebSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private WebSite(WebApplication site)
    {
        _site = site;
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(site.Urls.Single()) };
    }

    public HttpClient Http { get; }

    /// <summary>Every endpoint there is.</summary>
    public IEnumerable<RouteEndpoint> Endpoints => ((IEndpointRouteBuilder)_site).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();

    public static async Task<WebSite> StartAsync(params string[] args)
    {
        var site = Site.Build(args);
        site.Urls.Add("http://127.0.0.1:0");
        await site.StartAsync();
        return new WebSite(site);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _site.DisposeAsync();
    }
}
