using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;

namespace AssetTags.Labels;

/// <summary>One writing of a roll: draws several labels at once, writes them in order.</summary>
internal sealed class LabelZplRun(
    Stream output, SheetFormat format, LabelZplOptions options, IProgress<long>? progress, CancellationToken cancellation) : IAsyncDisposable
{
    private const int AheadPerCore = 8;

    private readonly Queue<Task<byte[]>> _drawing = new();
    private readonly LabelTally _tally = new();
    private readonly SheetSlots _slots = SheetSlots.Starting(format);
    private long _placed;
    private long _written;

    public void Refuse(LabelContent label, LabelRefusal refusal)
    {
        _tally.Refuse(refusal);
        options.Told?.Invoke(new LabelOutcome(label, Place: null, [], refusal));
    }

    public async Task AddAsync(LabelLayout label)
    {
        if (_drawing.Count >= AheadPerCore * options.Parallelism)
        {
            await WriteOldestAsync().ConfigureAwait(false);
        }

        _tally.Add(label);
        for (var copy = 0; copy < options.Copies; copy++)
        {
            options.Told?.Invoke(new LabelOutcome(label.Content, _slots.At(_placed++), label.Cuts, Refusal: null));
        }

        _drawing.Enqueue(Task.Run(() => ZplLabel.Encode(format, label, options.Dpi, options.Symbol, options.Copies), cancellation));
    }

    public async Task<LabelSheetReport> FinishAsync()
    {
        while (_drawing.Count > 0)
        {
            await WriteOldestAsync().ConfigureAwait(false);
        }

        return _tally.Report(_written, _written, _slots.At(0), _slots.At(Math.Max(0, _written - 1)));
    }

    /// <summary>Waits for labels still being drawn, after a failure.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var drawing in _drawing)
        {
            await ((Task)drawing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task WriteOldestAsync()
    {
        await output.WriteAsync(await _drawing.Peek().ConfigureAwait(false), cancellation).ConfigureAwait(false);
        _ = _drawing.Dequeue();
        _written += options.Copies;
        progress?.Report(_written);
    }
}
