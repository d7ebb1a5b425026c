using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AssetTags.Data.PostgreSql;

/// <summary>Many rows by binary <c>COPY</c>, or by one batch of updates.</summary>
internal static class PostgreSqlBulk
{
    public static async Task InsertAsync<T>(DbContext registry, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var columns = EntityColumns.Of(registry, typeof(T));
        var connection = (NpgsqlConnection)registry.Database.GetDbConnection();
        var names = string.Join(", ", columns.Columns.Select(c => $"\"{c.Name}\""));
        await using var copy = await connection.BeginBinaryImportAsync(
            $"COPY \"{columns.Table}\" ({names}) FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            foreach (var column in columns.Columns)
            {
                await WriteAsync(copy, column, column.ReadStored(row), cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    public static async Task UpdateAsync<T>(DbContext registry, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var columns = EntityColumns.Of(registry, typeof(T));
        var sql = BulkSql.Update(columns, "@p");
        foreach (var chunk in rows.Chunk(500))
        {
            await using var batch = new NpgsqlBatch((NpgsqlConnection)registry.Database.GetDbConnection());
            foreach (var row in chunk)
            {
                batch.BatchCommands.Add(Command(sql, columns, row));
            }

            if (await batch.ExecuteNonQueryAsync(cancellation) != chunk.Length)
            {
                throw BulkSql.Gone(columns, chunk.First(r => batch.BatchCommands[Array.IndexOf(chunk, r)].RecordsAffected != 1));
            }
        }
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, EntityColumn column, object? value, CancellationToken cancellation)
        => value is null ? copy.WriteNullAsync(cancellation)
            : copy.WriteAsync(value, column.Mapping.StoreTypeNameBase, cancellation);

    private static NpgsqlBatchCommand Command(string sql, EntityColumns columns, object row)
    {
        var command = new NpgsqlBatchCommand(sql);
        for (var i = 0; i < columns.Columns.Count; i++)
        {
            var column = columns.Columns[i];
            command.Parameters.Add(new NpgsqlParameter
            {
                ParameterName = $"p{i + 1}",
                Value = column.ReadStored(row) ?? DBNull.Value,
                DataTypeName = column.Mapping.StoreTypeNameBase,
            });
        }

        return command;
    }
}
