using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Exchange.Exports;

/// <summary>Exports, among the services.</summary>
public static class ExportsFeature
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddExports(this IServiceCollection services) => services.AddScoped<ExportAssets>();
}
