using System.Collections.Concurrent;
using AssetTags.Publication;

namespace AssetTags.Search;

/// <summary>The streets' names last read for each community; one for the whole program.</summary>
public sealed class StreetNamesCache
{
    private readonly ConcurrentDictionary<Guid, (long Revision, StreetNames Names)> _kept = new();

    internal async Task<StreetNames> OfAsync(RegistryContext registry, Guid communityId, CancellationToken cancellation)
    {
        var revision = await registry.RevisionAsync(cancellation);
        if (_kept.TryGetValue(communityId, out var kept) && kept.Revision == revision)
        {
            return kept.Names;
        }

        var names = await StreetNames.LoadAsync(registry, communityId, cancellation);
        _kept[communityId] = (revision, names);
        return names;
    }
}
