using Microsoft.EntityFrameworkCore;

namespace AssetTags.Search;

/// <summary>One connection for all the questions of a search: opening a SQLite file and its index takes longer than most of them.</summary>
internal sealed class KeptOpen : IAsyncDisposable
{
    private readonly RegistryContext _registry;

    private KeptOpen(RegistryContext registry) => _registry = registry;

    public static async Task<KeptOpen> OfAsync(RegistryContext registry, CancellationToken cancellation)
    {
        await registry.Database.OpenConnectionAsync(cancellation);
        return new KeptOpen(registry);
    }

    public async ValueTask DisposeAsync() => await _registry.Database.CloseConnectionAsync();
}
