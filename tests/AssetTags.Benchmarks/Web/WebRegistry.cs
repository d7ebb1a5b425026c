using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AssetTags.Benchmarks.Web;

/// <summary>A registry as a city has it, to be asked for by code: imported, then a tag and a paper for every asset.</summary>
/// <param name="name">What it is given to AssetTags as: a file, or a connection string of PostgreSQL.</param>
/// <param name="open">Makes a connection to it that may write.</param>
internal sealed class WebRegistry(string name, Func<DbConnection> open)
{
    private const int BatchSize = 500;

    // Five assets make a complex, four share an address, two hundred a street. The same text for both databases.
    private const string Furnish = """
        UPDATE assets SET is_part_of = 'Майновий комплекс № ' || (n.n / 5), address_thoroughfare = address_thoroughfare || ' (' || (n.n / 200) || ')',
            address_locator_designator = CAST(n.n % 200 / 4 + 1 AS varchar(9))
          FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM assets) AS n WHERE n.id = assets.id;
        INSERT INTO tags (id, community_id, code, state, asset_id, attached_at, revision, created_at, changed_at)
          SELECT a.id, a.community_id, c.code, 'Attached', a.id, a.created_at, 1, a.created_at, a.changed_at
          FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM assets) AS a JOIN codes AS c ON c.n = a.n;
        INSERT INTO asset_documents (id, community_id, asset_id, kind, title, number, revision, created_at, changed_at)
          SELECT id, community_id, id, 'Decision', 'Про передачу майна на баланс', '12/345', 1, created_at, changed_at FROM assets;
        DROP TABLE codes;
        ANALYZE;
        """;

    public string Name => name;

    /// <summary>A registry in a file.</summary>
    public static WebRegistry InFile(string path)
        => new(path, () => new SqliteConnection($"Data Source={path};Pooling=False"));

    /// <summary>A registry in a database of its own on a server.</summary>
    public static WebRegistry OnServer(string server, string database)
    {
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = database }.ToString();
        return new(connection, () => new NpgsqlConnection(connection));
    }

    /// <summary>Fills it from a file of <see cref="SampleRegister"/>.</summary>
    public async Task FillAsync(string register, int assets)
    {
        await AssetTagsCli.InitAsync(name);
        await AssetTagsCli.RunAsync("import", register, "--db", name);
        await using var connection = open();
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await RunAsync(connection, transaction, "CREATE TABLE codes (n int PRIMARY KEY, code varchar(10))");
        foreach (var batch in Enumerable.Range(0, assets).Chunk(BatchSize))
        {
            var rows = batch.Select(i => string.Create(CultureInfo.InvariantCulture, $"({i + 1}, '{SampleLabels.Code(i).Symbols}')"));
            await RunAsync(connection, transaction, $"INSERT INTO codes VALUES {string.Join(',', rows)}");
        }

        await RunAsync(connection, transaction, Furnish);
        await transaction.CommitAsync();
    }

    /// <summary>The names of the first assets, in the order of their codes.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(int count)
    {
        await using var connection = open();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM assets ORDER BY id LIMIT {count}";
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static async Task RunAsync(DbConnection connection, DbTransaction transaction, string text)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText, command.CommandTimeout) = (transaction, text, 600);
        await command.ExecuteNonQueryAsync();
    }
}
