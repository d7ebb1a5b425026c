using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace AssetTags.Data.PostgreSql;

/// <summary>The registry on a PostgreSQL server. Readers' sessions are read-only by default.</summary>
public sealed class PostgreSqlRegistryContext(DbContextOptions<PostgreSqlRegistryContext> options, DatabaseOptions database)
    : RegistryContext(options)
{
    /// <inheritdoc />
    protected override string ReaderConnectionString => ReadOnly(database.ConnectionString);

    /// <inheritdoc />
    protected override string WriterConnectionString => database.ConnectionString;

    /// <inheritdoc />
    protected override string CreatorConnectionString => database.ConnectionString;

    /// <inheritdoc />
    protected override string RehearsalConnectionString => database.ConnectionString;

    /// <summary>The same connection, whose transactions cannot change anything, and whose questions are not compiled: that takes longer than answering them.</summary>
    internal static string ReadOnly(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.Options = $"{settings.Options} -c default_transaction_read_only=on -c jit=off".TrimStart();
        return settings.ToString();
    }

    /// <inheritdoc />
    public override Task InsertAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        => PostgreSqlBulk.InsertAsync(this, rows, cancellation);

    /// <inheritdoc />
    public override Task UpdateAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        => PostgreSqlBulk.UpdateAsync(this, rows, cancellation);

    // The server tells its clients of everything that a file cannot.
    /// <inheritdoc />
    public override void LetGoOfReaders()
    {
    }

    /// <inheritdoc />
    public override Task LockCommunityAsync(Guid communityId, CancellationToken cancellation)
        => Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended({communityId.ToString()}, 0))", cancellation);

    // Temporary tables are found before others of their name, and go with the transaction.
    /// <inheritdoc />
    protected override async Task<IDbContextTransaction> CopyAsync(IReadOnlyList<string> tables, Guid communityId, CancellationToken cancellation)
    {
        var transaction = await Database.BeginTransactionAsync(cancellation);
        var schema = (await Database.SqlQuery<string>($"SELECT quote_ident(current_schema()) AS \"Value\"").ToListAsync(cancellation)).Single();
        foreach (var table in tables)
        {
            await Database.ExecuteSqlRawAsync(Copying(schema, table), [new NpgsqlParameter("community", communityId)], cancellation);
        }

        return transaction;
    }

    // Both names are the registry's own.
    private static string Copying(string schema, string table)
        => $"""
            CREATE TEMPORARY TABLE "{table}" (LIKE {schema}."{table}" INCLUDING ALL) ON COMMIT DROP;
            INSERT INTO pg_temp."{table}" SELECT * FROM {schema}."{table}" WHERE community_id = @community;
            ANALYZE pg_temp."{table}";
            """;

    /// <inheritdoc />
    protected override Task<IDisposable> LockAsync(CancellationToken cancellation) => Task.FromResult<IDisposable>(new NoLock());

    /// <inheritdoc />
    protected override Task AfterOpeningWriterAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task BeforeClosingWriterAsync() => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task BeforeMigrationAsync(CancellationToken cancellation) => Task.CompletedTask;

    // The server itself keeps writers apart.
    private sealed class NoLock : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
