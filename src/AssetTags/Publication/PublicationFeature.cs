using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Publication;

/// <summary>The public side's place among the services.</summary>
public static class PublicationFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>How many writes the registry has seen; every commit makes it greater.</summary>
        public Task<long> RevisionAsync(CancellationToken cancellation)
            => registry.Set<RegistryStamp>().AsNoTracking().Select(s => s.Revision).SingleAsync(cancellation);
    }

    /// <summary>Adds what reads the registry for the public.</summary>
    public static IServiceCollection AddPublication(this IServiceCollection services) => services
        .AddSingleton<PublicityRulesCache>().AddScoped<PublicRegistry>()
        .AddScoped<ResolveCode>().AddScoped<ReadPublicRecord>().AddScoped<ListPublicAssets>().AddScoped<FindPublicPhoto>()
        .AddScoped<FindPublicAssets>().AddScoped<RecentPublicAssets>()
        .AddSingleton<LevelCountsCache>().AddScoped<CountLevels>().AddScoped<CountParty>().AddScoped<ListDecisions>().AddScoped<ExplainPublicity>();
}
