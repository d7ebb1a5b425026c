using AssetTags.Communities;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>Opens the public side of a community, always by the rules that hold at this moment.</summary>
public sealed class PublicRegistry(RegistryContext registry, PublicityRulesCache kept, TimeProvider clock)
{
    /// <summary>
    /// Reads the registry's revision, and the rules when they are not those of this revision and day. The connection stays open for what
    /// follows in the same scope: opened anew for each statement, a server would be told each time to forget everything.
    /// </summary>
    public async Task<PublicCommunity> OpenAsync(Community community, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        var today = community.DayOf(clock.GetUtcNow());
        await registry.Database.OpenConnectionAsync(cancellation);
        var revision = await registry.RevisionAsync(cancellation);
        return kept.Find(community, today, revision)
            ?? kept.Keep(new PublicCommunity(community, await PublicityRules.LoadAsync(registry, community.Id, today, cancellation), today, revision));
    }
}

/// <summary>The rules last read for each community; one for the whole program.</summary>
public sealed class PublicityRulesCache
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, PublicCommunity> _kept = new();

    /// <summary>What is kept, unless the registry or the day has moved on.</summary>
    internal PublicCommunity? Find(Community community, DateOnly today, long revision)
        => _kept.TryGetValue(community.Id, out var found) && found.Revision == revision && found.Today == today ? found : null;

    internal PublicCommunity Keep(PublicCommunity community) => _kept[community.Community.Id] = community;
}
