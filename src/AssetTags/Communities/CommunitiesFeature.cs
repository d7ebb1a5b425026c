using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Communities;

/// <summary>The communities' place in the registry and among the services.</summary>
public static class CommunitiesFeature
{
    extension(RegistryContext registry)
    {
        /// <summary>Every community of the installation.</summary>
        public IQueryable<Community> Communities => registry.Set<Community>();

        /// <summary>Every balance holder of every community.</summary>
        public IQueryable<BalanceHolder> BalanceHolders => registry.Set<BalanceHolder>();

        /// <summary>The hosts that communities had before.</summary>
        public IQueryable<CommunityHost> CommunityHosts => registry.Set<CommunityHost>();
    }

    /// <summary>Adds the operations on communities.</summary>
    public static IServiceCollection AddCommunities(this IServiceCollection services) => services.AddScoped<FoundCommunity>();
}
