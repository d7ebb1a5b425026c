using Npgsql;

namespace AssetTags.Benchmarks;

/// <summary>A whole register into an empty registry, checked, mapped and journaled, beside the databases' own bulk loaders.</summary>
internal sealed class ImportBenchmark(string folder)
{
    private readonly string _register = Path.Combine(folder, "buildings.csv");

    public async Task RunAsync(int rows, int rounds)
    {
        SampleRegister.Write(_register, rows);
        Console.WriteLine($"{rows} rows of {SampleRegister.Columns.Count} columns, {new FileInfo(_register).Length >> 20} MiB; medians of {rounds} rounds");
        await Rounds.RunAsync(rounds,
        [
            ("assettags import, SQLite", SqliteAsync),
            ("sqlite3 .import", () => Peers.SqliteImportAsync(_register, Path.Combine(folder, "peer.db"))),
        ]);
        if (Environment.GetEnvironmentVariable("ASSETTAGS_TEST_POSTGRESQL") is not { } server)
        {
            Console.WriteLine("PostgreSQL not measured: ASSETTAGS_TEST_POSTGRESQL is not set");
            return;
        }

        await Rounds.RunAsync(rounds,
        [
            ("assettags import, PostgreSQL", () => PostgreSqlAsync(server)),
            (@"psql \copy", () => Peers.PostgreSqlCopyAsync(_register, server)),
        ]);
    }

    private async Task<Measured> SqliteAsync()
    {
        var registry = Path.Combine(folder, "registry.db");
        foreach (var file in Directory.GetFiles(folder, "registry.db*"))
        {
            File.Delete(file);
        }

        await AssetTagsCli.InitAsync(registry);
        return await AssetTagsCli.RunAsync("import", _register, "--db", registry);
    }

    private async Task<Measured> PostgreSqlAsync(string server)
    {
        var database = $"assettags_bench_{Guid.NewGuid():N}";
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(server) { Database = database }.ToString();
            await AssetTagsCli.InitAsync(connection);
            return await AssetTagsCli.RunAsync("import", _register, "--db", connection);
        }
        finally
        {
            await using var admin = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(server) { Database = "postgres" }.ToString());
            await admin.OpenAsync();
            await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {database} WITH (FORCE)", admin);
            await drop.ExecuteNonQueryAsync();
        }
    }
}
