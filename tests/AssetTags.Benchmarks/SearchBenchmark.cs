using System.Data.Common;
using System.Diagnostics;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Exchange;
using AssetTags.Journal;
using AssetTags.Publication;
using AssetTags.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AssetTags.Benchmarks;

/// <summary>Mixed questions to a large registry, one after another in a warm process, beside what the databases' own full-text search takes.</summary>
internal sealed class SearchBenchmark(string folder)
{
    private const int PageSize = 20, LikeQuestions = 5;

    private readonly string _register = Path.Combine(folder, "searched.csv");

    /// <summary>Fills a registry on each database and asks it.</summary>
    /// <param name="rows">How many assets.</param>
    /// <param name="questions">How many questions.</param>
    /// <param name="filled">A registry that was filled from the same register before, to be asked only.</param>
    public async Task RunAsync(int rows, int questions, string? filled)
    {
        var asked = Questions(rows, questions);
        Console.WriteLine($"{rows} assets, {questions} questions, pages of {PageSize}; milliseconds");
        if (filled is not null)
        {
            var registry = DatabaseOptions.Parse(filled);
            await OnAsync(registry.Provider.ToString(), registry, registry.Provider == DatabaseProvider.Sqlite ? Plain.Sqlite : Plain.PostgreSql, asked);
            return;
        }

        new SearchedRegister(rows).Write(_register);
        await OnAsync("SQLite", DatabaseOptions.Parse(Path.Combine(folder, "searched.db")), Plain.Sqlite, asked);
        if (Environment.GetEnvironmentVariable("ASSETTAGS_TEST_POSTGRESQL") is not { } server)
        {
            Console.WriteLine("PostgreSQL not measured: ASSETTAGS_TEST_POSTGRESQL is not set");
            return;
        }

        var database = $"assettags_bench_{Guid.NewGuid():N}";
        try
        {
            await OnAsync("PostgreSQL", new DatabaseOptions(DatabaseProvider.PostgreSql, $"{server};Database={database}"), Plain.PostgreSql, asked);
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await using var admin = new NpgsqlConnection($"{server};Database=postgres");
            await admin.OpenAsync();
            await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {database} WITH (FORCE)", admin);
            await drop.ExecuteNonQueryAsync();
        }
    }

    private static List<(string Kind, string Text)> Questions(int rows, int count)
    {
        var register = new SearchedRegister(rows);
        var random = new Random(7);
        var every = Math.Max(1, rows / count);
        return [.. Enumerable.Range(0, rows).Select(register.Next).Where((_, i) => i % every == 0).Take(count).Select(r => r.Question(random))];
    }

    private async Task OnAsync(string name, DatabaseOptions database, Plain plain, List<(string Kind, string Text)> asked)
    {
        await using var services = new ServiceCollection().AddRegistry(database, new Author("bench", "bench")).BuildServiceProvider();
        var community = await FillAsync(name, services);
        await plain.BuildAsync(database.ConnectionString);
        async Task<int> Found(string text) => (await InAsync<FindByText, FoundAssets>(services, f => f.RunAsync(community.Id, text, PageSize, null, default))).Assets.Count;
        async Task<int> Shown(string text) => (await InAsync<FindPublicByText, PublicFindings>(services, async f => await f.RunAsync(await OpenAsync(services, community), text, PageSize, null, default))).Findings.Count;
        await MeasureAsync($"{name}, FindByText", asked, Found, true);
        await MeasureAsync($"{name}, FindPublicByText", asked, Shown, false);
        await MeasureAsync($"{name}, plain full-text index, beginnings, nothing folded", asked, text => plain.FindAsync(database.ConnectionString, text, PageSize), false);
        await MeasureAsync($"{name}, LIKE over the names", [.. asked.Take(LikeQuestions)], text => plain.LikeAsync(database.ConnectionString, text, PageSize), false);
    }

    private async Task<Community> FillAsync(string name, ServiceProvider services)
    {
        if (File.Exists(_register))
        {
            await ImportAsync(name, services);
        }

        return await InAsync<RegistryContext, Community>(services, r => r.Communities.AsNoTracking().SingleAsync());
    }

    private async Task ImportAsync(string name, ServiceProvider services)
    {
        await InAsync<RegistryContext, IReadOnlyList<string>>(services, r => r.MigrateAsync(default));
        await InAsync<FoundCommunity, FoundCommunityResult>(services, f => f.RunAsync(new CommunityFacts("Прикладівська громада", "UA05040130010040578", "qr.example.gov.ua"), default));
        var community = await InAsync<RegistryContext, Community>(services, r => r.Communities.AsNoTracking().SingleAsync());
        var clock = Stopwatch.StartNew();
        var result = await InAsync<ImportAssets, ImportResult>(services, i => i.RunAsync(new ImportRequest(community.Id, _register), default));
        Console.WriteLine($"{name}: imported and indexed in {clock.Elapsed.TotalSeconds:F0} s ({result.GetType().Name})");
        clock.Restart();
        await InAsync<RebuildSearch, long>(services, r => r.RunAsync(null, default));
        Console.WriteLine($"{name}: search rebuild in {clock.Elapsed.TotalSeconds:F0} s");
    }

