using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Web;
using Microsoft.AspNetCore.Builder;

namespace AssetTags.Browser.Tests;

/// <summary>The site of an invented town on a real port, with a registry of its own that tests fill.</summary>
internal sealed class OpenSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private OpenSite(PublicTown town, WebApplication site) => (Town, _site) = (town, site);

    /// <summary>The town, and its registry.</summary>
    public PublicTown Town { get; }

    /// <summary>The site’s services.</summary>
    public IServiceProvider Services => _site.Services;

    /// <summary>Where it listens, without a final slash.</summary>
    public string Address => _site.Urls.Single();

    /// <summary>Opens a site.</summary>
    /// <param name="furnish">What the registry holds before the site opens.</param>
    /// <param name="args">More of the command line.</param>
    public static async Task<OpenSite> OpenAsync(Func<PublicTown, Task>? furnish = null, params string[] args)
    {
        var town = await PublicTown.FoundAsync(DatabaseProvider.Sqlite);
        await (furnish?.Invoke(town) ?? Task.CompletedTask);
        var site = Site.Build(["--db", town.Registry.Database.Display, "--files", town.Registry.Files, .. args]);
        site.Urls.Clear();
        site.Urls.Add("http://127.0.0.1:0");
        await site.StartAsync();
        return new OpenSite(town, site);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await Town.DisposeAsync();
    }
}
