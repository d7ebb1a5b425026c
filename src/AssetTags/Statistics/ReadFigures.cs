using AssetTags.Publication;
using AssetTags.Publicity;

namespace AssetTags.Statistics;

/// <summary>Reads a community's figures for the public.</summary>
public sealed class ReadFigures(RegistryContext registry, ListPublicAssets list, FiguresCache cache)
{
    /// <summary>How many days are shown one by one.</summary>
    public const int Days = 30;

    /// <summary>How many months are shown one by one.</summary>
    public const int Months = 12;

    /// <summary>How many scans an asset needs to be named: fewer would tell of single visitors.</summary>
    public const int LeastScans = 10;

    private const int MostNamed = 10, MostLookedAt = 60;

    /// <summary>Reads them; a hundred thousand assets are counted once, not for every request.</summary>
    public async Task<PublicFigures> RunAsync(PublicCommunity community, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        var kept = await cache.ReadAsync(community, counted => ReadAsync(community, counted, cancellation), cancellation);
        return new PublicFigures(community.Today, kept.Assets.Figures, kept.Scans, await NamedAsync(community, kept.Often, cancellation));
    }

    private async Task<KeptFigures> ReadAsync(PublicCommunity community, CountedAssets? counted, CancellationToken cancellation)
    {
        counted ??= await new CountAssets(registry).RunAsync(community, cancellation);
        var scans = new SumScans(registry, community);
        return new KeptFigures(counted, await scans.RunAsync(counted.Closed, cancellation), await scans.OftenAsync(LeastScans, MostLookedAt, cancellation));
    }

    // Names are read anew for every request, by the level of this moment.
    private async Task<IReadOnlyList<MostScanned>> NamedAsync(PublicCommunity community, IReadOnlyList<KeyValuePair<Guid, long>> often, CancellationToken cancellation)
    {
        if (often.Count == 0)
        {
            return [];
        }

        var counts = often.ToDictionary();
        var rows = await list.OfAsync(community, [.. often.Select(o => o.Key)], cancellation);
        return [.. rows.Where(r => r.Asset.Level == PublicityLevel.Open).Take(MostNamed).Select(r => new MostScanned(r, counts[r.Asset.Id]))];
    }
}
