using System.Diagnostics;
using System.Globalization;
using AssetTags.Tests.Support;
using AssetTags.Web.Hosting;

namespace AssetTags.Web.Tests;

/// <summary>Runs the built program as the shell does, in a folder of its own.</summary>
internal sealed class WebProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;

    private WebProcess(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync();
    }

    public static WebProcess Start(string folder, IReadOnlyDictionary<string, string>? environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Site).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var setting in Setting.All)
        {
            start.Environment.Remove(setting.Variable);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return new WebProcess(Process.Start(start)!);
    }

    public static async Task<(int Exit, string Output, string Errors)> RunAsync(string folder, IReadOnlyDictionary<string, string>? environment, params string[] args)
    {
        using var process = Start(folder, environment, args);
        return await process.EndAsync();
    }

    /// <summary>The next line it writes.</summary>
    public async Task<string?> LineAsync() => await _process.StandardOutput.ReadLineAsync();

    /// <summary>Does to it what Ctrl-C does.</summary>
    public Task InterruptAsync() => ExternalTool.RunAsync("kill", "-INT", _process.Id.ToString(CultureInfo.InvariantCulture));

    public async Task<(int Exit, string Output, string Errors)> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = await _process.StandardOutput.ReadToEndAsync(limit.Token);
        await _process.WaitForExitAsync(limit.Token);
        return (_process.ExitCode, output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
