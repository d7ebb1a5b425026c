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
    public static async Task<IReadOnlyList<(Asset Asset, FieldFault Fault)>> OfAsync(RegistryContext registry, IReadOnlyList<Asset> assets, CancellationToken cancellation)
    {
        var found = new List<(Asset, FieldFault)>();
        var own = assets.Select(a => a.Id).ToHashSet();
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
        var community = chunk[0].CommunityId;
        string[] wantedNumbers = [.. chunk.Select(a => a.InventoryNumber).OfType<string>().Distinct()];
        string[] wantedIds = [.. chunk.Select(a => a.OfficialId).OfType<string>().Distinct()];
        Guid?[] holders = [.. chunk.Select(a => a.BalanceHolderId).Where(h => h is not null).Distinct()];
        var rows = await registry.Assets.AsNoTracking().Where(a => a.CommunityId == community
                && ((holders.Contains(a.BalanceHolderId) && wantedNumbers.Contains(a.InventoryNumber)) || wantedIds.Contains(a.OfficialId)))
            .Select(a => new { a.Id, a.Kind, a.Name, a.BalanceHolderId, a.InventoryNumber, a.OfficialId }).ToListAsync(cancellation);
        foreach (var row in rows.Where(r => !own.Contains(r.Id)))
        {
            if (row is { BalanceHolderId: { } holder, InventoryNumber: { } number })
            {
                numbers.TryAdd((holder, number), (row.Id, row.Name));
            }

            if (row.OfficialId is { } id)
            {
                ids.TryAdd((row.Kind, id), (row.Id, row.Name));
            }
        }
    }
}
