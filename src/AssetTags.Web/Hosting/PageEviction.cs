using Microsoft.AspNetCore.OutputCaching;

namespace AssetTags.Web.Hosting;

/// <summary>Frees the memory of kept pages as soon as the registry has moved on.</summary>
internal sealed class PageEviction(RegistryRevision revision, IOutputCacheStore store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        revision.Changed += Evict;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        revision.Changed -= Evict;
        return Task.CompletedTask;
    }

    // The store is in memory: this is done when it returns.
    private void Evict(long revision) => store.EvictByTagAsync(PageCache.Tag, CancellationToken.None).AsTask().GetAwaiter().GetResult();
}
