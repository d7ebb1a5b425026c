using System.Data.Common;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Data.Sqlite;
using AssetTags.Journal;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace AssetTags.Benchmarks;

/// <summary>Many small writes to one SQLite file, as one of several processes: a tag a transaction.</summary>
internal static class Hammer
{
    /// <summary>
    /// Mints tags one by one. Every acknowledged one is a line on standard output: its code, and the instants (of the
    /// monotonic clock that all processes of a machine share) between which the connection that wrote it was open.
    /// </summary>
    public static async Task RunAsync(string database, int count)
    {
        var watch = new WriterWatch();
        await using var services = new ServiceCollection()
            .ConfigureDbContext<SqliteRegistryContext>(o => o.AddInterceptors(watch))
            .AddRegistry(DatabaseOptions.Parse(database), new Author($"hammer {Environment.ProcessId}", "cli"))
            .BuildServiceProvider();
        await using var first = services.CreateAsyncScope();
        var community = await first.ServiceProvider.GetRequiredService<RegistryContext>().Communities.SingleAsync();
        for (var i = 0; i < count; i++)
        {
            await using var scope = services.CreateAsyncScope();
            var codes = await scope.ServiceProvider.GetRequiredService<MintTags>().RunAsync(community.Id, 1, CancellationToken.None);
            Console.WriteLine($"{codes[0].Symbols} {watch.Opened} {watch.Closed}");
        }
    }

    private sealed class WriterWatch : DbConnectionInterceptor
    {
        public long Opened { get; private set; }

        public long Closed { get; private set; }

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            Opened = IsWriter(connection) ? TimeProvider.System.GetTimestamp() : Opened;
            return ValueTask.FromResult(result);
        }

        public override Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
        {
            Closed = IsWriter(connection) ? TimeProvider.System.GetTimestamp() : Closed;
            return Task.CompletedTask;
        }

        private static bool IsWriter(DbConnection connection)
            => !connection.ConnectionString.Contains("ReadOnly", StringComparison.OrdinalIgnoreCase);
    }
}
