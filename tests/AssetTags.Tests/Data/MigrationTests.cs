using AssetTags.Data;
using AssetTags.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tests.Data;

public class MigrationTests
{
    [Test]
    public void Every_database_has_a_migration_for_the_latest_model([Values] DatabaseProvider provider)
    {
        using RegistryContext context = provider == DatabaseProvider.Sqlite
            ? new SqliteDesignTimeFactory().CreateDbContext([])
            : new PostgreSqlDesignTimeFactory().CreateDbContext([]);

        Assert.That(context.Database.HasPendingModelChanges(), Is.False,
            $"Add a migration for {provider}: see src/AssetTags.Data/README.md.");
    }

    [Test]
    public async Task Migrating_twice_does_nothing_the_second_time([Values] DatabaseProvider provider)
    {
        await using var registry = TestRegistry.Empty(provider);

        var first = await registry.UseAsync<RegistryContext, IReadOnlyList<string>>(r => r.MigrateAsync(default));
        var second = await registry.UseAsync<RegistryContext, IReadOnlyList<string>>(r => r.MigrateAsync(default));

        Assert.That(first, Is.Not.Empty);
        Assert.That(second, Is.Empty);
    }

    [Test]
    public async Task A_migration_that_was_killed_does_not_stop_the_next()
    {
        await using var registry = TestRegistry.Empty(DatabaseProvider.Sqlite);
        await registry.UseAsync<RegistryContext, IReadOnlyList<string>>(r => r.MigrateAsync(default));
        await registry.UseAsync<RegistryContext, int>(r => r.WriteAsync(
            async c => (await r.Database.ExecuteSqlRawAsync(
                """CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT); INSERT OR IGNORE INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""", c), true),
            default));
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        Assert.That(
            await registry.UseAsync<RegistryContext, IReadOnlyList<string>>(r => r.MigrateAsync(soon.Token)), Is.Empty);
    }

    [Test]
    public async Task Sqlite_keeps_what_it_acknowledged()
    {
        await using var registry = await TestRegistry.CreateAsync(DatabaseProvider.Sqlite);

        var settings = await registry.WriteAsync("look", async (r, _) => (
            await r.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(),
            await r.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync(),
            await r.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync()));

        Assert.That(settings, Is.EqualTo(("wal", 2, 1)));
    }
}
