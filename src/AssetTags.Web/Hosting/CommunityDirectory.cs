using System.Collections.Frozen;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Hosting;

/// <summary>Who answers on which host, as the registry had it when it last changed.</summary>
internal sealed class CommunityDirectory(SiteSettings settings)
{
    private volatile FrozenDictionary<string, RequestCommunity> _byHost = FrozenDictionary<string, RequestCommunity>.Empty;

    /// <summary>Whether the registry was read and has a community.</summary>
    public bool IsFilled => _byHost.Count > 0;

    /// <summary>The community of a host as it stands in a request: in any case, with a port or a final dot.</summary>
    public bool TryFind(string? host, out RequestCommunity community)
    {
        var found = _byHost.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(HostName.Of(host), out var known);
        community = known!;
        return found;
    }

    /// <summary>Reads the communities and their hosts.</summary>
    public async Task LoadAsync(RegistryContext registry, CancellationToken cancellation)
    {
        // Keys grow, so the first founded is the first.
        var communities = await registry.Communities.AsNoTracking().OrderBy(c => c.Id).ToListAsync(cancellation);
        var former = (await registry.CommunityHosts.AsNoTracking().OrderBy(h => h.Id).ToListAsync(cancellation)).ToLookup(h => h.CommunityId, h => h.Host);
        var byHost = new Dictionary<string, RequestCommunity>(StringComparer.OrdinalIgnoreCase);
        foreach (var community in communities)
        {
            string[] hosts = [community.Host, .. former[community.Id].Where(h => h != community.Host)];
            var answering = new RequestCommunity(community, hosts, IsLocal: false);
            foreach (var host in hosts)
            {
                byHost[host] = answering;
            }
        }

        if ((communities.Find(c => c.Katottg == settings.Community) ?? communities.FirstOrDefault()) is { } meant)
        {
            var local = byHost[meant.Host] with { IsLocal = true };
            foreach (var host in HostName.Local)
            {
                byHost[host] = local;
            }
        }

        _byHost = byHost.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
