namespace AssetTags.Cli.Terminal;

/// <summary>Tells how far a long work is, once it has taken two seconds: done, rate and time left.</summary>
/// <remarks>On a terminal it is one line that overwrites itself; elsewhere a line every ten seconds.</remarks>
internal sealed class ProgressLine(Screen screen, Phrase what, long? total, bool isTerminal, TimeProvider clock) : IProgress<long>, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly long _started = clock.GetTimestamp();
    private readonly TimeSpan _pace = isTerminal ? TimeSpan.FromMilliseconds(250) : TimeSpan.FromSeconds(10);
    private TimeSpan _next = s_patience;
    private int _shown;

    public void Report(long value)
    {
        var elapsed = clock.GetElapsedTime(_started);
        if (elapsed < _next || value <= 0)
        {
            return;
        }

        _next = elapsed + _pace;
        Show(Line(value, elapsed));
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_shown > 0 && isTerminal)
        {
            screen.Error.Write('\r' + new string(' ', _shown) + '\r');
        }
    }

    private void Show(string line)
    {
        if (isTerminal)
        {
            screen.Error.Write('\r' + line.PadRight(_shown));
            _shown = Math.Max(_shown, line.Length);
            return;
        }

        screen.Error.WriteLine(line);
    }

    private string Line(long done, TimeSpan elapsed)
    {
        var rate = done / elapsed.TotalSeconds;
        string Number(double n) => n.ToString("N0", screen.Culture);
        var of = total is { } all ? new Phrase($" з {Number(all)}", $" of {Number(all)}") : default;
        var left = total is { } end && rate > 0 ? TimeSpan.FromSeconds(Math.Max(0, (end - done) / rate)) : (TimeSpan?)null;
        var time = left is { } t ? new Phrase($", лишилося {t:m\\:ss}", $", {t:m\\:ss} left") : default;
        return screen.In(new(
            $"{what.Uk}: {Number(done)}{of.Uk}, {Number(rate)} за секунду{time.Uk}",
            $"{what.En}: {Number(done)}{of.En}, {Number(rate)} a second{time.En}"));
    }
}
