using AssetTags.Search;

namespace AssetTags.Data.Search;

/// <summary>The index in a <c>tsvector</c> column with a GIN index.</summary>
/// <remarks>
/// GIN gives all that matches at once and in no order, so a frequent word would cost the reading of every asset that has it. Each asset
/// therefore also has a word for its block, some thousand places: frequent words are asked block after block until enough is found, rare ones
/// at once. <c>pg_trgm</c> is not used: its candidates would be others than SQLite's, and the known words' keys find a misspelt word faster.
/// </remarks>
internal sealed class PostgreSqlSearchStore(RegistryContext registry) : SqlSearchStore(registry)
{
    private const int BlockBits = 14;

    // Up to this many rows are read and sorted in a few milliseconds.
    private const double MostAtOnce = 3_000;

    internal override async Task PutAsync(IReadOnlyList<IndexedAsset> assets, CancellationToken cancellation)
    {
        Guid[] keys = [.. assets.Select(a => a.Id)];
        var known = (await ReadAsync("SELECT asset, place FROM search_assets WHERE asset = ANY (@p0)", [keys], r => (Asset: r.GetGuid(0), Place: r.GetInt64(1)), cancellation))
            .ToDictionary(r => r.Asset, r => r.Place);
        var last = await LastPlaceAsync(cancellation);
        List<(long Place, IndexedAsset Asset)> added = [], changed = [];
        foreach (var asset in assets.Where(a => a.Words.Count > 0))
        {
            (known.TryGetValue(asset.Id, out var place) ? changed : added).Add((place > 0 ? place : ++last, asset));
        }

        await WriteAsync("DELETE FROM search_assets WHERE asset = ANY (@p0)", [assets.Where(a => a.Words.Count == 0).Select(a => a.Id).ToArray()], cancellation);
        await PutAsync("INSERT INTO search_assets (place, asset, words) SELECT place, asset, words FROM rows ORDER BY place", added, cancellation);
        await PutAsync("UPDATE search_assets SET words = rows.words FROM rows WHERE search_assets.place = rows.place", changed, cancellation);
    }

    internal override async Task CountAsync(IReadOnlyDictionary<string, int> words, CancellationToken cancellation)
    {
        var ordered = words.OrderBy(w => w.Key, StringComparer.Ordinal).ToList();
        await WriteAsync(
            "UPDATE search_words SET assets = search_words.assets + n.assets FROM unnest(@p0, @p1) AS n (word, assets) WHERE search_words.word = n.word",
            [ordered.Select(w => w.Key).ToArray(), ordered.Select(w => (long)w.Value).ToArray()], cancellation);
        var added = await ReadAsync(
            """
            INSERT INTO search_words (word, assets) SELECT n.word, n.assets FROM unnest(@p0, @p1) AS n (word, assets)
            WHERE NOT EXISTS (SELECT 1 FROM search_words AS known WHERE known.word = n.word) RETURNING id, word
            """,
            [ordered.Select(w => w.Key).ToArray(), ordered.Select(w => (long)w.Value).ToArray()], r => (Id: r.GetInt64(0), Word: r.GetString(1)), cancellation);
        var near = added.Where(w => OneTypo.IsForgivable(w.Word)).SelectMany(w => OneTypo.Keys(w.Word).Select(key => (Key: key, w.Id))).ToList();
        await WriteAsync(
            "INSERT INTO search_near (key, word) SELECT * FROM unnest(@p0, @p1)", [near.Select(n => n.Key).ToArray(), near.Select(n => n.Id).ToArray()], cancellation);
    }

    internal override Task ClearAsync(CancellationToken cancellation)
        => WriteAsync("TRUNCATE search_assets, search_words, search_near, search_dirty", [], cancellation);

    internal override Task SettleAsync(CancellationToken cancellation)
        => WriteAsync("SELECT gin_clean_pending_list('ix_search_assets_words'); ANALYZE search_assets (place, asset);", [], cancellation);

    internal override async Task<IReadOnlyList<SearchHit>> FindAsync(
        IReadOnlyList<WordGroup> groups, Guid communityId, long after, int most, CancellationToken cancellation)
    {
        var expression = await ExpressionAsync(groups, communityId, " & ", " | ", '\'', cancellation);
        var last = await LastPlaceAsync(cancellation);
        var expected = groups.Aggregate((double)last, (all, group) => all * Math.Min(1, group.Assets / Math.Max(1.0, last)));
        return expected <= MostAtOnce
            ? await HitsAsync(AllAtOnce, [expression, after, most], cancellation)
            : await HitsAsync(BlockAfterBlock, [expression, after, most, after >> BlockBits, last >> BlockBits], cancellation);
    }

    // place + 0: by the key alone the planner would walk through all places, looking at the words of each.
    private const string AllAtOnce =
        "SELECT place, asset FROM search_assets WHERE words @@ @p0::tsquery AND place + 0 > @p1 ORDER BY place + 0 LIMIT @p2";

    private const string BlockAfterBlock =
        """
        SELECT hit.place, hit.asset FROM generate_series(@p3, @p4) AS block (number) CROSS JOIN LATERAL (
            SELECT place, asset FROM search_assets
            WHERE words @@ @p0::tsquery AND words @@ ('''~' || block.number || '''')::tsquery AND place + 0 > @p1 ORDER BY place + 0 LIMIT @p2) AS hit
        LIMIT @p2
        """;

    protected override object Stored(Guid asset) => asset;

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation)
        => await ReadAsync(sql, values, r => new SearchHit(r.GetInt64(0), r.GetGuid(1)), cancellation);

    private async Task<long> LastPlaceAsync(CancellationToken cancellation)
        => (await ReadAsync("SELECT coalesce(max(place), 0) FROM search_assets", [], r => r.GetInt64(0), cancellation))[0];

    private Task PutAsync(string statement, List<(long Place, IndexedAsset Asset)> rows, CancellationToken cancellation)
        => rows.Count == 0 ? Task.CompletedTask : WriteAsync(
            $"""
            WITH rows AS (SELECT place, asset, array_to_tsvector(string_to_array(words, ' ')) AS words FROM unnest(@p0, @p1, @p2) AS row (place, asset, words))
            {statement}
            """,
            [
                rows.Select(r => r.Place).ToArray(), rows.Select(r => r.Asset.Id).ToArray(),
                rows.Select(r => $"{string.Join(' ', r.Asset.Words)} ~{r.Place >> BlockBits}").ToArray(),
            ],
            cancellation);
}
