using Microsoft.AspNetCore.Mvc.Testing;

namespace AssetTags.Web.Tests;

/// <summary>The program on a real port of its own, as a phone meets it; redirects are shown, not followed.</summary>
internal sealed class WebSite : IAsyncDisposable
{
    private readonly WebApplicationFactory<Program> _program = new();

    public WebSite()
    {
        _program.UseKestrel(0);
        _program.StartServer();
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = _program.ClientOptions.BaseAddress,
        };
    }

    public HttpClient Http { get; }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _program.DisposeAsync();
    }
}
