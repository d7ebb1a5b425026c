using AssetTags.Assets;
using AssetTags.Publicity;

namespace AssetTags.Publication;

/// <summary>Finds open assets of the same complex or at the same address.</summary>
internal sealed class PublicNeighbours(RegistryContext registry)
{
    private const int Most = 6;

    private readonly PublicQueries _queries = PublicQueries.Of(registry);

    public async Task<IReadOnlyList<PublicRow>> OfAsync(PublicCommunity community, Guid asset, Surroundings around, CancellationToken cancellation)
    {
        var (after, found) = (Guid.Empty, new List<PublicRow>(Most));
        var house = AssetAddress.IsMasked(around.House) ? null : around.House;
        while (true)
        {
            var rows = await _queries.Neighbours(
                registry, community.Community.Id, asset, around.Complex, around.OfficialId, around.Street, house, around.Settlement, after).ToListAsync(cancellation);
            foreach (var row in rows)
            {
                if (community.Show(row.Asset, row.Holder) is { Level: PublicityLevel.Open } shown)
                {
                    found.Add(new PublicRow(shown, row.Code ?? default));
                }
            }

            if (found.Count >= Most || rows.Count < PublicQueries.NeighbourBatch)
            {
                return found.Count > Most ? found[..Most] : found;
            }

            after = rows[^1].Asset.Id;
        }
    }
}