    private static Task<PublicCommunity> OpenAsync(ServiceProvider services, Community community)
        => InAsync<PublicRegistry, PublicCommunity>(services, p => p.OpenAsync(community, default));

    private static async Task<T> InAsync<TService, T>(ServiceProvider services, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static async Task MeasureAsync(string name, List<(string Kind, string Text)> asked, Func<string, Task<int>> find, bool byKind)
    {
        foreach (var (_, text) in asked.Take(asked.Count / 4))
        {
            await find(text);
        }

        var times = new List<(string Kind, double Milliseconds, int Found, string Text)>();
        foreach (var (kind, text) in asked)
        {
            var start = Stopwatch.GetTimestamp();
            var found = await find(text);
            times.Add((kind, Stopwatch.GetElapsedTime(start).TotalMilliseconds, found, text));
        }

        Console.WriteLine(Line(name, [.. times.Select(t => t.Milliseconds)], times.Count(t => t.Found > 0)));
        foreach (var kind in times.Where(_ => byKind).GroupBy(t => t.Kind).OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(Line("    " + kind.Key, [.. kind.Select(t => t.Milliseconds)], kind.Count(t => t.Found > 0)) + $"   slowest: {kind.MaxBy(t => t.Milliseconds).Text}");
        }
    }

    private static string Line(string name, double[] times, int answered)
    {
        Array.Sort(times);
        return $"{name,-60} p50 {times[times.Length / 2],7:F2}   p95 {times[times.Length * 95 / 100],7:F2}   greatest {times[^1],7:F2}   answered {answered}/{times.Length}";
    }
}

/// <summary>What somebody would do who leaves all to the database.</summary>
internal sealed record Plain(Func<string, DbConnection> Connect, string Build, string Find, Func<IEnumerable<string>, string> Expression, string Like)
{
    private const string Text = "name || ' ' || coalesce(address_thoroughfare, '') || ' ' || coalesce(address_locator_designator, '') || ' ' || coalesce(inventory_number, '')";

    public static Plain Sqlite { get; } = new(
        text => new SqliteConnection(new SqliteConnectionStringBuilder(text) { Pooling = true }.ToString()),
        $"DROP TABLE IF EXISTS plain; CREATE VIRTUAL TABLE plain USING fts5 (text, content = ''); INSERT INTO plain (rowid, text) SELECT rowid, {Text} FROM assets;",
        "SELECT a.* FROM plain JOIN assets a ON a.rowid = plain.rowid WHERE plain MATCH @text LIMIT @most",
        words => string.Join(' ', words.Select(w => $"\"{w}\"*")),
        "SELECT * FROM assets WHERE name LIKE '%' || @text || '%' LIMIT @most");

    public static Plain PostgreSql { get; } = new(
        text => new NpgsqlConnection(text),
        $"DROP TABLE IF EXISTS plain; CREATE TABLE plain AS SELECT id, to_tsvector('simple', {Text}) AS text FROM assets; CREATE INDEX ON plain USING gin (text); ANALYZE plain;",
        "SELECT a.* FROM plain JOIN assets a ON a.id = plain.id WHERE plain.text @@ to_tsquery('simple', @text) LIMIT @most",
        words => string.Join(" & ", words.Select(w => $"'{w}':*")),
        "SELECT * FROM assets WHERE name ILIKE '%' || @text || '%' LIMIT @most");

    public Task BuildAsync(string connection) => RunAsync(connection, Build, "", 0);

    public Task<int> FindAsync(string connection, string text, int most)
        => RunAsync(connection, Find, Expression(text.Split([' ', '.', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries)), most);

    public Task<int> LikeAsync(string connection, string text, int most) => RunAsync(connection, Like, text, most);

    private async Task<int> RunAsync(string connection, string sql, string text, int most)
    {
        await using var database = Connect(connection);
        await database.OpenAsync();
        await using var command = database.CreateCommand();
#pragma warning disable CA2100 // One of the texts above.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 600;
        foreach (var (name, value) in new (string, object)[] { ("@text", text), ("@most", most) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0;
        while (await reader.ReadAsync())
        {
            rows++;
        }

        return rows;
    }
}
