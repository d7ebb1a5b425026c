using System.Diagnostics;
using AssetTags.Tests.Architecture;

namespace AssetTags.Tests.Support;

/// <summary>A program of this repository in a process of its own, which is gone when the test is.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private Child(string program, string[] arguments)
    {
        // artifacts/bin/PROJECT/CONFIGURATION, as these tests have it.
        var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var assembly = Path.Combine(SourceTree.Root, "artifacts", "bin", program, configuration, $"{program}.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public static Child Cli(params string[] arguments) => new("AssetTags.Cli", arguments);

    public static Child Benchmarks(params string[] arguments) => new("AssetTags.Benchmarks", arguments);

    public static Child Sample(string name, params string[] arguments) => new(name, arguments);

    public bool HasExited => _process.HasExited;

    /// <summary>Waits for a good end.</summary>
    /// <returns>The lines it wrote.</returns>
    public async Task<string[]> EndAsync()
    {
        await _process.WaitForExitAsync();
        Assert.That(_process.ExitCode, Is.Zero, $"{await _output}{await _errors}");
        return (await _output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Lets it run for some time and then kills it, as <c>kill -9</c> does, unless it has ended by then.</summary>
    /// <returns>Whether it was killed.</returns>
    public async Task<bool> KillAfterAsync(TimeSpan time)
    {
        using var moment = new CancellationTokenSource(time);
        try
        {
            await _process.WaitForExitAsync(moment.Token);
            await EndAsync();
            return false;
        }
        catch (OperationCanceledException)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            return true;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
