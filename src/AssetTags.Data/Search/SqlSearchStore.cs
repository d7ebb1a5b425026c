using System.Data.Common;
using AssetTags.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AssetTags.Data.Search;

/// <summary>What both databases answer alike. The tables are made by hand-written migrations; EF Core does not know them.</summary>
internal abstract class SqlSearchStore(RegistryContext registry) : SearchStore
{
    // After every word that begins with what stands before it.
    private const string Last = "\U0010FFFF";

    protected RegistryContext Registry => registry;

    internal override Task<IReadOnlyList<KnownWord>> BeginningWithAsync(string beginning, int most, CancellationToken cancellation)
        => WordsAsync("WHERE word >= @p0 AND word < @p1 ORDER BY assets DESC, word LIMIT @p2", [beginning, beginning + Last, most], cancellation);

    internal override Task<IReadOnlyList<KnownWord>> ExactlyAsync(string word, CancellationToken cancellation)
        => WordsAsync("WHERE word = @p0", [word], cancellation);

    internal override Task<IReadOnlyList<KnownWord>> OfKeysAsync(IReadOnlyCollection<long> keys, CancellationToken cancellation)
        => WordsAsync($"WHERE id IN (SELECT word FROM search_near WHERE key IN ({string.Join(',', keys)}))", [], cancellation);

    internal override async Task<long> PlaceOfAsync(Guid asset, CancellationToken cancellation)
        => (await ReadAsync("SELECT place FROM search_assets WHERE asset = @p0", [Stored(asset)], r => r.GetInt64(0), cancellation)).FirstOrDefault();

    /// <summary>A key as the index keeps it.</summary>
    protected abstract object Stored(Guid asset);

    /// <summary>Every group as <paramref name="allOf"/> joins them, each word of a group as <paramref name="oneOf"/> does; the community too, where there are several.</summary>
    protected async Task<string> ExpressionAsync(
        IReadOnlyList<WordGroup> groups, Guid communityId, string allOf, string oneOf, char quote, CancellationToken cancellation)
    {
        var communities = await ReadAsync("SELECT count(*) FROM (SELECT 1 FROM journal_logs LIMIT 2) AS logs", [], r => r.GetInt64(0), cancellation);
        IEnumerable<IReadOnlyList<string>> all = groups.Select(g => g.Words);
        all = communities[0] > 1 ? all.Append([IndexedAsset.WordOf(communityId)]) : all;
        return string.Join(allOf, all.Select(words => $"({string.Join(oneOf, words.Select(w => quote + w + quote))})"));
    }

    protected async Task<List<T>> ReadAsync<T>(string sql, IReadOnlyList<object> values, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        await using var command = Command(sql, values);
        await registry.Database.OpenConnectionAsync(cancellation);
        try
        {
            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add(read(reader));
            }

            return rows;
        }
        finally
        {
            await registry.Database.CloseConnectionAsync();
        }
    }

    protected async Task WriteAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellation)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<IReadOnlyList<KnownWord>> WordsAsync(string condition, IReadOnlyList<object> values, CancellationToken cancellation)
        => await ReadAsync($"SELECT word, assets FROM search_words {condition}", values, r => new KnownWord(r.GetString(0), r.GetInt64(1)), cancellation);

    // The text is made here of words that SearchFold cut: letters and digits, and the marks of IndexedAsset.
#pragma warning disable CA2100
    private DbCommand Command(string sql, IReadOnlyList<object> values)
    {
        var command = registry.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = registry.Database.CurrentTransaction?.GetDbTransaction();
        for (var i = 0; i < values.Count; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{i}", values[i]);
            command.Parameters.Add(parameter);
        }

        return command;
    }
#pragma warning restore CA2100
}
