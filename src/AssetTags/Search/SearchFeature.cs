using AssetTags.Journal;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Search;

/// <summary>The search's place among the services.</summary>
public static class SearchFeature
{
    /// <summary>Adds what finds assets by text, and what keeps the index in step; the database adds its <see cref="SearchStore"/>.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<StreetNamesCache>().AddScoped<FindByText>().AddScoped<FindPublicByText>().AddScoped<RebuildSearch>()
        .AddScoped<BeforeCommit>(p => new SearchIndex(p.GetRequiredService<RegistryContext>(), p.GetRequiredService<SearchStore>()).CatchUpAsync);
}
