using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Exchange.Previews;

/// <summary>Previews of imports, among the services.</summary>
public static class PreviewsFeature
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddPreviews(this IServiceCollection services) => services.AddScoped<PreviewImport>().AddScoped<ApplyPreview>();
}
