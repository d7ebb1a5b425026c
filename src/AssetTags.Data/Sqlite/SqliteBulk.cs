using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Data.Sqlite;

/// <summary>Many rows through one prepared statement.</summary>
internal static class SqliteBulk
{
    public static void Insert<T>(DbContext registry, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var columns = EntityColumns.Of(registry, typeof(T));
        using var statement = new SqliteStatement((SqliteConnection)registry.Database.GetDbConnection(), BulkSql.Insert(columns, "?"));
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Bind(statement, columns, row);
            statement.Execute();
        }
    }

    public static void Update<T>(DbContext registry, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class
    {
        var columns = EntityColumns.Of(registry, typeof(T));
        using var statement = new SqliteStatement((SqliteConnection)registry.Database.GetDbConnection(), BulkSql.Update(columns, "?"));
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Bind(statement, columns, row);
            if (statement.Execute() != 1)
            {
                throw BulkSql.Gone(columns, row);
            }
        }
    }

    private static void Bind(SqliteStatement statement, EntityColumns columns, object row)
    {
        for (var i = 0; i < columns.Columns.Count; i++)
        {
            statement.Bind(i + 1, columns.Columns[i].ReadStored(row));
        }
    }
}
