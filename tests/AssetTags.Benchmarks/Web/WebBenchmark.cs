using System.Globalization;

namespace AssetTags.Benchmarks.Web;

/// <summary>The page of a scanned code beside everything else that serves pages, in one run.</summary>
/// <remarks>
/// «Cold» is asked with an <c>Authorization</c> header: such a request is never answered from kept pages, and is otherwise like any other.
/// Client and servers share the machine, so compare microseconds of CPU first.
/// </remarks>
internal sealed class WebBenchmark(string folder)
{
    private const int CodeCount = 10_000, CheckedCount = 200;

    private static readonly string[] s_cold = ["Authorization: none"];

    private readonly List<IAsyncDisposable> _started = [];

    /// <summary>Measures.</summary>
    /// <param name="rounds">How often each is asked, in turn; the medians count.</param>
    /// <param name="seconds">How long each time.</param>
    /// <param name="assets">How many assets there are.</param>
    public async Task RunAsync(int rounds, int seconds, int assets)
    {
        string[] codes = [.. Enumerable.Range(0, Math.Min(CodeCount, assets)).Select(i => SampleLabels.Code(i).Symbols)];
        var list = Path.Combine(folder, "codes.txt");
        await File.WriteAllLinesAsync(list, codes);
        try
        {
            var rows = await StartAsync(assets, codes[0]);
            var sizes = new long[rows.Count];
            for (var i = 0; i < rows.Count; i++)
            {
                sizes[i] = await rows[i].WarmAsync(codes);
            }

            var loads = rows.ToDictionary(r => r, _ => new List<Load>());
            for (var round = 0; round < rounds; round++)
            {
                foreach (var row in rows)
                {
                    loads[row].Add(await Load.OfAsync(row, list, seconds));
                }
            }

            Tell([.. rows.Select((r, i) => (r, sizes[i], loads[r]))], assets, rounds, seconds);
        }
        finally
        {
            foreach (var started in Enumerable.Reverse(_started))
            {
                await started.DisposeAsync();
            }
        }
    }

    private async Task<IReadOnlyList<WebRow>> StartAsync(int assets, string probe)
    {
        var programs = new WebPrograms(folder);
        await programs.PublishAsync();
        var register = Path.Combine(folder, "buildings.csv");
        SampleRegister.Write(register, assets);
        var file = WebRegistry.InFile(Path.Combine(folder, "web.db"));
        await file.FillAsync(register, assets);
        var names = await file.NamesAsync(CheckedCount);
        var cold = await KeepAsync(programs.OursAsync(file));
        return
        [
            new("nginx, static 4 KB", await KeepAsync(programs.NginxAsync()), [], []),
            new("Kestrel, constant 4 KB", await KeepAsync(WebPrograms.ConstantAsync()), [], []),
            new("AssetTags hot, SQLite", await KeepAsync(programs.OursAsync(file)), [], names),
            .. await OnServerAsync(programs, register, assets),
            new("AssetTags cold, SQLite", cold, s_cold, names),
            new("AssetTags cold, SQLite, br", cold, [.. s_cold, "Accept-Encoding: br"], names),
            new("fastify + better-sqlite3, asset", await KeepAsync(WebPrograms.FastifyAsync(file, "row", probe)), [], names),
            new("fastify + better-sqlite3, record", await KeepAsync(WebPrograms.FastifyAsync(file, "record", probe)), [], names),
        ];
    }

    private async Task<IReadOnlyList<WebRow>> OnServerAsync(WebPrograms programs, string register, int assets)
    {
        if (Environment.GetEnvironmentVariable("ASSETTAGS_TEST_POSTGRESQL") is not { } server)
        {
            Console.WriteLine("PostgreSQL not measured: ASSETTAGS_TEST_POSTGRESQL is not set");
            return [];
        }

        var database = new DatabaseServer(server);
        _started.Add(database);
        var registry = WebRegistry.OnServer(server, database.Database);
        await registry.FillAsync(register, assets);
        var names = await registry.NamesAsync(CheckedCount);
        return
        [
            new("AssetTags hot, PostgreSQL", await KeepAsync(programs.OursAsync(registry)), [], names, database),
            new("AssetTags cold, PostgreSQL", await KeepAsync(programs.OursAsync(registry)), s_cold, names, database),
        ];
    }

    private async Task<WebServer> KeepAsync(Task<WebServer> starting)
    {
        var server = await starting;
        _started.Add(server);
        return server;
    }

    private static void Tell(IReadOnlyList<(WebRow Row, long Bytes, List<Load> Loads)> results, int assets, int rounds, int seconds)
    {
        Console.WriteLine($"wrk -t1 -c64 over {Math.Min(CodeCount, assets)} codes of {assets} assets; {rounds} rounds of {seconds} s in turn, medians");
        Console.WriteLine("| server | req/s [min–max] | p50 ms | p99 ms | CPU µs/req | database µs/req | RSS MiB | page, bytes |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (row, bytes, loads) in results)
        {
            var its = Load.Median(loads);
            var (least, most) = (loads.Min(l => l.PerSecond), loads.Max(l => l.PerSecond));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {row.Name} | {its.PerSecond:F0} [{least:F0}–{most:F0}] | {its.P50:F2} | {its.P99:F1} | {its.CpuMicroseconds:F0} | {its.DatabaseMicroseconds:F0} | {its.MiB:F0} | {bytes} |"));
        }
    }
}
