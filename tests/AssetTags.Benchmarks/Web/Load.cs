using System.Diagnostics;
using System.Globalization;

namespace AssetTags.Benchmarks.Web;

/// <summary>What a server did under one run of wrk.</summary>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="P50">Half were answered within so many milliseconds.</param>
/// <param name="P99">All but a hundredth were answered within so many milliseconds.</param>
/// <param name="CpuMicroseconds">User and system time of the server's processes, an answer.</param>
/// <param name="DatabaseMicroseconds">The same of PostgreSQL's; 0 where the database is in the server itself.</param>
/// <param name="MiB">Resident memory of the server's processes.</param>
internal sealed record Load(double PerSecond, double P50, double P99, double CpuMicroseconds, double DatabaseMicroseconds, double MiB)
{
    private const double Million = 1_000_000;

    /// <summary>Runs <c>wrk -t1 -c64</c> over the codes.</summary>
    /// <exception cref="InvalidOperationException">A request failed, or was answered with an error.</exception>
    public static async Task<Load> OfAsync(WebRow row, string codes, int seconds)
    {
        var (own, others) = await CpuAsync(row);
        string[] headers = [.. row.Headers.SelectMany(h => (string[])["-H", h])];
        var fields = await WrkAsync(["-t1", "-c64", $"-d{seconds}s", .. headers, "-s", Peers.Script("codes.lua"), row.Server.Url, "--", codes]);
        var (ownAfter, othersAfter) = await CpuAsync(row);
        var (requests, microseconds) = (fields[0], fields[1]);
        return fields[4] > 0 ? throw new InvalidOperationException($"{row.Name}: {fields[4]} of {requests} requests failed.") : new Load(
            requests / microseconds * Million, fields[2] / 1000, fields[3] / 1000, (ownAfter - own) * Million / requests,
            (othersAfter - others) * Million / requests, ProcessTree.ResidentMiB(row.Server.Processes));
    }

    /// <summary>The medians of several runs, and the first quantity's range.</summary>
    public static Load Median(IReadOnlyCollection<Load> runs)
    {
        double Middle(Func<Load, double> value) => runs.Select(value).Order().ElementAt(runs.Count / 2);
        return new Load(Middle(r => r.PerSecond), Middle(r => r.P50), Middle(r => r.P99), Middle(r => r.CpuMicroseconds), Middle(r => r.DatabaseMicroseconds), Middle(r => r.MiB));
    }

    private static async Task<(double Own, double Database)> CpuAsync(WebRow row) => (
        ProcessTree.CpuSeconds(row.Server.Processes),
        row.Database is { } database ? ProcessTree.CpuSeconds(await database.ProcessesAsync()) : 0);

    private static async Task<double[]> WrkAsync(string[] arguments)
    {
        using var wrk = Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        var result = said.Split('\n').FirstOrDefault(l => l.StartsWith("result ", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"wrk ended with {wrk.ExitCode}: {said}");
        return [.. result.Split(' ').Skip(1).Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
    }
}
