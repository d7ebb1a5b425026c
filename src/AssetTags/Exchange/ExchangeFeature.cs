using AssetTags.Exchange.Streets;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Exchange;

/// <summary>The exchange of tables with other programs, among the services.</summary>
public static class ExchangeFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>How files are read whose columns somebody explained.</summary>
        public IQueryable<KnownShape> KnownShapes => registry.Set<KnownShape>();

        /// <summary>The imports that changed something.</summary>
        public IQueryable<ImportRun> ImportRuns => registry.Set<ImportRun>();
    }

    /// <summary>Adds the operations of the exchange.</summary>
    public static IServiceCollection AddExchange(this IServiceCollection services) => services
        .AddScoped<ImportAssets>().AddScoped<ImportStreetRenames>()
        .AddScoped<DetectFile>().AddScoped<KeepShape>();
}
