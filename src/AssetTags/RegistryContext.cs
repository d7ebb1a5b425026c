using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AssetTags;

/// <summary>The registry in a database, whichever database that is. It names no feature: each maps its own types.</summary>
/// <remarks>
/// Outside <see cref="WriteAsync"/> the connection is read-only, so that a change without an operation is refused by the
/// database itself.
/// </remarks>
public abstract class RegistryContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Runs one write: a transaction that commits when <paramref name="work"/> returns, and not otherwise.</summary>
    /// <typeparam name="T">What the write answers.</typeparam>
    /// <param name="work">Reads and changes; it calls <see cref="DbContext.SaveChangesAsync(CancellationToken)"/> itself.</param>
    /// <param name="cancellation">Stops before the commit; then nothing has changed.</param>
    /// <exception cref="TimeoutException">Another writer held the registry for longer than the wait allows.</exception>
    public abstract Task<T> WriteAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation);

    /// <summary>Inserts many rows inside <see cref="WriteAsync"/> without change tracking.</summary>
    /// <typeparam name="T">A mapped type.</typeparam>
    /// <param name="rows">The rows, in the order of insertion; none is fine.</param>
    /// <param name="cancellation">Stops between rows.</param>
    public abstract Task InsertAsync<T>(IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class;

    /// <summary>Overwrites many rows inside <see cref="WriteAsync"/>, by their keys, without change tracking.</summary>
    /// <typeparam name="T">A mapped type.</typeparam>
    /// <param name="rows">The rows as they shall be.</param>
    /// <param name="cancellation">Stops between rows.</param>
    /// <exception cref="DbUpdateConcurrencyException">A row is no longer there.</exception>
    public abstract Task UpdateAsync<T>(IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class;

    /// <summary>Creates the database when it is missing and brings its tables to this version.</summary>
    /// <returns>The names of the migrations that were applied; empty when it was up to date.</returns>
    public abstract Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RegistryContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            entity.SetTableName(SnakeCase.Of(entity.GetTableName()!));
            NameColumns(entity, "");
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
