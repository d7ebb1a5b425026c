using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Places;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Search;

/// <summary>Keeps the index in step with assets, holders and renamed streets, within the very write that changes them.</summary>
/// <remarks>
/// The database's own triggers note in <c>search_dirty</c> which rows changed, so that no way of writing can forget it, not even an edit by
/// hand; before a write is committed, what is noted is indexed. Old index rows never show: whoever searches reads the assets themselves.
/// </remarks>
internal sealed class SearchIndex(RegistryContext registry, SearchStore store)
{
    // Kinds of rows in search_dirty, as the triggers write them.
    private const int OfAsset = 1, OfHolder = 2, OfRename = 3;

    private const int BatchSize = 2_000, MuchWritten = 20_000;

    // Writers of the index wait for each other: they count the same words.
    private static readonly Guid s_turn = new("5ea7c400-0000-7000-8000-000000000001");

    private readonly Dictionary<Guid, BalanceHolder> _holders = [];
    private readonly Dictionary<Guid, StreetNames> _streets = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Indexes whatever is noted, inside a write.</summary>
    public Task CatchUpAsync(CancellationToken cancellation) => CatchUpAsync(null, cancellation);

    /// <summary>The same, telling how far it is.</summary>
    /// <returns>How many assets were indexed.</returns>
    public async Task<long> CatchUpAsync(IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        if (!await AnyAsync(cancellation))
        {
            return 0;
        }

        await registry.LockCommunityAsync(s_turn, cancellation);
        _holders.Clear();
        _streets.Clear();
        _counts.Clear();
        await SpreadAsync(cancellation);
        var total = progress is null ? (long?)null : (await registry.Database.SqlQuery<long>($"SELECT count(*) AS \"Value\" FROM search_dirty").ToListAsync(cancellation))[0];
        var done = 0L;
        while (await NextAsync(cancellation) is { Count: > 0 } keys)
        {
            await IndexAsync(keys, cancellation);
            done += keys.Count;
            progress?.Report(new WorkProgress(done, total));
        }

        await store.CountAsync(_counts, cancellation);
        await (done > MuchWritten ? store.SettleAsync(cancellation) : Task.CompletedTask);
        return done;
    }

    /// <summary>Notes every asset, inside a write.</summary>
    public async Task NoteAllAsync(CancellationToken cancellation)
        => await registry.Database.ExecuteSqlAsync($"INSERT INTO search_dirty (kind, id) SELECT {OfAsset}, id FROM assets WHERE true ON CONFLICT DO NOTHING", cancellation);

    private async Task<bool> AnyAsync(CancellationToken cancellation)
        => (await registry.Database.SqlQuery<int>($"SELECT kind AS \"Value\" FROM search_dirty LIMIT 1").ToListAsync(cancellation)).Count > 0;

    // A holder's new name and a street's concern all their assets.
    private async Task SpreadAsync(CancellationToken cancellation)
    {
        foreach (var holder in await NotedAsync(OfHolder, cancellation))
        {
            await registry.Database.ExecuteSqlAsync(
                $"INSERT INTO search_dirty (kind, id) SELECT {OfAsset}, id FROM assets WHERE balance_holder_id = {holder} ON CONFLICT DO NOTHING", cancellation);
        }

        var noted = (await NotedAsync(OfRename, cancellation)).ToHashSet();
        var renames = noted.Count == 0 ? [] : (await registry.StreetRenames.AsNoTracking().ToListAsync(cancellation)).Where(r => noted.Contains(r.Id)).ToList();
        foreach (var ofCommunity in renames.GroupBy(r => r.CommunityId))
        {
            await SpreadAsync(ofCommunity.Key, [.. ofCommunity], cancellation);
        }

        await registry.Database.ExecuteSqlAsync($"DELETE FROM search_dirty WHERE kind <> {OfAsset}", cancellation);
    }

