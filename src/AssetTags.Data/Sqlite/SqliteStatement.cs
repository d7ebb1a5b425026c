using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace AssetTags.Data.Sqlite;

/// <summary>One prepared statement whose parameters are bound by number.</summary>
/// <remarks>
/// <see cref="SqliteCommand"/> looks every parameter up by name at every execution, which costs a bulk write more than
/// SQLite itself does. Values are stored exactly as Microsoft.Data.Sqlite stores them.
/// </remarks>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Binds a value as Microsoft.Data.Sqlite would.</summary>
    /// <param name="place">The parameter, counted from 1.</param>
    /// <param name="value">A stored value; <see langword="null"/> for NULL.</param>
    public void Bind(int place, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => raw.sqlite3_bind_text(_statement, place, text),
        int number => raw.sqlite3_bind_int64(_statement, place, number),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        bool flag => raw.sqlite3_bind_int64(_statement, place, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(_statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        Guid key => raw.sqlite3_bind_text(_statement, place, key.ToString("D").ToUpperInvariant()),
        decimal number => raw.sqlite3_bind_text(_statement, place, number.ToString("0.0###########################", System.Globalization.CultureInfo.InvariantCulture)),
        DateOnly date => raw.sqlite3_bind_text(_statement, place, date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"SQLite stores no {value.GetType()}."),
    });

    /// <summary>Runs the statement with what is bound.</summary>
    /// <returns>How many rows it changed.</returns>
    /// <exception cref="DbUpdateException">The database refused the row.</exception>
    public int Execute()
    {
        var result = raw.sqlite3_step(_statement);
        var changes = raw.sqlite3_changes(_database);
        _ = raw.sqlite3_reset(_statement);
        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }

        return changes;
    }

    /// <summary>The key of the row that was inserted last.</summary>
    public long LastRow => raw.sqlite3_last_insert_rowid(_database);

    /// <summary>Runs a query for one number with what is bound.</summary>
    /// <returns>The number; 0 when there is no row.</returns>
    public long ReadNumber()
    {
        var result = raw.sqlite3_step(_statement);
        var number = result == raw.SQLITE_ROW ? raw.sqlite3_column_int64(_statement, 0) : 0;
        _ = raw.sqlite3_reset(_statement);
        Check(result is raw.SQLITE_ROW or raw.SQLITE_DONE ? raw.SQLITE_OK : result);
        return number;
    }

    /// <inheritdoc />
    public void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            var cause = new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), result, raw.sqlite3_extended_errcode(_database));
            throw result == raw.SQLITE_CONSTRAINT ? new DbUpdateException(cause.Message, cause) : cause;
        }
    }
}
