using Npgsql;

namespace AssetTags.Benchmarks.Web;

/// <summary>A database on a PostgreSQL server of this machine, made for one benchmark and dropped after it.</summary>
internal sealed class DatabaseServer(string server) : IAsyncDisposable
{
    private readonly string _admin = new NpgsqlConnectionStringBuilder(server) { Database = "postgres", Pooling = false }.ToString();

    public string Server => server;

    public string Database { get; } = $"assettags_bench_{Guid.NewGuid():N}";

    /// <summary>The processes that work for the database now.</summary>
    public async Task<IReadOnlyList<int>> ProcessesAsync()
    {
        await using var connection = new NpgsqlConnection(_admin);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"SELECT pid FROM pg_stat_activity WHERE datname = '{Database}'", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var processes = new List<int>();
        while (await reader.ReadAsync())
        {
            processes.Add(reader.GetInt32(0));
        }

        return processes;
    }

    public async ValueTask DisposeAsync()
    {
        await using var connection = new NpgsqlConnection(_admin);
        await connection.OpenAsync();
        await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {Database} WITH (FORCE)", connection);
        await drop.ExecuteNonQueryAsync();
    }
}
