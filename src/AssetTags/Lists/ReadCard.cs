using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Inspections;
using AssetTags.Photos;
using AssetTags.Publication;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Reads the card of an asset for those who keep the registry.</summary>
public sealed class ReadCard(RegistryContext registry, PublicRegistry open, ListBookReader books)
{
    /// <summary>The most visits that a card tells.</summary>
    public const int MostInspections = 20;

    /// <summary>The most parts that a card names; the list of parts has them all.</summary>
    public const int MostChildren = 100;

    /// <summary>Reads a card.</summary>
    /// <param name="communityId">Whose asset.</param>
    /// <param name="assetId">The asset.</param>
    /// <param name="withChanges">Whether what was changed is wanted.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns><see langword="null"/> for an asset that is not there or is another community's.</returns>
    public async Task<AssetCard?> RunAsync(Guid communityId, Guid assetId, bool withChanges, CancellationToken cancellation)
    {
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == communityId, cancellation);
        var opened = await open.OpenAsync(community, cancellation);
        if (await FindAsync(assetId, cancellation) is not { } found || found.Asset.CommunityId != communityId)
        {
            return null;
        }

        var (asset, has) = (found.Asset, found.Around);
        var relatives = await RelativesAsync(await books.OfAsync(opened, cancellation), asset, cancellation);
        return new AssetCard
        {
            Asset = asset,
            Holder = found.Holder,
            Verdict = opened.Rules.Judge(PublicitySubjects.Of(asset, found.Holder, community)),
            Decision = opened.Rules.DecisionOn(assetId),
            Tags = has.HasTags ? await TagsAsync(assetId, cancellation) : [],
            Photos = has.HasPhotos ? await registry.PhotosOfAsync(assetId, cancellation) : [],
            Documents = has.HasDocuments ? await registry.AssetDocuments.AsNoTracking().Where(d => d.AssetId == assetId && d.RemovedAt == null)
                .OrderByDescending(d => d.Date).ThenByDescending(d => d.Id).ToListAsync(cancellation) : [],
            Transfers = has.HasTransfers ? await TransfersAsync(assetId, cancellation) : [],
            Inspections = has.HasInspections ? await registry.Inspections.AsNoTracking().Where(i => i.AssetId == assetId)
                .OrderByDescending(i => i.ObservedAt).ThenByDescending(i => i.Id).Take(MostInspections).ToListAsync(cancellation) : [],
            Parent = asset.ParentId is { } parent ? relatives.GetValueOrDefault(parent) : null,
            Successor = asset.SuccessorId is { } successor ? relatives.GetValueOrDefault(successor) : null,
            Children = [.. relatives.Values.Where(r => r.ParentId == assetId)],
            Predecessors = [.. relatives.Values.Where(r => r.SuccessorId == assetId)],
            Changes = withChanges ? await new CardChanges(registry).OfAsync(asset, cancellation) : [],
        };
    }

    // Which of its parts there are to be read is asked together with it.
    private async Task<(Asset Asset, BalanceHolder? Holder, Around Around)?> FindAsync(Guid assetId, CancellationToken cancellation)
    {
        var found = await (
            from asset in registry.Assets.AsNoTracking().Where(a => a.Id == assetId)
            join holder in registry.BalanceHolders on asset.BalanceHolderId equals (Guid?)holder.Id into holders
            from holder in holders.DefaultIfEmpty()
            select new
            {
                asset,
                holder,
                around = new Around(
                    registry.Set<Tag>().Any(t => t.AssetId == assetId), registry.Set<AssetPhoto>().Any(p => p.AssetId == assetId && p.RemovedAt == null),
                    registry.Set<AssetDocument>().Any(d => d.AssetId == assetId && d.RemovedAt == null), registry.Set<AssetTransfer>().Any(t => t.AssetId == assetId),
                    registry.Set<Inspection>().Any(i => i.AssetId == assetId)),
            }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : (found.asset, found.holder, found.around);
    }

    private async Task<IReadOnlyList<Tag>> TagsAsync(Guid assetId, CancellationToken cancellation)
        => [.. (await registry.Tags.AsNoTracking().Where(t => t.AssetId == assetId).ToListAsync(cancellation))
            .OrderByDescending(t => t.IsLive).ThenByDescending(t => t.EndedAt).ThenByDescending(t => t.Id)];

    private async Task<IReadOnlyList<CardTransfer>> TransfersAsync(Guid assetId, CancellationToken cancellation)
    {
        var read = await (
            from transfer in registry.AssetTransfers.AsNoTracking().Where(t => t.AssetId == assetId)
            join to in registry.BalanceHolders on transfer.ToHolderId equals to.Id
            join giver in registry.BalanceHolders on transfer.FromHolderId equals (Guid?)giver.Id into givers
            from giver in givers.DefaultIfEmpty()
            select new { transfer, From = giver == null ? null : giver.Name, To = to.Name }).ToListAsync(cancellation);
        return [.. read.OrderByDescending(t => t.transfer.ActDate).ThenByDescending(t => t.transfer.Id).Select(t => new CardTransfer(t.transfer, t.From, t.To))];
    }

    private async Task<IReadOnlyDictionary<Guid, CardRelative>> RelativesAsync(ListBook book, Asset asset, CancellationToken cancellation)
    {
        Guid?[] above = [asset.ParentId, asset.SuccessorId];
        Guid[] keys = [.. above.OfType<Guid>(), .. book.Rows.Where(r => r.ParentId == asset.Id || r.SuccessorId == asset.Id).OrderBy(r => r.NameKey, StringComparer.Ordinal)
            .Select(r => r.Id).Take(MostChildren)];
        var read = keys.Length == 0 ? [] : await registry.Assets.Where(a => EF.Parameter(keys).Contains(a.Id))
            .Select(a => new { a.CommunityId, Relative = new CardRelative(a.Id, a.Name, a.InventoryNumber, a.Status) { ParentId = a.ParentId, SuccessorId = a.SuccessorId } })
            .ToListAsync(cancellation);
        var byKey = read.Where(r => r.CommunityId == asset.CommunityId).ToDictionary(r => r.Relative.Id, r => r.Relative);
        return keys.Distinct().Where(byKey.ContainsKey).ToDictionary(k => k, k => byKey[k]);
    }

    private sealed record Around(bool HasTags, bool HasPhotos, bool HasDocuments, bool HasTransfers, bool HasInspections);
}
