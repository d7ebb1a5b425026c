using AssetTags.Accounts;
using AssetTags.Tests.Accounts;
using AssetTags.Tests.Publication;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Web.Tests.Staff;

/// <summary>The site of a town with somebody in every role; sessions are made without signing in, which has tests of its own.</summary>
internal sealed class StaffSite : IAsyncDisposable
{
    private readonly Dictionary<Role, Guid> _accounts;

    private StaffSite(PublicTown town, WebSite site, Dictionary<Role, Guid> accounts) => (Town, Site, _accounts) = (town, site, accounts);

    public PublicTown Town { get; }

    public WebSite Site { get; }

    public static async Task<StaffSite> OpenAsync(PublicTown town, Action<IServiceCollection>? change = null, params string[] args)
    {
        var accounts = new Dictionary<Role, Guid>();
        foreach (var role in Enum.GetValues<Role>())
        {
            accounts[role] = await town.Registry.AddStaffAsync(EmailOf(role), role);
        }

        var site = await WebSite.OpenAsync(town.Registry, change, null, ["--files", town.Registry.Files, .. args]);
        return new StaffSite(town, site, accounts);
    }

    public static string EmailOf(Role role) => $"{role.ToString().ToLowerInvariant()}@lad.example";

    public Guid AccountOf(Role role) => _accounts[role];

    /// <summary>A browser in which somebody of that role is signed in.</summary>
    public StaffBrowser As(Role role, string host = "localhost") => new(Site, StaffCookie.Of(Site.Services, _accounts[role]), host);

    /// <summary>A browser in which nobody is.</summary>
    public StaffBrowser AsNobody(string host = "localhost") => new(Site, null, host);

    /// <summary>Does something with a service of the site itself, by the site’s clock, as whoever holds the machine.</summary>
    public async Task<T> UseAsync<TService, T>(Func<TService, Task<T>> action)
        where TService : notnull
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await action(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync() => await Site.DisposeAsync();
}
