namespace AssetTags.Cli.Terminal;

/// <summary>Tells how far a long work is, once it has taken two seconds: done, rate and time left.</summary>
/// <remarks>On a terminal it is one line that overwrites itself; elsewhere a line every ten seconds.</remarks>
internal sealed class ProgressLine(Screen screen, Phrase what, long? total, bool isTerminal, TimeProvider clock) : IProgress<WorkProgress>, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    private readonly long _started = clock.GetTimestamp();
    private readonly TimeSpan _pace = isTerminal ? TimeSpan.FromMilliseconds(250) : TimeSpan.FromSeconds(10);
    private TimeSpan _next = s_patience;
    private int _shown;

    public void Report(WorkProgress value)
    {
        var elapsed = clock.GetElapsedTime(_started);
        if (elapsed < _next || value.Done <= 0)
        {
            return;
        }

        _next = elapsed + _pace;
        Show(screen.In(Line(value with { Total = value.Total ?? total }, elapsed)));
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_shown > 0)
        {
            // Two more than shown: the terminal writes ^C after the line.
            screen.Error.Write('\r' + new string(' ', Math.Min(_shown + 2, Math.Max(0, screen.Width - 1))) + '\r');
            _shown = 0;
        }
    }

    private void Show(string line)
    {
        if (!isTerminal)
        {
            screen.Error.WriteLine(line);
            return;
        }

        // A line that wraps could not be overwritten.
        var fitting = line.Length < screen.Width ? line : line[..Math.Max(0, screen.Width - 1)];
        screen.Error.Write('\r' + fitting.PadRight(Math.Min(_shown, Math.Max(0, screen.Width - 1))));
        _shown = fitting.Length;
    }

    private Phrase Line(WorkProgress progress, TimeSpan elapsed)
    {
        var rate = progress.Done / elapsed.TotalSeconds;
        string Number(double n) => n.ToString("N0", screen.Culture);
        var of = progress.Total is { } all ? new Phrase($" з {Number(all)}", $" of {Number(all)}") : default;
        var left = progress.Total is { } end ? TimeSpan.FromSeconds(Math.Max(0, (end - progress.Done) / rate)) : (TimeSpan?)null;
        var time = left is { } t ? new Phrase($", лишилося {Clock(t)}", $", {Clock(t)} left") : default;
        return new(
            $"{what.Uk}: {Number(progress.Done)}{of.Uk}, {Number(rate)} за секунду{time.Uk}",
            $"{what.En}: {Number(progress.Done)}{of.En}, {Number(rate)} a second{time.En}");
    }

    private static string Clock(TimeSpan time) => time.TotalHours >= 1 ? $"{(int)time.TotalHours}:{time:mm\\:ss}" : $"{time:m\\:ss}";
}
