using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AssetTags.Data.Sqlite;

/// <summary>Many rows through one prepared statement.</summary>
internal static class SqliteBulk
{
    public static async Task InsertAsync<T>(DbContext registry, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var columns = EntityColumns.Of(registry, typeof(T));
        await using var command = await PrepareAsync(registry, columns, BulkSql.Insert(columns), cancellation);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Bind(command, columns, row);
            command.ExecuteNonQuery();
        }
    }

    public static async Task UpdateAsync<T>(DbContext registry, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var columns = EntityColumns.Of(registry, typeof(T));
        await using var command = await PrepareAsync(registry, columns, BulkSql.Update(columns), cancellation);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Bind(command, columns, row);
            if (command.ExecuteNonQuery() != 1)
            {
                throw BulkSql.Gone(columns, row);
            }
        }
    }

    private static async Task<DbCommand> PrepareAsync(
        DbContext registry, EntityColumns columns, string sql, CancellationToken cancellation)
    {
        var command = registry.Database.GetDbConnection().CreateCommand();
        command.Transaction = registry.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        for (var i = 0; i < columns.Columns.Count; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        }

        await command.PrepareAsync(cancellation);
        return command;
    }

    private static void Bind(DbCommand command, EntityColumns columns, object row)
    {
        for (var i = 0; i < columns.Columns.Count; i++)
        {
            command.Parameters[i].Value = columns.Columns[i].ReadStored(row) ?? DBNull.Value;
        }
    }
}