    private async Task SpreadAsync(Guid communityId, IReadOnlyList<StreetRename> renames, CancellationToken cancellation)
    {
        var names = await StreetsAsync(communityId, cancellation);
        var keys = renames.SelectMany(names.KeysAround).ToHashSet(StringComparer.Ordinal);
        var streets = await registry.Assets.Where(a => a.CommunityId == communityId && a.Address.Thoroughfare != null)
            .Select(a => a.Address.Thoroughfare!).Distinct().ToListAsync(cancellation);
        foreach (var street in streets.Where(s => keys.Contains(StreetNames.KeyOf(s))))
        {
            await registry.Database.ExecuteSqlAsync(
                $"INSERT INTO search_dirty (kind, id) SELECT {OfAsset}, id FROM assets WHERE community_id = {communityId} AND address_thoroughfare = {street} ON CONFLICT DO NOTHING",
                cancellation);
        }
    }

    private Task<List<Guid>> NotedAsync(int kind, CancellationToken cancellation)
        => registry.Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM search_dirty WHERE kind = {kind}").ToListAsync(cancellation);

    private async Task<List<Guid>> NextAsync(CancellationToken cancellation)
    {
        var keys = await registry.Database.SqlQuery<Guid>(
            $"SELECT id AS \"Value\" FROM search_dirty WHERE kind = {OfAsset} ORDER BY id LIMIT {BatchSize}").ToListAsync(cancellation);
        if (keys.Count > 0)
        {
            await registry.Database.ExecuteSqlAsync($"DELETE FROM search_dirty WHERE kind = {OfAsset} AND id <= {keys[^1]}", cancellation);
        }

        return keys;
    }

    private async Task IndexAsync(List<Guid> keys, CancellationToken cancellation)
    {
        Guid[] wanted = [.. keys];
        var assets = await registry.Assets.AsNoTracking().Where(a => EF.Parameter(wanted).Contains(a.Id))
            .Select(a => new SearchedAsset(a.Id, a.CommunityId, a.Name, a.Address, a.InventoryNumber, a.OfficialId, a.RegistrationId, a.BalanceHolderId))
            .ToDictionaryAsync(a => a.Id, cancellation);
        await LoadHoldersAsync(assets.Values, cancellation);
        var rows = new List<IndexedAsset>(keys.Count);
        foreach (var key in keys)
        {
            rows.Add(assets.TryGetValue(key, out var asset) ? await WordsOfAsync(asset, cancellation) : new IndexedAsset(key, default, []));
        }

        await store.PutAsync(rows, cancellation);
    }

    private async Task<IndexedAsset> WordsOfAsync(SearchedAsset asset, CancellationToken cancellation)
    {
        var streets = await StreetsAsync(asset.CommunityId, cancellation);
        var holder = asset.BalanceHolderId is { } id ? _holders.GetValueOrDefault(id) : null;
        var text = SearchText.Of(asset, holder, streets.Of(asset.Address.Thoroughfare, asset.Address.PostName));
        foreach (var word in text.Words.Where(IsCounted))
        {
            _counts[word] = _counts.GetValueOrDefault(word) + 1;
        }

        return new IndexedAsset(asset.Id, asset.CommunityId,
            [.. text.Words, .. text.Numbers.Select(n => IndexedAsset.NumberMark + n), IndexedAsset.WordOf(asset.CommunityId)]);
    }

    /// <summary>Whether a word is kept among the known ones: long numbers are rarely shared, and never guessed.</summary>
    public static bool IsCounted(string word) => word.Length <= LongestCountedNumber || !word.Any(char.IsDigit);

    private const int LongestCountedNumber = 4;

    private async Task LoadHoldersAsync(IEnumerable<SearchedAsset> assets, CancellationToken cancellation)
    {
        Guid[] missing = [.. assets.Select(a => a.BalanceHolderId).OfType<Guid>().Distinct().Where(h => !_holders.ContainsKey(h))];
        if (missing.Length > 0)
        {
            await foreach (var holder in registry.BalanceHolders.AsNoTracking().Where(h => EF.Parameter(missing).Contains(h.Id)).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                _holders[holder.Id] = holder;
            }
        }
    }

    private async ValueTask<StreetNames> StreetsAsync(Guid communityId, CancellationToken cancellation)
        => _streets.TryGetValue(communityId, out var known) ? known
            : _streets[communityId] = await StreetNames.LoadAsync(registry, communityId, cancellation);
}
