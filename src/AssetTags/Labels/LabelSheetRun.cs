using System.Globalization;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Pdf;

namespace AssetTags.Labels;

/// <summary>One writing of sheets: gathers labels into sheets, draws several at once, writes them in order.</summary>
internal sealed class LabelSheetRun(
    PdfWriter writer, SheetSlots slots, LabelSheetOptions options, IProgress<long>? progress, CancellationToken cancellation) : IAsyncDisposable
{
    // Enough that no core waits while the oldest sheet is written; more would only hold memory.
    private const int AheadPerCore = 2;

    private readonly Queue<(Task<PdfPage> Page, int Labels)> _drawing = new();
    private readonly LabelTally _tally = new();
    private List<(LabelLayout Label, SheetPosition Place)> _sheet = [];
    private long _placed;
    private long _written;

    public void Refuse(LabelContent label, LabelRefusal refusal)
    {
        _tally.Refuse(refusal);
        options.Told?.Invoke(new LabelOutcome(label, Place: null, [], refusal));
    }

    public async Task AddAsync(LabelLayout label)
    {
        _tally.Add(label);
        for (var copy = 0; copy < options.Copies; copy++)
        {
            var place = slots.At(_placed);
            options.Told?.Invoke(new LabelOutcome(label.Content, place, label.Cuts, Refusal: null));
            _sheet.Add((label, place));
            if (slots.IsLastOfSheet(_placed++))
            {
                await StartSheetAsync().ConfigureAwait(false);
            }
        }
    }

    public async Task<LabelSheetReport> FinishAsync()
    {
        if (_sheet.Count > 0)
        {
            await StartSheetAsync().ConfigureAwait(false);
        }

        while (_drawing.Count > 0)
        {
            await WriteOldestAsync().ConfigureAwait(false);
        }

        if (writer.PageCount > 0)
        {
            await writer.FinishAsync(cancellation).ConfigureAwait(false);
        }

        return Report();
    }

    /// <summary>Waits for sheets still being drawn, after a failure, so that their memory comes back.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var (drawing, _) in _drawing)
        {
            await ((Task)drawing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (drawing.IsCompletedSuccessfully)
            {
                (await drawing.ConfigureAwait(false)).Dispose();
            }
        }
    }

    private async Task StartSheetAsync()
    {
        if (_drawing.Count >= AheadPerCore * options.Parallelism)
        {
            await WriteOldestAsync().ConfigureAwait(false);
        }

        var sheet = _sheet;
        var mark = MarkOf(sheet[^1].Place.Page);
        _sheet = new List<(LabelLayout, SheetPosition)>(slots.Format.SlotCount);
        _drawing.Enqueue((Task.Run(() => LabelSheetPdf.Draw(slots.Format, sheet, mark, options.Correction, cancellation), cancellation), sheet.Count));
    }

    // The sheet being started ends with the label that was placed last.
    private SheetMark? MarkOf(long page)
        => options.RunCode is null || (page == 1 && options.ContinuesSheet) ? null
            : SheetMark.Place(slots.Format, string.Create(CultureInfo.InvariantCulture, $"{options.RunCode}-{page}"), slots.FreeAfter(_placed - 1));

    private async Task WriteOldestAsync()
    {
        var (drawing, labels) = _drawing.Peek();
        using var page = await drawing.ConfigureAwait(false);
        _drawing.Dequeue();
        await writer.AddPageAsync(page, cancellation).ConfigureAwait(false);
        _written += labels;
        progress?.Report(_written);
    }

    private LabelSheetReport Report() => _written == 0
        ? _tally.Report(0, 0, null, null)
        : _tally.Report(_written, writer.PageCount, slots.At(0), slots.At(_placed - 1)) with { FreeSlots = slots.FreeAfter(_placed - 1) };
}
