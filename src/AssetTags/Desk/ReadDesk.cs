using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>An asset as its form begins.</summary>
/// <param name="Asset">The asset.</param>
/// <param name="Holder">Its balance holder, if it has one.</param>
/// <param name="Texts">Official name and text of every field of the form.</param>
public sealed record DeskAsset(Asset Asset, BalanceHolder? Holder, IReadOnlyDictionary<string, string?> Texts);

/// <summary>A change of many assets, as it is remembered.</summary>
/// <param name="Change">What was done.</param>
/// <param name="By">Who did it; <see langword="null"/> where the name was erased.</param>
/// <param name="Assets">The assets.</param>
public sealed record DeskChange(BulkChange Change, string? By, IReadOnlyList<RememberedAsset> Assets);

/// <summary>Reads what the forms of the desk begin with. What belongs to another community is not there.</summary>
public sealed class ReadDesk(RegistryContext registry)
{
    /// <summary>An asset, or <see langword="null"/>.</summary>
    public async Task<DeskAsset?> AssetAsync(Guid communityId, Guid id, CancellationToken cancellation)
        => await registry.Assets.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellation) is { } asset && asset.CommunityId == communityId
            ? await OfAsync(asset, cancellation) : null;

    /// <summary>The balance holders, in the order of their names.</summary>
    public async Task<IReadOnlyList<BalanceHolder>> HoldersAsync(Guid communityId, CancellationToken cancellation)
        => [.. (await registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == communityId).ToListAsync(cancellation)).OrderBy(h => FoldedText.Of(h.Name), StringComparer.Ordinal)];

    /// <summary>The parts of an asset that are assets of their own.</summary>
    public async Task<IReadOnlyList<Asset>> PartsAsync(Guid communityId, Guid wholeId, CancellationToken cancellation)
        => await registry.Assets.AsNoTracking().Where(a => a.CommunityId == communityId && a.ParentId == wholeId).OrderBy(a => a.Id).ToListAsync(cancellation);

    /// <summary>The kinds of some assets.</summary>
    public async Task<IReadOnlySet<AssetKind>> KindsAsync(Guid communityId, IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var kinds = new HashSet<AssetKind>();
        foreach (var chunk in ids.Chunk(500))
        {
            var found = await registry.Assets.AsNoTracking().Where(a => EF.Parameter(chunk).Contains(a.Id)).Select(a => new { a.CommunityId, a.Kind }).Distinct().ToListAsync(cancellation);
            kinds.UnionWith(found.Where(f => f.CommunityId == communityId).Select(f => f.Kind));
        }

        return kinds;
    }

    /// <summary>A change of many assets, or <see langword="null"/>.</summary>
    public async Task<DeskChange?> ChangeAsync(Guid communityId, Guid id, CancellationToken cancellation)
    {
        if (await registry.BulkChanges.AsNoTracking().SingleOrDefaultAsync(c => c.CommunityId == communityId && c.Id == id, cancellation) is not { IsOfImport: false } change)
        {
            return null;
        }

        var authors = await registry.AuthorsOfAsync([change], cancellation);
        return new DeskChange(change, authors.GetValueOrDefault(id), BulkMemory.Read(change));
    }

    private async Task<DeskAsset> OfAsync(Asset asset, CancellationToken cancellation)
    {
        var holder = asset.BalanceHolderId is { } id ? await registry.BalanceHolders.AsNoTracking().SingleAsync(h => h.Id == id, cancellation) : null;
        return new DeskAsset(asset, holder, DeskRecord.Of(asset, holder));
    }
}
