using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Pdf;

namespace AssetTags.Labels;

/// <summary>One writing of sheets: gathers labels into sheets, draws several at once, writes them in order.</summary>
internal sealed class LabelSheetRun(
    PdfWriter writer, SheetFormat format, LabelSheetOptions options, IProgress<long>? progress, CancellationToken cancellation) : IAsyncDisposable
{
    // Enough that no core waits while the oldest sheet is written; more would only hold memory.
    private const int AheadPerCore = 2;

    private readonly Queue<(Task<PdfPage> Page, int Labels)> _drawing = new();
    private readonly List<LabelCut> _cuts = [];
    private readonly List<LabelRefusal> _refusals = [];
    private List<(LabelLayout Label, SheetPosition Place)> _sheet = [];
    private QrPlan? _symbol;
    private long _place = options.StartSlot - 1;
    private long _written;
    private long _cutCount;
    private long _refusalCount;

    public void Refuse(LabelRefusal refusal) => Keep(_refusals, refusal, ref _refusalCount);

    public async Task AddAsync(LabelLayout label)
    {
        foreach (var cut in label.Cuts)
        {
            Keep(_cuts, cut, ref _cutCount);
        }

        _symbol = _symbol is { } known && known.ModuleMm <= label.Plan.ModuleMm ? known : label.Plan;
        for (var copy = 0; copy < options.Copies; copy++)
        {
            var place = format.At(_place++);
            _sheet.Add((label, place));
            if (place.Slot == format.SlotCount)
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
        _sheet = new List<(LabelLayout, SheetPosition)>(format.SlotCount);
        _drawing.Enqueue((Task.Run(() => LabelSheetPdf.Draw(format, sheet, options.Correction, cancellation), cancellation), sheet.Count));
    }

    private async Task WriteOldestAsync()
    {
        var (drawing, labels) = _drawing.Peek();
        using var page = await drawing.ConfigureAwait(false);
        _drawing.Dequeue();
        await writer.AddPageAsync(page, cancellation).ConfigureAwait(false);
        _written += labels;
        progress?.Report(_written);
    }

    private LabelSheetReport Report() => new()
    {
        Labels = _written,
        Pages = writer.PageCount,
        FirstPosition = _written > 0 ? format.At(options.StartSlot - 1) : null,
        LastPosition = _written > 0 ? format.At(_place - 1) : null,
        Symbol = _symbol,
        Cuts = _cuts,
        CutCount = _cutCount,
        Refusals = _refusals,
        RefusalCount = _refusalCount,
    };

    private static void Keep<T>(List<T> kept, T item, ref long count)
    {
        count++;
        if (kept.Count < LabelSheetReport.MostDetails)
        {
            kept.Add(item);
        }
    }
}
