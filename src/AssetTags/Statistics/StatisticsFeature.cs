using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Statistics;

/// <summary>The counts' place in the registry and among the services.</summary>
public static class StatisticsFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every count of scans.</summary>
        public IQueryable<ScanCount> ScanCounts => registry.Set<ScanCount>();
    }

    /// <summary>Adds the operations on counts.</summary>
    public static IServiceCollection AddStatistics(this IServiceCollection services) => services
        .AddSingleton<ScanBuffer>().AddSingleton<FiguresCache>().AddScoped<FlushScans>().AddScoped<ReadFigures>().AddScoped<ReadScanReport>();
}
