using System.Diagnostics;
using System.Text;
using AssetTags.Cli;
using AssetTags.Data;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Cli;

/// <summary>Runs the built program as the shell does.</summary>
internal sealed class CliProcess : IDisposable
{
    private readonly Process _process;
    private readonly MemoryStream _output = new();
    private readonly MemoryStream _errors = new();
    private readonly Task _reading;

    private CliProcess(Process process)
    {
        _process = process;
        _reading = Task.WhenAll(
            process.StandardOutput.BaseStream.CopyToAsync(_output), process.StandardError.BaseStream.CopyToAsync(_errors));
    }

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>The program's file, to be run with <c>dotnet</c>.</summary>
    public static string Program => typeof(AssetTagsProgram).Assembly.Location;

    public static CliProcess Start(params string[] args) => Start(new Dictionary<string, string?>(), args);

    public static CliProcess Start(IReadOnlyDictionary<string, string?> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in (string[])[Shell.LanguageVariable, Shell.AuthorVariable, DatabaseOptions.Variable])
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new CliProcess(Process.Start(start)!);
    }

    public static async Task<CliAnswer> RunAsync(params string[] args)
    {
        using var process = Start(args);
        return await process.EndAsync();
    }

    public static async Task<CliAnswer> RunAsync(IReadOnlyDictionary<string, string?> environment, params string[] args)
    {
        using var process = Start(environment, args);
        return await process.EndAsync();
    }

    /// <summary>Does to it what Ctrl-C does.</summary>
    public Task InterruptAsync() => ExternalTool.RunAsync("kill", "-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Waits for its end.</summary>
    /// <returns>Its answer; the bytes of its output read as UTF-8, a byte-order mark included.</returns>
    public async Task<CliAnswer> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync(limit.Token);
        await _reading;
        return new CliAnswer(_process.ExitCode, Encoding.UTF8.GetString(_output.ToArray()), Encoding.UTF8.GetString(_errors.ToArray()));
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
