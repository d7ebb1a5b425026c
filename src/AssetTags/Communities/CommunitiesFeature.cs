using Microsoft.EntityFrameworkCore;
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

        /// <summary>Every host under which a community's tags are answered: the present one first, then those it had before, oldest first.</summary>
        public async Task<IReadOnlyList<string>> HostsOfAsync(Guid communityId, CancellationToken cancellation)
        {
            var present = await registry.Communities.AsNoTracking().Where(c => c.Id == communityId).Select(c => c.Host).SingleAsync(cancellation);
            var former = await registry.CommunityHosts.AsNoTracking().Where(h => h.CommunityId == communityId)
                .OrderBy(h => h.Id).Select(h => h.Host).ToListAsync(cancellation);
            return [present, .. former.Where(host => host != present)];
        }

        /// <summary>The communities that have a host or had it before, so that printed codes lead to them.</summary>
        internal IQueryable<Community> HoldersOf(string host)
        {
            var former = registry.CommunityHosts.Where(h => h.Host == host);
            return registry.Communities.AsNoTracking().Where(c => c.Host == host || former.Any(h => h.CommunityId == c.Id));
        }
    }

    /// <summary>Adds the operations on communities.</summary>
    public static IServiceCollection AddCommunities(this IServiceCollection services)
        => services.AddScoped<FoundCommunity>().AddScoped<MoveHost>().AddScoped<FindHolder>().AddScoped<LocalDay>().AddScoped<SetContact>();
}
