using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Labels;

/// <summary>The labels' place in the registry and among the services.</summary>
public static class LabelsFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every print.</summary>
        public IQueryable<PrintRun> PrintRuns => registry.Set<PrintRun>();

        /// <summary>Every label that was printed.</summary>
        public IQueryable<PrintedLabel> PrintedLabels => registry.Set<PrintedLabel>();
    }

    /// <summary>Adds the operations on labels.</summary>
    public static IServiceCollection AddLabels(this IServiceCollection services) => services.AddScoped<PrintLabels>();
}
