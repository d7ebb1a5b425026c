using AssetTags.Assets;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>The assets that changed last, as far as the public may know of them.</summary>
public sealed class RecentPublicAssets(RegistryContext registry, ListPublicAssets list)
{
    private const int LeastBatch = 100, GreatestBatch = 2_000;

    /// <summary>Reads the newest.</summary>
    /// <param name="community">The community.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The last changed first; open and generalised ones only.</returns>
    public async Task<IReadOnlyList<PublicRow>> RunAsync(PublicCommunity community, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        var rows = new List<PublicRow>();
        Place? last = null;
        for (var batch = LeastBatch; rows.Count < most; batch = Math.Min(batch * 2, GreatestBatch))
        {
            var places = await Before(community, last).Take(batch).Select(a => new Place(a.ChangedAt, a.Id)).ToListAsync(cancellation);
            var shown = await list.OfAsync(community, [.. places.Select(p => p.Id)], cancellation);
            rows.AddRange(shown.Where(r => r.Asset.Level <= PublicityLevel.Generalised));
            if (places.Count < batch)
            {
                break;
            }

            last = places[^1];
        }

        return rows[..Math.Min(most, rows.Count)];
    }

    private IQueryable<Asset> Before(PublicCommunity community, Place? last)
    {
        var assets = registry.Assets.AsNoTracking().Where(a => a.CommunityId == community.Community.Id);
        if (last is { At: var at, Id: var id })
        {
            assets = assets.Where(a => a.ChangedAt < at || (a.ChangedAt == at && a.Id < id));
        }

        return assets.OrderByDescending(a => a.ChangedAt).ThenByDescending(a => a.Id);
    }

    private sealed record Place(DateTimeOffset At, Guid Id);
}
