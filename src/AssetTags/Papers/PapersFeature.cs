using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Papers;

/// <summary>Documents with files, among the services.</summary>
public static class PapersFeature
{
    /// <summary>Adds them; their files lie where those of photos do.</summary>
    public static IServiceCollection AddPapers(this IServiceCollection services) => services.AddSingleton<PaperStore>().AddScoped<StoreDocument>();
}
