using System.Collections.Concurrent;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>An organisation of which nothing is shown.</summary>
/// <param name="Party">Its row.</param>
/// <param name="Name">Its name, where it is a balance holder of the registry.</param>
/// <param name="Assets">How many assets it closes.</param>
public sealed record ClosedParty(RestrictedParty Party, string? Name, int Assets);

/// <summary>How the levels are spread over a community. For staff only: closed assets count too.</summary>
/// <param name="Assets">How many assets each level has; every level is there.</param>
/// <param name="Parties">The closed organisations, by code.</param>
public sealed record LevelCounts(IReadOnlyDictionary<PublicityLevel, int> Assets, IReadOnlyList<ClosedParty> Parties);

/// <summary>Counts the assets of each level in one walk, once for each revision of the registry.</summary>
public sealed class CountLevels(RegistryContext registry, LevelCountsCache kept)
{
    /// <summary>Counts.</summary>
    public async Task<LevelCounts> RunAsync(PublicCommunity community, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        return kept.Find(community) ?? kept.Keep(community, await CountAsync(community, cancellation));
    }

    private async Task<LevelCounts> CountAsync(PublicCommunity community, CancellationToken cancellation)
    {
        var holders = await registry.BalanceHolders.AsNoTracking()
            .Where(h => h.CommunityId == community.Community.Id).ToDictionaryAsync(h => h.Id, cancellation);
        var closed = await registry.RestrictedParties.AsNoTracking()
            .Where(p => p.CommunityId == community.Community.Id && p.ReleasedAt == null).OrderBy(p => p.Edrpou).ToListAsync(cancellation);
        var levels = Enum.GetValues<PublicityLevel>().ToDictionary(level => level, _ => 0);
        var parties = closed.ToDictionary(p => p.Edrpou, _ => 0, StringComparer.Ordinal);
        await foreach (var asset in Judged(registry, community).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var holder = asset.BalanceHolderId is { } id ? holders.GetValueOrDefault(id) : null;
            var subject = PublicitySubjects.Of(asset, holder, community.Community);
            levels[community.Rules.Judge(subject).Level]++;
            foreach (var code in subject.Codes.Select(c => c?.Trim()).Distinct().Where(c => c is not null && parties.ContainsKey(c)))
            {
                parties[code!]++;
            }
        }

        var names = holders.Values.ToLookup(h => h.Edrpou, h => h.Name);
        return new LevelCounts(levels, [.. closed.Select(p => new ClosedParty(p, names[p.Edrpou].FirstOrDefault(), parties[p.Edrpou]))]);
    }

    // Only what the rules look at.
    internal static IQueryable<Asset> Judged(RegistryContext registry, PublicCommunity community)
        => registry.Assets.AsNoTracking().Where(a => a.CommunityId == community.Community.Id).Select(a => new Asset
        {
            Id = a.Id,
            BalanceHolderId = a.BalanceHolderId,
            Name = a.Name,
            Title = a.Title,
            Description = a.Description,
            IsPartOf = a.IsPartOf,
            ClassId = a.ClassId,
            ClassDescription = a.ClassDescription,
            Address = a.Address,
            Owner = a.Owner,
            User = a.User,
        });
}

/// <summary>The counts last made for each community; one for the whole program. Nothing that names an asset is kept here.</summary>
public sealed class LevelCountsCache
{
    private readonly ConcurrentDictionary<Guid, (long Revision, DateOnly Today, LevelCounts Counts)> _kept = new();

    internal LevelCounts? Find(PublicCommunity community)
        => _kept.TryGetValue(community.Community.Id, out var found) && found.Revision == community.Revision && found.Today == community.Today ? found.Counts : null;

    internal LevelCounts Keep(PublicCommunity community, LevelCounts counts)
    {
        _kept[community.Community.Id] = (community.Revision, community.Today, counts);
        return counts;
    }
}
