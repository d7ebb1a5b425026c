using AssetTags.Assets;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Publication;

/// <summary>Finds assets for the public by a filter, in the order of registration.</summary>
public sealed class FindPublicAssets(RegistryContext registry, ListPublicAssets list)
{
    /// <summary>Finds a part.</summary>
    /// <param name="community">The community.</param>
    /// <param name="filter">What they must be like.</param>
    /// <param name="page">Which part; its own condition holds besides the filter.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<PublicPart> RunAsync(PublicCommunity community, PublicFilter filter, PublicPage page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        var own = registry.Assets.AsNoTracking().Where(a => a.CommunityId == community.Community.Id);
        var streets = await SameAsync(own.Select(a => a.Address.Thoroughfare), filter.Street, cancellation);
        var settlements = await SameAsync(own.Select(a => a.Address.PostName), filter.Settlement, cancellation);
        return await list.RunAsync(
            community,
            assets => At(Kept(assets, filter, community.Community.Id), streets, settlements),
            page with { Where = asset => filter.Admits(asset) && page.Where?.Invoke(asset) != false },
            cancellation);
    }

    // The database only saves reading: the filter looks again at what the public sees.
    private IQueryable<Asset> Kept(IQueryable<Asset> assets, PublicFilter filter, Guid communityId)
    {
        assets = filter.Kind is { } kind ? assets.Where(a => a.Kind == kind) : assets;
        assets = filter.Condition is { } condition ? assets.Where(a => a.Condition == condition) : assets;
        assets = filter.Status is { } status ? assets.Where(a => a.Status == status) : assets;
        var holders = registry.BalanceHolders.Where(h => h.CommunityId == communityId && h.Edrpou == filter.HolderEdrpou);
        return filter.HolderEdrpou is null ? assets : assets.Where(a => holders.Any(h => h.Id == a.BalanceHolderId));
    }

    private static IQueryable<Asset> At(IQueryable<Asset> assets, string[]? streets, string[]? settlements)
    {
        assets = streets is null ? assets : assets.Where(a => EF.Parameter(streets).Contains(a.Address.Thoroughfare));
        return settlements is null ? assets : assets.Where(a => EF.Parameter(settlements).Contains(a.Address.PostName));
    }

    // Neither database folds names as people do, and there are few names: they are compared in the program.
    private static async Task<string[]?> SameAsync(IQueryable<string?> names, string? wanted, CancellationToken cancellation)
    {
        if (wanted is null)
        {
            return null;
        }

        var all = await names.Distinct().ToListAsync(cancellation);
        return [.. all.OfType<string>().Where(name => PublicFilter.IsSame(wanted, PersonCodeMask.Of(name)))];
    }
}
