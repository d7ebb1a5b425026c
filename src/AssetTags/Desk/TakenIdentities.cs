using AssetTags.Assets;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>Finds assets that have an inventory number or an identifier which others shall get.</summary>
internal static class TakenIdentities
{
    private const int Chunk = 500;

    /// <summary>What stands in the way of one asset.</summary>
    public static async Task<IReadOnlyList<FieldFault>> OfAsync(RegistryContext registry, Asset asset, CancellationToken cancellation)
        => [.. (await OfAsync(registry, [asset], cancellation)).Select(t => t.Fault)];

    /// <summary>What stands in the way of several: other assets, or each other. They are all of one community.</summary>
    public static Task<IReadOnlyList<(Asset Asset, FieldFault Fault)>> OfAsync(RegistryContext registry, IReadOnlyList<Asset> assets, CancellationToken cancellation)
        => OfAsync(registry, assets, new HashSet<Guid>(), cancellation);

    /// <summary>The same, where other assets give up what they have.</summary>
    public static async Task<IReadOnlyList<(Asset Asset, FieldFault Fault)>> OfAsync(
        RegistryContext registry, IReadOnlyList<Asset> assets, IReadOnlySet<Guid> leaving, CancellationToken cancellation)
    {
        var found = new List<(Asset, FieldFault)>();
        var own = assets.Select(a => a.Id).Concat(leaving).ToHashSet();
        var numbers = new Dictionary<(Guid, string), (Guid Id, string Name)>();
        var ids = new Dictionary<(AssetKind, string), (Guid Id, string Name)>();
        foreach (var chunk in assets.Chunk(Chunk))
        {
            await RememberAsync(registry, chunk, own, numbers, ids, cancellation);
        }

        foreach (var asset in assets)
        {
            if (asset is { BalanceHolderId: { } holder, InventoryNumber: { } number } && !numbers.TryAdd((holder, number), (asset.Id, asset.Name)) && numbers[(holder, number)].Id != asset.Id)
            {
                found.Add((asset, DeskFaults.TakenNumber(number, numbers[(holder, number)].Name)));
            }

            if (asset.OfficialId is { } id && !ids.TryAdd((asset.Kind, id), (asset.Id, asset.Name)) && ids[(asset.Kind, id)].Id != asset.Id)
            {
                found.Add((asset, DeskFaults.TakenId(DeskForm.Of(asset.Kind).IdColumn, id, ids[(asset.Kind, id)].Name)));
            }
        }

        return found;
    }

    private static async Task RememberAsync(
        RegistryContext registry, Asset[] chunk, HashSet<Guid> own,
        Dictionary<(Guid, string), (Guid, string)> numbers, Dictionary<(AssetKind, string), (Guid, string)> ids, CancellationToken cancellation)
    {
        string[] wantedNumbers = [.. chunk.Select(a => a.InventoryNumber).OfType<string>().Distinct()];
        Guid?[] holders = [.. chunk.Select(a => a.BalanceHolderId).Where(h => h is not null).Distinct()];
        var byNumber = await registry.Assets.AsNoTracking().Where(a => holders.Contains(a.BalanceHolderId) && wantedNumbers.Contains(a.InventoryNumber))
            .Select(a => new { a.Id, a.Name, a.BalanceHolderId, a.InventoryNumber }).ToListAsync(cancellation);
        foreach (var row in byNumber.Where(r => !own.Contains(r.Id)))
        {
            numbers.TryAdd((row.BalanceHolderId!.Value, row.InventoryNumber!), (row.Id, row.Name));
        }

        foreach (var alike in chunk.Where(a => a.OfficialId is not null).GroupBy(a => (a.CommunityId, a.Kind)))
        {
            var (community, kind) = alike.Key;
            string[] wantedIds = [.. alike.Select(a => a.OfficialId!).Distinct()];
            var byId = await registry.Assets.AsNoTracking().Where(a => a.CommunityId == community && a.Kind == kind && wantedIds.Contains(a.OfficialId))
                .Select(a => new { a.Id, a.Name, a.OfficialId }).ToListAsync(cancellation);
            foreach (var row in byId.Where(r => !own.Contains(r.Id)))
            {
                ids.TryAdd((kind, row.OfficialId!), (row.Id, row.Name));
            }
        }
    }
}
