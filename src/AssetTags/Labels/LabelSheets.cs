using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Pdf;

namespace AssetTags.Labels;

/// <summary>Writes sheets of labels as a PDF document.</summary>
public static class LabelSheets
{
    /// <summary>Writes labels, place after place and sheet after sheet, as they come.</summary>
    /// <param name="output">Gets the document; need not seek, stays open.</param>
    /// <param name="format">The sheet.</param>
    /// <param name="labels">The labels; read once, a few sheets ahead of what is written.</param>
    /// <param name="options">Start, copies, title.</param>
    /// <param name="progress">Told, after every sheet, how many labels are written.</param>
    /// <param name="cancellation">Stops within a label's time; what was written by then is no whole document.</param>
    /// <returns>What was printed. A label that would lie (see <see cref="LabelRefusal"/>) is not printed and takes no place.</returns>
    /// <exception cref="ArgumentException">
    /// The format has a <see cref="SheetFormat.Fault"/>, its labels are too small for any symbol that can be read, the slots are
    /// those of another format, copies are fewer than one, or there is no printer of such dpi.
    /// </exception>
    public static async Task<LabelSheetReport> WriteAsync(
        Stream output, SheetFormat format, IAsyncEnumerable<LabelContent> labels, LabelSheetOptions options,
        IProgress<long>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Copies, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Parallelism, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Dpi, QrPlan.CoarsestDpi);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Dpi, QrPlan.FinestDpi);
        var slots = options.Slots ?? SheetSlots.Starting(format);
        if (slots.Format != format)
        {
            throw new ArgumentException($"The slots are those of a sheet {slots.Format.Id}, and the labels go onto {format.Id}.", nameof(options));
        }

        var design = options.Design ?? LabelDesigns.Choose(format, null, []).Design
            ?? throw new ArgumentException(LabelMessages.NoDesign(format).ToString(), nameof(format));
        using var writer = new PdfWriter(output, InfoOf(options));
        await using var run = new LabelSheetRun(writer, slots, options, progress, cancellation);
        var fitting = new LabelFitting(design, options.Language, options.Dpi, options.Emblem);
        await foreach (var label in labels.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            if (fitting.Fit(label, out var refusal) is { } layout)
            {
                await run.AddAsync(layout).ConfigureAwait(false);
            }
            else
            {
                run.Refuse(label, refusal!);
            }
        }

        return await run.FinishAsync().ConfigureAwait(false);
    }

    /// <summary>Whether labels of a sheet can carry a symbol that can be read.</summary>
    /// <returns><see langword="null"/> when they can, else why not.</returns>
    public static Phrase? FaultOf(SheetFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return format.Fault ?? LabelDesigns.Choose(format, null, []).Fault;
    }

    private static PdfInfo InfoOf(LabelSheetOptions options) => options.Language == Language.English
        ? new PdfInfo(options.Title ?? "Labels", "en-GB", Created: options.Created)
        : new PdfInfo(options.Title ?? "Етикетки", "uk-UA", Created: options.Created);
}
