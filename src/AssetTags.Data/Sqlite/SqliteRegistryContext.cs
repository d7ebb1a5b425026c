using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AssetTags.Data.Sqlite;

/// <summary>The registry in a SQLite file: many readers, one writer at a time across all processes.</summary>
/// <remarks>
/// SQLite 3.50.4 can corrupt a write-ahead log when two connections write or checkpoint at once (fixed in 3.51.3). So
/// every write happens under <see cref="SqliteWriterLock"/>, on a connection opened for it and closed (which checkpoints)
/// before the lock is given back; all other connections are read-only and never checkpoint.
/// https://www.sqlite.org/wal.html
/// </remarks>
public sealed class SqliteRegistryContext(DbContextOptions<SqliteRegistryContext> options, DatabaseOptions database)
    : RegistryContext(options)
{
    private const string AfterOpening = "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;";

    private readonly SqliteConnectionStringBuilder _settings = new(database.ConnectionString);

    /// <inheritdoc />
    protected override string ReaderConnectionString => ReadOnly(database);

    /// <inheritdoc />
    protected override string WriterConnectionString => Writing(SqliteOpenMode.ReadWrite);

    /// <inheritdoc />
    protected override string CreatorConnectionString => Writing(SqliteOpenMode.ReadWriteCreate);

    // Not pooled: its copies live as long as the connection.
    /// <inheritdoc />
    protected override string RehearsalConnectionString => new SqliteConnectionStringBuilder(ReadOnly(database)) { Pooling = false }.ToString();

    /// <summary>The settings of a connection that cannot change the file.</summary>
    internal static string ReadOnly(DatabaseOptions database)
        => new SqliteConnectionStringBuilder(database.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = database.KeepsReaders }.ToString();

    /// <inheritdoc />
    public override void LetGoOfReaders()
    {
        using var reader = new SqliteConnection(ReaderConnectionString);
        SqliteConnection.ClearPool(reader);
    }

    /// <inheritdoc />
    public override Task InsertAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
    {
        SqliteBulk.Insert(this, rows, cancellation);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task UpdateAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
    {
        SqliteBulk.Update(this, rows, cancellation);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task LockCommunityAsync(Guid communityId, CancellationToken cancellation) => Task.CompletedTask;

    // Temporary tables are found before others of their name, and lie in a file of their own. They are filled before the transaction begins, so
    // that it holds no old state of the registry's file, which would keep its log from shrinking.
    /// <inheritdoc />
    protected override async Task<IDbContextTransaction> CopyAsync(IReadOnlyList<string> tables, Guid communityId, CancellationToken cancellation)
    {
        await Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; PRAGMA temp_store = FILE;", cancellation);
        foreach (var table in tables)
        {
            // The table comes before its indexes, which are filled with it.
            var made = await Database.SqlQuery<string>($"SELECT sql AS Value FROM main.sqlite_master WHERE tbl_name = {table} AND type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC")
                .ToListAsync(cancellation);
            foreach (var sql in made)
            {
                await Database.ExecuteSqlRawAsync(Temporary(sql).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), cancellation);
            }

            await Database.ExecuteSqlRawAsync(Copying(table), [new SqliteParameter("@community", communityId)], cancellation);
        }

        var connection = (SqliteConnection)Database.GetDbConnection();
        return (await Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellation))!;
    }

    private static string Copying(string table) => $"INSERT INTO temp.\"{table}\" SELECT * FROM main.\"{table}\" WHERE community_id = @community";

    private static string Temporary(string sql)
        => sql.StartsWith("CREATE TABLE ", StringComparison.Ordinal) ? "CREATE TEMPORARY TABLE " + sql["CREATE TABLE ".Length..] : sql.Replace(" INDEX \"", " INDEX temp.\"", StringComparison.Ordinal);

    /// <inheritdoc />
    protected override async Task<IDisposable> LockAsync(CancellationToken cancellation)
        => await SqliteWriterLock.TakeAsync(_settings.DataSource, cancellation);

    /// <inheritdoc />
    protected override async Task AfterOpeningWriterAsync(CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        await Database.ExecuteSqlRawAsync(AfterOpening, cancellation);
    }

    /// <inheritdoc />
    protected override async Task BeforeClosingWriterAsync()
    {
        // Closing checkpoints only when no reader has the file open. Here the log goes into the file as far as readers let
        // it; what they hold back, the next writer takes along.
        if (Database.GetDbConnection().State != ConnectionState.Open || Database.CurrentTransaction is not null)
        {
            return;
        }

        try
        {
            await Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);");
        }
        catch (SqliteException)
        {
            // What was committed is safe in the log; a full disk or a busy reader only keeps it there for now.
        }
    }

    /// <inheritdoc />
    protected override async Task BeforeMigrationAsync(CancellationToken cancellation)
    {
        await Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation);

        // A migration that was killed leaves its row in EF Core's lock table, and the next would wait for ever. Nobody
        // else can be migrating: the writer's lock is ours.
        await Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS __EFMigrationsLock;", cancellation);
    }

    private string Writing(SqliteOpenMode mode)
        => new SqliteConnectionStringBuilder(_settings.ToString()) { Mode = mode, Pooling = false }.ToString();

    // SQLite cannot order or compare DateTimeOffset text, so instants are kept as UTC milliseconds.
    // https://learn.microsoft.com/ef/core/providers/sqlite/limitations#query-limitations
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();

    internal sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, long>(
        instant => instant.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
}
