using System.Net.Sockets;
using System.Text;
using AssetTags.Data;
using AssetTags.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AssetTags.Web.Tests;

/// <summary>The site on a real port of its own, as a phone meets it; redirects are shown, not followed.</summary>
internal sealed class WebSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private WebSite(WebApplication site, LogLines logs)
    {
        _site = site;
        Logs = logs;
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(site.Urls.Single()) };
    }

    public HttpClient Http { get; }

    /// <summary>What the site has logged.</summary>
    public LogLines Logs { get; }

    public IServiceProvider Services => _site.Services;

    /// <summary>Every endpoint there is.</summary>
    public IEnumerable<RouteEndpoint> Endpoints => ((IEndpointRouteBuilder)_site).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>();

    public static Task<WebSite> StartAsync(params string[] args) => StartAsync(args, null, null);

    /// <summary>Opens the site of a registry.</summary>
    /// <param name="registry">The registry; the test writes to it as another process would.</param>
    /// <param name="change">Services in the place of the site's own.</param>
    /// <param name="map">Endpoints that exist for the test only.</param>
    /// <param name="args">More of the command line.</param>
    public static Task<WebSite> OpenAsync(
        TestRegistry registry, Action<IServiceCollection>? change = null, Action<WebApplication>? map = null, params string[] args)
        => StartAsync(["--db", NameOf(registry.Database), .. args], change, map);

    /// <summary>Asks under a host, as a browser at that host would.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, string host = "localhost", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Http.SendAsync(request);
    }

    /// <summary>Sends bytes as they are, and reads until the server closes.</summary>
    public async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Http.BaseAddress!.Host, Http.BaseAddress.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var answer = new MemoryStream();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await stream.CopyToAsync(answer, limit.Token);
        return Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>Stops as Ctrl-C does.</summary>
    public Task StopAsync() => _site.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _site.DisposeAsync();
    }

    public static string NameOf(DatabaseOptions database)
        => database.Provider == DatabaseProvider.Sqlite ? database.Display : database.ConnectionString;

    public static async Task<WebSite> StartAsync(string[] args, Action<IServiceCollection>? change, Action<WebApplication>? map)
    {
        var logs = new LogLines();
        var site = Site.Build(args, services =>
        {
            services.AddSingleton<ILoggerProvider>(logs);
            change?.Invoke(services);
        });
        map?.Invoke(site);
        site.Urls.Add("http://127.0.0.1:0");
        await site.StartAsync();
        return new WebSite(site, logs);
    }
}
