using System.Globalization;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;

namespace AssetTags.Labels;

/// <summary>Writes labels one by one in ZPL II, for thermal printers with a roll of labels.</summary>
public static class LabelZpl
{
    /// <summary>Writes labels as they come.</summary>
    /// <param name="output">Gets the commands, ASCII; need not seek, stays open.</param>
    /// <param name="format">A roll: a format of one label a page.</param>
    /// <param name="labels">The labels; read once, a few ahead of what is written.</param>
    /// <param name="options">Resolution, copies.</param>
    /// <param name="progress">Told, after every label, how many are written, copies counted.</param>
    /// <param name="cancellation">Stops between two labels; what was written by then are whole labels.</param>
    /// <returns>What was printed; a page is a label. A label that would lie is not printed.</returns>
    /// <exception cref="ArgumentException">The format is no roll or cannot be printed, or the resolution is not one of <see cref="LabelZplOptions.Resolutions"/>.</exception>
    public static async Task<LabelSheetReport> WriteAsync(
        Stream output, SheetFormat format, IAsyncEnumerable<LabelContent> labels, LabelZplOptions options,
        IProgress<long>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Copies, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Parallelism, 1);
        if (FaultOf(format, options.Dpi) is { } fault)
        {
            throw new ArgumentException(fault.ToString(), nameof(format));
        }

        await using var run = new LabelZplRun(output, format, options, progress, cancellation);
        var fitting = new LabelFitting(options.Design ?? LabelDesigns.Choose(format, null, []).Design!, options.Language, options.Dpi, options.Emblem);
        await foreach (var label in labels.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            var layout = fitting.Fit(label, out var refusal);
            refusal ??= options.Symbol == ZplSymbol.Command ? TooLarge(layout!) : null;
            if (refusal is not null)
            {
                run.Refuse(label, refusal);
                continue;
            }

            await run.AddAsync(layout!).ConfigureAwait(false);
        }

        return await run.FinishAsync().ConfigureAwait(false);
    }

    /// <summary>Why labels of a format cannot be written for a thermal printer; <see langword="null"/> when they can.</summary>
    public static Phrase? FaultOf(SheetFormat format, int dpi)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (!LabelZplOptions.Resolutions.Contains(dpi))
        {
            var known = string.Join(", ", LabelZplOptions.Resolutions.Select(r => r.ToString(CultureInfo.InvariantCulture)));
            return new Phrase($"Термодрукарок на {dpi} dpi немає: можна {known}.", $"There are no thermal printers of {dpi} dpi: {known} are possible.");
        }

        return LabelSheets.FaultOf(format) ?? (format.SlotCount == 1 ? null : NoRoll(format));
    }

    private static LabelRefusal? TooLarge(LabelLayout label) => label.Plan.ModuleDots <= ZplLabel.LargestMagnification ? null
        : new LabelRefusal(label.Content.Code, LabelFields.Symbol, new Phrase(
            $"Модуль QR має {label.Plan.ModuleDots} точок, а команда принтера малює щонайбільше {ZplLabel.LargestMagnification}. Надішліть QR точками: без --zpl-qr command.",
            $"A QR module has {label.Plan.ModuleDots} dots, and the printer's command draws {ZplLabel.LargestMagnification} at most. Send it dot by dot: leave --zpl-qr command out."));

    private static Phrase NoRoll(SheetFormat format)
    {
        var rolls = string.Join(", ", SheetFormats.All.Where(f => f.SlotCount == 1).Select(f => f.Id));
        return new Phrase(
            $"{format.Id} — аркуш, етикеток на ньому {format.SlotCount}, а ZPL друкує рулони. Рулонні формати: {rolls}.",
            $"{format.Id} is a sheet of {format.SlotCount} labels, and ZPL prints rolls. Roll formats: {rolls}.");
    }
}
