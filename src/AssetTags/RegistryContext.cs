using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AssetTags;

/// <summary>The registry in a database, whichever database that is. It names no feature: each maps its own types.</summary>
/// <remarks>
/// Outside <see cref="WriteAsync"/> the connection is read-only, so that a change without an operation is refused by the
/// database itself.
/// </remarks>
public abstract class RegistryContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The connection string of everything that only reads.</summary>
    protected abstract string ReaderConnectionString { get; }

    /// <summary>The connection string of <see cref="WriteAsync"/>.</summary>
    protected abstract string WriterConnectionString { get; }

    /// <summary>The connection string of <see cref="MigrateAsync"/>, which may create the database.</summary>
    protected abstract string CreatorConnectionString { get; }

    /// <summary>The connection string of <see cref="RehearseAsync"/>.</summary>
    protected abstract string RehearsalConnectionString { get; }

    /// <summary>Runs one write: a transaction that commits when <paramref name="work"/> says so, and not otherwise.</summary>
    /// <typeparam name="T">What the write answers.</typeparam>
    /// <param name="work">Reads and changes, and saves by itself; its answer says whether to commit.</param>
    /// <param name="cancellation">Stops before the commit; then nothing has changed.</param>
    /// <exception cref="TimeoutException">Another writer held the registry for longer than the wait allows.</exception>
    public Task<T> WriteAsync<T>(Func<CancellationToken, Task<(T Answer, bool Commit)>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return AsWriterAsync(
            WriterConnectionString,
            async () =>
            {
                await using var transaction = await Database.BeginTransactionAsync(cancellation);
                var (answer, commit) = await work(cancellation);

                // A commit that is cancelled on its way may have happened or not, and nobody would know.
                await (commit ? transaction.CommitAsync(CancellationToken.None) : transaction.RollbackAsync(CancellationToken.None));
                return answer;
            },
            cancellation);
    }

    /// <summary>Runs a write on copies of the tables it changes, which only it sees and which are gone when it returns; nobody waits for it.</summary>
    /// <typeparam name="T">What the write answers.</typeparam>
    /// <param name="tables">The types whose rows it adds or changes; of rows of other types nothing may be written.</param>
    /// <param name="communityId">Whose rows are copied: it sees no others of these tables.</param>
    /// <param name="work">The write.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<T> RehearseAsync<T>(IReadOnlyCollection<Type> tables, Guid communityId, Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(work);
        await CloseAsync();
        Database.SetConnectionString(RehearsalConnectionString);
        try
        {
            await Database.OpenConnectionAsync(cancellation);
            await using var transaction = await CopyAsync([.. tables.Select(t => Model.FindEntityType(t)!.GetTableName()!)], communityId, cancellation);
            var answer = await work(cancellation);
            await transaction.RollbackAsync(CancellationToken.None);
            return answer;
        }
        finally
        {
            await CloseAsync();
            Database.SetConnectionString(ReaderConnectionString);
        }
    }

    /// <summary>Creates the database when it is missing and brings its tables to this version.</summary>
    /// <returns>The names of the migrations that were applied; empty when it was up to date.</returns>
    public Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation)
        => AsWriterAsync<IReadOnlyList<string>>(
            CreatorConnectionString,
            async () =>
            {
                await BeforeMigrationAsync(cancellation);
                string[] pending = [.. await Database.GetPendingMigrationsAsync(cancellation)];
                await Database.MigrateAsync(cancellation);
                return pending;
            },
            cancellation);

    /// <summary>Inserts many rows inside <see cref="WriteAsync"/> without change tracking.</summary>
    /// <typeparam name="T">A mapped type.</typeparam>
    /// <param name="rows">The rows, in the order of insertion; none is fine.</param>
    /// <param name="cancellation">Stops between rows.</param>
    public abstract Task InsertAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class;

    /// <summary>Overwrites many rows inside <see cref="WriteAsync"/>, by their keys, without change tracking.</summary>
    /// <typeparam name="T">A mapped type.</typeparam>
    /// <param name="rows">The rows as they shall be.</param>
    /// <param name="cancellation">Stops between rows.</param>
    public abstract Task UpdateAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class;

    /// <summary>Inside <see cref="WriteAsync"/>: keeps other bulk writes to this community out until it ends.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public abstract Task LockCommunityAsync(Guid communityId, CancellationToken cancellation);

    /// <summary>Lets go of connections that are kept open for reading, so that the next opens the file that is there now.</summary>
    public abstract void LetGoOfReaders();

    /// <summary>Copies a community's rows of some tables, with their constraints, to where only this connection finds them and finds them first.</summary>
    /// <returns>A transaction that changes nothing else.</returns>
    protected abstract Task<IDbContextTransaction> CopyAsync(IReadOnlyList<string> tables, Guid communityId, CancellationToken cancellation);

    /// <summary>Waits for the right to write, across processes where the database needs that.</summary>
    protected abstract Task<IDisposable> LockAsync(CancellationToken cancellation);

    /// <summary>What the database needs right after the writer's connection was opened.</summary>
    protected abstract Task AfterOpeningWriterAsync(CancellationToken cancellation);

    /// <summary>What the database needs right before the writer's connection is closed, whatever became of the work.</summary>
    protected abstract Task BeforeClosingWriterAsync();

    /// <summary>What the database needs before its migrations run.</summary>
    protected abstract Task BeforeMigrationAsync(CancellationToken cancellation);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RegistryContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            NameColumns(entity, "");
        }
    }

    private async Task<T> AsWriterAsync<T>(string connection, Func<Task<T>> work, CancellationToken cancellation)
    {
        using var turn = await LockAsync(cancellation);
        await CloseAsync();
        Database.SetConnectionString(connection);
        try
        {
            await AfterOpeningWriterAsync(cancellation);
            return await work();
        }
        finally
        {
            await BeforeClosingWriterAsync();
            await CloseAsync();
            Database.SetConnectionString(ReaderConnectionString);
        }
    }

    // Readers may have opened it more than once, and it closes when each of them has.
    private async Task CloseAsync()
    {
        while (Database.GetDbConnection().State == System.Data.ConnectionState.Open)
        {
            await Database.CloseConnectionAsync();
        }
    }

    // inventory_number rather than "InventoryNumber": people read these tables in psql and in SQLite browsers.
    private static void NameColumns(IMutableTypeBase type, string prefix)
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            property.SetColumnName(prefix + SnakeCase.Of(property.Name));
        }

        foreach (var part in type.GetDeclaredComplexProperties())
        {
            NameColumns(part.ComplexType, prefix + SnakeCase.Of(part.Name) + "_");
        }
    }
}
