using System.Runtime.InteropServices;

namespace AssetTags.Cli.Terminal;

/// <summary>Ctrl-C, and a system that shuts down: the work is asked to stop and gets the time to leave nothing half done.</summary>
/// <remarks>A second Ctrl-C ends the program at once. System.CommandLine's own handling ends it before files are taken away.</remarks>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interruption() => _signals = [.. ((PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM]).Select(s => PosixSignalRegistration.Create(s, Stop))];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Array.ForEach(_signals, s => s.Dispose());
        _source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = !_source.IsCancellationRequested;
        _source.CancelAsync();
    }
}
