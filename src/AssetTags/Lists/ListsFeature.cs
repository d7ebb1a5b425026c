using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Lists;

/// <summary>The lists' place among the services.</summary>
public static class ListsFeature
{
    /// <summary>Adds what lists assets for those who keep the registry.</summary>
    public static IServiceCollection AddLists(this IServiceCollection services) => services
        .AddSingleton<ListBooks>().AddScoped<ListBookReader>().AddScoped<ListAssets>().AddScoped<ReadCard>().AddScoped<ReadJournal>()
        .AddScoped<ReadViews>().AddScoped<KeepView>().AddScoped<RemoveView>();
}
