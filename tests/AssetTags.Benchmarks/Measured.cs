using System.Diagnostics;
using System.Globalization;

namespace AssetTags.Benchmarks;

/// <summary>What one run of a program cost.</summary>
/// <param name="WallSeconds">From start to end by the clock.</param>
/// <param name="CpuSeconds">User and system time of the program and of the children it waited for.</param>
/// <param name="PeakMiB">The largest resident set.</param>
internal sealed record Measured(double WallSeconds, double CpuSeconds, double PeakMiB)
{
    private const string GnuTime = "/usr/bin/time";

    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(20);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{WallSeconds,7:F2} s wall {CpuSeconds,7:F2} s CPU {PeakMiB,6:F0} MiB");

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0; the message holds its stderr.</exception>
    /// <remarks>
    /// GNU time is asked when it is there: a small parent that waits for the program reads its true peak and CPU time from
    /// the kernel. Otherwise both are read every 20 ms while the program runs, so its last moments are missed.
    /// </remarks>
    public static Task<Measured> RunAsync(string program, params IReadOnlyList<string> arguments)
        => File.Exists(GnuTime) ? TimedAsync(program, arguments) : PolledAsync(program, arguments);

    private static async Task<Measured> TimedAsync(string program, IReadOnlyList<string> arguments)
    {
        var report = Path.GetTempFileName();
        try
        {
            var wall = await WatchAsync(GnuTime, ["-f", "%U %S %M", "-o", report, program, .. arguments], null);
            var numbers = (await File.ReadAllTextAsync(report)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            return new Measured(wall, numbers[0] + numbers[1], numbers[2] / 1024);
        }
        finally
        {
            File.Delete(report);
        }
    }

    internal static async Task<Measured> PolledAsync(string program, IReadOnlyList<string> arguments)
    {
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        var wall = await WatchAsync(program, arguments, process =>
        {
            process.Refresh();
            cpu = process.TotalProcessorTime;
            peak = Math.Max(peak, process.PeakWorkingSet64);
        });
        return new Measured(wall, cpu.TotalSeconds, peak / 1048576.0);
    }

    private static async Task<double> WatchAsync(string program, IReadOnlyList<string> arguments, Action<Process>? look)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        var end = process.WaitForExitAsync();
        while (look is not null && !process.HasExited)
        {
            Look(process, look);
            await Task.WhenAny(end, Task.Delay(PollEvery));
        }

        await end;
        var wall = clock.Elapsed.TotalSeconds;
        await Task.WhenAll(said, complained);
        return process.ExitCode == 0
            ? wall
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await complained}{await said}");
    }

    private static void Look(Process process, Action<Process> look)
    {
        try
        {
            look(process);
        }
        catch (InvalidOperationException)
        {
            // It ended between the question and the answer.
        }
    }
}
