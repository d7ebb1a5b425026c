using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Assets;

/// <summary>Which assets of a community are meant. What is not said does not limit.</summary>
public sealed record AssetFilter
{
    /// <summary>The balance holder: an EDRPOU code, or a part of a name in any case.</summary>
    public string? Holder { get; init; }

    /// <summary>The official table.</summary>
    public AssetKind? Kind { get; init; }

    /// <summary>The status.</summary>
    public AssetStatus? Status { get; init; }

    /// <summary>Words that must all occur in the name, address, inventory number or identifier, in any case.</summary>
    public string? Text { get; init; }

    /// <summary>These assets and no others, each once, in the order that is wanted; <see langword="null"/> for no such limit. None at all are no assets, not all of them.</summary>
    public IReadOnlyList<Guid>? Only { get; init; }

    /// <summary>The part that the database can answer, in the order of registration.</summary>
    /// <remarks>
    /// Text is matched by <see cref="Matches(Asset)"/> in the program: SQLite's LIKE does not fold Cyrillic case, and both databases
    /// shall find the same.
    /// </remarks>
    public async Task<IQueryable<Asset>> ApplyAsync(RegistryContext registry, Guid communityId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(registry);
        var assets = registry.Assets.AsNoTracking().Where(a => a.CommunityId == communityId);
        assets = Kind is { } kind ? assets.Where(a => a.Kind == kind) : assets;
        assets = Status is { } status ? assets.Where(a => a.Status == status) : assets;
        if (Only is { } these)
        {
            // One parameter for all keys, however many.
            Guid[] only = [.. these];
            assets = assets.Where(a => EF.Parameter(only).Contains(a.Id));
        }

        if (Holder is { } holder)
        {
            var meant = await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).ToListAsync(cancellation);
            var keys = meant.Where(h => h.Edrpou == holder.Trim() || FoldedText.Contains(h.Name, holder)).Select(h => (Guid?)h.Id).ToArray();
            assets = assets.Where(a => keys.Contains(a.BalanceHolderId));
        }

        return assets.OrderBy(a => a.Id);
    }

    /// <summary>Whether every word of <see cref="Text"/> occurs in the asset.</summary>
    public bool Matches(Asset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return Matches(asset.Name, asset.Address, asset.InventoryNumber, asset.OfficialId);
    }

    /// <summary>Whether every word of <see cref="Text"/> occurs in these parts of an asset.</summary>
    internal bool Matches(string name, AssetAddress address, string? inventoryNumber, string? officialId)
        => string.IsNullOrWhiteSpace(Text)
            || FoldedText.Contains(string.Join('\n', name, address.OneLine, address.PostName, inventoryNumber, officialId), Text);
}
