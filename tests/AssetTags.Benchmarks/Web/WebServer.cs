using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AssetTags.Benchmarks.Web;

/// <summary>A web server that the benchmark started on a port of 127.0.0.1, and ends.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60), s_pause = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;
    private readonly Task<string> _complaints;

    private WebServer(Process process, int port)
    {
        (_process, Url) = (process, $"http://127.0.0.1:{port}");
        _complaints = process.StandardError.ReadToEndAsync();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    public string Url { get; }

    /// <summary>The processes that serve.</summary>
    public IReadOnlyList<int> Processes => ProcessTree.Of(_process);

    /// <summary>Starts a program, and waits until it answers.</summary>
    /// <param name="program">The program and its arguments for a port.</param>
    /// <param name="probe">A path that it answers with 200.</param>
    public static async Task<WebServer> StartAsync(Func<int, (string Program, string[] Arguments)> program, string probe)
    {
        var port = FreePort();
        var (file, arguments) = program(port);
        var server = new WebServer(
            Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!, port);
        try
        {
            await server.WaitAsync(probe);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task WaitAsync(string probe)
    {
        using var http = new HttpClient { BaseAddress = new Uri(Url) };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < s_patience; await Task.Delay(s_pause))
        {
            try
            {
                if (_process.HasExited)
                {
                    throw new InvalidOperationException($"{_process.StartInfo.FileName} ended with {_process.ExitCode}: {await _complaints}");
                }

                if ((await http.GetAsync(new Uri(probe, UriKind.Relative))).StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new TimeoutException($"{_process.StartInfo.FileName} did not answer {probe}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
