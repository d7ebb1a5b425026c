using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Data;
using AssetTags.Tests.Publication;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Web.Tests.Machines;

/// <summary>A town whose site stands on a real port, asked as a program asks it.</summary>
internal sealed class MachineTown(PublicTown town, WebSite site) : IAsyncDisposable
{
    public const string Host = "qr.lad.gov.ua";

    public PublicTown Town => town;

    public IEnumerable<RouteEndpoint> Endpoints => site.Endpoints;

    public static async Task<MachineTown> FoundAsync(DatabaseProvider provider)
    {
        var town = await PublicTown.FoundAsync(provider);
        return new MachineTown(town, await WebSite.OpenAsync(
            town.Registry, s => s.AddSingleton(new SiteLimits { MissesOfAddress = 10_000, MissesOfNetwork = 10_000 })));
    }

    /// <summary>Registers an asset of another kind than a building.</summary>
    public Task AddAsync(AssetKind kind, string name) => town.Registry.WriteAsync("test.asset", (r, _) =>
        Task.FromResult(r.Add(new Asset { CommunityId = town.Registry.CommunityId, Kind = kind, Name = name }).Entity.Id));

    /// <summary>Asks on the town's own host, which is not the one that the request reaches.</summary>
    public async Task<HttpResponseMessage> AskAsync(string path, string? accept = null, HttpMethod? method = null, string host = Host)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await SendAsync(request, host);
    }

    /// <summary>Sends a request under a host.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string host = Host)
    {
        request.Headers.Host = host;
        return site.Http.SendAsync(request);
    }

    public async Task<string> TextAsync(string path, string? accept = null)
    {
        using var answer = await AskAsync(path, accept);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<JsonElement> JsonAsync(string path, string? accept = "application/json")
    {
        using var json = JsonDocument.Parse(await TextAsync(path, accept));
        return json.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await town.DisposeAsync();
    }
}
