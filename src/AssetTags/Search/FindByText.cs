using AssetTags.Assets;
using AssetTags.Communities;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Search;

/// <summary>An asset that was found.</summary>
/// <param name="Asset">The asset, whole; not for the public.</param>
/// <param name="Holder">Its balance holder, if it has one.</param>
/// <param name="Closeness">How well it answers.</param>
public sealed record FoundAsset(Asset Asset, BalanceHolder? Holder, Closeness Closeness);

/// <summary>A page of answers.</summary>
/// <param name="Assets">The answers: the closest first, then in the order in which they came into the registry.</param>
/// <param name="Next">What to ask for after; <see langword="null"/> at the end.</param>
public sealed record FoundAssets(IReadOnlyList<FoundAsset> Assets, SearchCursor? Next);

/// <summary>Finds assets by words and numbers, for those who keep the registry.</summary>
/// <remarks>
/// Searched are the name, the address with the street's other names, the holder's name and EDRPOU, the inventory, official and registration
/// numbers, and codes in any spelling. All words must be there, in any order. <see cref="FindPublicByText"/> is for the public.
/// </remarks>
public sealed class FindByText(RegistryContext registry, SearchStore store, StreetNamesCache streets)
{
    /// <summary>Finds a page of answers among the assets of one community.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="text">What was typed; see <see cref="SearchWords.LongestQuestion"/> and <see cref="SearchWords.MostWords"/>. Nothing answers to a text without letters and digits.</param>
    /// <param name="most">How many at most, from 1; the asset whose code was typed comes before them.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<FoundAssets> RunAsync(Guid communityId, string text, int most, SearchCursor? after, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        await using var open = await KeptOpen.OfAsync(registry, cancellation);
        var names = await streets.OfAsync(registry, communityId, cancellation);
        var tagged = after is null ? await OfCodeAsync(communityId, text, cancellation) : null;
        var (found, next) = await new SearchWalk(store).RunAsync(
            SearchWords.Of(text), communityId, most, after, keys => ReadAsync(communityId, keys, names, cancellation), cancellation);
        var answers = found.Select(f => new FoundAsset(f.Item.Asset, f.Item.Holder, f.Closeness));
        return new FoundAssets(tagged is null ? [.. answers] : [tagged, .. answers.Where(a => a.Asset.Id != tagged.Asset.Id)], next);
    }

    private async Task<FoundAsset?> OfCodeAsync(Guid communityId, string text, CancellationToken cancellation)
    {
        if (await CodeSearch.AssetOfAsync(registry, communityId, text, cancellation) is not { } id)
        {
            return null;
        }

        var (asset, holder) = await Rows([id]).SingleAsync(cancellation) is var row ? (row.Asset, row.Holder) : default;
        return new FoundAsset(asset, holder, Closeness.Number);
    }

    private async Task<IReadOnlyList<Answer<Row>>> ReadAsync(Guid communityId, IReadOnlyList<Guid> keys, StreetNames names, CancellationToken cancellation)
    {
        var rows = await Rows([.. keys]).ToDictionaryAsync(r => r.Asset.Id, cancellation);
        return [.. keys.Where(rows.ContainsKey).Select(key => rows[key]).Where(r => r.Asset.CommunityId == communityId)
            .Select(r => new Answer<Row>(r.Asset.Id, r, SearchText.Of(r.Asset, r.Holder, names.Of(r.Asset.Address.Thoroughfare, r.Asset.Address.PostName))))];
    }

    // By keys alone: asked for the community too, SQLite would read through all its assets.
    private IQueryable<Row> Rows(Guid[] keys)
        => from asset in registry.Assets.AsNoTracking()
           where EF.Parameter(keys).Contains(asset.Id)
           join holder in registry.BalanceHolders.AsNoTracking() on asset.BalanceHolderId equals (Guid?)holder.Id into holders
           from holder in holders.DefaultIfEmpty()
           select new Row { Asset = asset, Holder = holder };

    private sealed class Row
    {
        public required Asset Asset { get; init; }

        public BalanceHolder? Holder { get; init; }
    }
}
