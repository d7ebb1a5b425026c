using Microsoft.AspNetCore.Builder;

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

    public static async Task<WebSite> StartAsync()
    {
        var site = Site.Build([]);
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
