using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Statistics;

/// <summary>What one walk over the assets of a community found.</summary>
/// <param name="Figures">What may be published.</param>
/// <param name="Closed">The assets of which nothing is published, so that their scans count as those of unknown codes.</param>
internal sealed record CountedAssets(AssetFigures Figures, IReadOnlySet<Guid> Closed);

/// <summary>Counts the assets of a community as the public sees them, in one walk.</summary>
internal sealed class CountAssets(RegistryContext registry)
{
    public async Task<CountedAssets> RunAsync(PublicCommunity community, CancellationToken cancellation)
    {
        var closed = new HashSet<Guid>();
        var sum = new Sum(community.Today);
        var holders = await registry.BalanceHolders.AsNoTracking()
            .Where(h => h.CommunityId == community.Community.Id).ToDictionaryAsync(h => h.Id, cancellation);
        var tags = registry.Tags.Where(t => t.State == TagState.Attached || t.State == TagState.Printed);
        var rows = registry.Assets.AsNoTracking().Where(a => a.CommunityId == community.Community.Id)
            .Select(a => new { Asset = a, IsTagged = tags.Any(t => t.AssetId == a.Id) });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var holder = row.Asset.BalanceHolderId is { } id ? holders.GetValueOrDefault(id) : null;
            switch (community.Show(row.Asset, holder))
            {
                case null:
                    closed.Add(row.Asset.Id);
                    break;
                case { Level: PublicityLevel.Open or PublicityLevel.Generalised } shown:
                    sum.Add(shown, row.IsTagged);
                    break;
            }
        }

        return new CountedAssets(sum.Figures, closed);
    }

    private sealed class Sum(DateOnly today)
    {
        private readonly Dictionary<AssetKind, long> _kinds = [];
        private readonly Dictionary<AssetStatus, long> _statuses = [];
        private readonly Dictionary<AssetCondition, long> _conditions = [];
        private long _total, _tagged, _inspected, _dangerous;

        public AssetFigures Figures => new()
        {
            Total = _total,
            Tagged = _tagged,
            InspectedWithinYear = _inspected,
            Dangerous = _dangerous,
            Kinds = Tallies(_kinds),
            Conditions = [.. Tallies(_conditions), .. Rest(_total - _conditions.Values.Sum())],
            Statuses = Tallies(_statuses),
        };

        public void Add(PublicAsset asset, bool isTagged)
        {
            _total++;
            _tagged += isTagged ? 1 : 0;
            _inspected += asset.LastInspectedOn > today.AddYears(-1) ? 1 : 0;
            _dangerous += asset.IsDangerous ? 1 : 0;
            Count(_kinds, asset.Kind);
            Count(_statuses, asset.Status);
            Count(_conditions, asset.Condition);
        }

        private static void Count<T>(Dictionary<T, long> counts, T? of)
            where T : struct
        {
            if (of is { } known)
            {
                counts[known] = counts.GetValueOrDefault(known) + 1;
            }
        }

        private static IReadOnlyList<Tally<T>> Tallies<T>(Dictionary<T, long> counts)
            where T : struct
            => [.. counts.OrderBy(c => c.Key).Select(c => new Tally<T>(c.Key, c.Value))];

        private static Tally<AssetCondition>[] Rest(long count) => count > 0 ? [new(null, count)] : [];
    }
}
