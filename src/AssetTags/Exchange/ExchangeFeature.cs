using AssetTags.Exchange.Streets;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Exchange;

/// <summary>The exchange of tables with other programs, among the services.</summary>
public static class ExchangeFeature
{
    /// <summary>Adds the operations of the exchange.</summary>
    public static IServiceCollection AddExchange(this IServiceCollection services) => services.AddScoped<ImportAssets>().AddScoped<ImportStreetRenames>();
}
