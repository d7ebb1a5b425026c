using AssetTags.Data.Sqlite;
using AssetTags.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Data.Search;

/// <summary>The index in SQLite's FTS5: rows are only posting lists, read in the order of their places.</summary>
/// <remarks>https://www.sqlite.org/fts5.html#contentless_delete_tables; the texts themselves are not kept twice.</remarks>
internal sealed class SqliteSearchStore(RegistryContext registry) : SqlSearchStore(registry)
{
    private SqliteConnection Connection => (SqliteConnection)Registry.Database.GetDbConnection();

    internal override Task PutAsync(IReadOnlyList<IndexedAsset> assets, CancellationToken cancellation)
    {
        using var place = new SqliteStatement(Connection, "INSERT INTO search_assets (asset) VALUES (?1) ON CONFLICT (asset) DO NOTHING");
        using var known = new SqliteStatement(Connection, "SELECT place FROM search_assets WHERE asset = ?1");
        using var words = new SqliteStatement(Connection, "INSERT OR REPLACE INTO search_fts (rowid, words) VALUES (?1, ?2)");
        foreach (var asset in assets)
        {
            cancellation.ThrowIfCancellationRequested();
            var key = Stored(asset.Id);
            if (asset.Words.Count == 0)
            {
                Remove(key);
                continue;
            }

            place.Bind(1, key);
            known.Bind(1, key);
            words.Bind(1, place.Execute() == 1 ? place.LastRow : known.ReadNumber());
            words.Bind(2, string.Join(' ', asset.Words));
            words.Execute();
        }

        return Task.CompletedTask;
    }

    internal override Task CountAsync(IReadOnlyDictionary<string, int> words, CancellationToken cancellation)
    {
        using var count = new SqliteStatement(Connection, "UPDATE search_words SET assets = assets + ?2 WHERE word = ?1");
        using var add = new SqliteStatement(Connection, "INSERT INTO search_words (word, assets) VALUES (?1, ?2)");
        using var near = new SqliteStatement(Connection, "INSERT INTO search_near (key, word) VALUES (?1, ?2)");
        var keys = new List<(long Key, long Word)>();
        foreach (var (word, assets) in words.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Execute(count, word, assets) == 0)
            {
                Execute(add, word, assets);
                keys.AddRange(OneTypo.KeysOf(word).Select(key => (key, add.LastRow)));
            }
        }

        // In the order of the table, which then is written from one end to the other.
        keys.Sort();
        keys.ForEach(key => Execute(near, key.Key, key.Word));
        return Task.CompletedTask;
    }

    internal override Task ClearAsync(CancellationToken cancellation)
        => WriteAsync(
            "INSERT INTO search_fts (search_fts) VALUES ('delete-all'); DELETE FROM search_assets; DELETE FROM search_words; DELETE FROM search_near; DELETE FROM search_dirty;",
            [], cancellation);

    internal override Task SettleAsync(CancellationToken cancellation) => Task.CompletedTask;

    internal override async Task<IReadOnlyList<SearchHit>> FindAsync(
        IReadOnlyList<WordGroup> groups, Guid communityId, long after, int most, CancellationToken cancellation)
        => await ReadAsync(
            """
            SELECT hit.place, known.asset
            FROM (SELECT rowid AS place FROM search_fts WHERE search_fts MATCH @p0 AND rowid > @p1 ORDER BY rowid LIMIT @p2) AS hit
            CROSS JOIN search_assets AS known ON known.place = hit.place ORDER BY hit.place
            """,
            [await ExpressionAsync(groups, communityId, " AND ", " OR ", '"', cancellation), after, most],
            r => new SearchHit(r.GetInt64(0), new Guid((byte[])r.GetValue(1), bigEndian: true)), cancellation);

    protected override object Stored(Guid asset) => asset.ToByteArray(bigEndian: true);

    private static int Execute(SqliteStatement statement, object first, object second)
    {
        statement.Bind(1, first);
        statement.Bind(2, second);
        return statement.Execute();
    }

    private void Remove(object key)
    {
        using var words = new SqliteStatement(Connection, "DELETE FROM search_fts WHERE rowid = (SELECT place FROM search_assets WHERE asset = ?1)");
        using var place = new SqliteStatement(Connection, "DELETE FROM search_assets WHERE asset = ?1");
        words.Bind(1, key);
        words.Execute();
        place.Bind(1, key);
        place.Execute();
    }
}
