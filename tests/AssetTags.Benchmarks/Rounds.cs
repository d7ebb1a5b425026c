namespace AssetTags.Benchmarks;

/// <summary>Several runs of the same things in turn, so that a busy minute of the machine hits all of them.</summary>
internal static class Rounds
{
    /// <summary>Runs everything <paramref name="rounds"/> times, prints the medians, and their ratios to the last row.</summary>
    public static async Task RunAsync(int rounds, IReadOnlyList<(string Name, Func<Task<Measured>> Run)> things)
    {
        var results = await RunAllAsync(rounds, things);
        var peer = Median(results[things[^1].Name]);
        foreach (var (name, _) in things)
        {
            var median = Median(results[name]);
            var (fastest, slowest) = (results[name].Min(m => m.WallSeconds), results[name].Max(m => m.WallSeconds));
            Console.WriteLine($"{name,-28}{median}   [{fastest:F2}–{slowest:F2}]   wall ×{median.WallSeconds / peer.WallSeconds:F2} of {things[^1].Name}");
        }
    }

    /// <summary>Runs everything <paramref name="rounds"/> times.</summary>
    /// <returns>The medians by name.</returns>
    public static async Task<Dictionary<string, Measured>> MeasureAsync(int rounds, IReadOnlyList<(string Name, Func<Task<Measured>> Run)> things)
        => (await RunAllAsync(rounds, things)).ToDictionary(r => r.Key, r => Median(r.Value));

    private static async Task<Dictionary<string, List<Measured>>> RunAllAsync(
        int rounds, IReadOnlyList<(string Name, Func<Task<Measured>> Run)> things)
    {
        var results = things.ToDictionary(t => t.Name, _ => new List<Measured>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (name, run) in things)
            {
                results[name].Add(await run());
            }
        }

        return results;
    }

    private static Measured Median(List<Measured> runs) => new(
        Middle(runs, m => m.WallSeconds), Middle(runs, m => m.CpuSeconds), Middle(runs, m => m.PeakMiB));

    private static double Middle(List<Measured> runs, Func<Measured, double> value)
        => runs.Select(value).Order().ElementAt(runs.Count / 2);
}
