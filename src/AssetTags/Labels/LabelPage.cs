using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Tags;

namespace AssetTags.Labels;

/// <summary>A page of labels as a picture: the labels lie where <see cref="LabelSheets"/> prints them.</summary>
/// <param name="File">An SVG file of true size.</param>
/// <param name="Labels">The labels on it.</param>
/// <param name="Samples">Those of them that carry the code that is no real one.</param>
internal sealed record LabelPage(byte[] File, int Labels, int Samples)
{
    private const double StrokeMm = 0.8;

    private static readonly LabelInk s_stroke = new(0xC4, 0x2B, 0x1C);

    /// <summary>Draws one page.</summary>
    /// <param name="format">The sheet.</param>
    /// <param name="labels">The labels; read as far as the page needs.</param>
    /// <param name="options">Design, slots, copies, resolution, language.</param>
    /// <param name="page">The page, from 1.</param>
    /// <param name="sample">The code that is no real one; a symbol with it is struck out.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns><see langword="null"/> when no label lies on the page.</returns>
    public static async Task<LabelPage?> DrawAsync(
        SheetFormat format, IAsyncEnumerable<LabelContent> labels, LabelSheetOptions options, long page, TagCode sample, CancellationToken cancellation)
    {
        var fitting = new LabelFitting(options.Design!, options.Language, options.Dpi, options.Emblem);
        var (slots, groups, placed, samples) = (options.Slots!, new List<SvgGroup>(), 0L, 0);
        await foreach (var label in labels.WithCancellation(cancellation).ConfigureAwait(false))
        {
            var layout = fitting.Fit(label, out _);
            for (var copy = 0; copy < options.Copies && layout is not null; copy++)
            {
                var place = slots.At(placed++);
                if (place.Page == page)
                {
                    groups.Add(Group(layout, place, label.Code == sample));
                    samples += label.Code == sample ? 1 : 0;
                }
            }

            if (slots.At(placed).Page > page)
            {
                break;
            }
        }

        return groups.Count == 0 ? null : new LabelPage(Encode(format, groups, options.Title ?? format.Id), groups.Count, samples);
    }

    private static SvgGroup Group(LabelLayout label, SheetPosition place, bool isSample) => new(
        LabelSheetPdf.OntoDots(place.XMm, label.SymbolXMm, label.Plan), LabelSheetPdf.OntoDots(place.YMm, label.SymbolYMm, label.Plan),
        [.. LabelOutline.Of(label), .. isSample ? [Stroke(label)] : Array.Empty<VectorShape>()]);

    // From corner to corner: no reader takes such a symbol for a real one.
    private static VectorShape Stroke(LabelLayout label)
    {
        var (x, y, side) = (label.SymbolXMm, label.SymbolYMm, label.Plan.ModuleMm * label.Plan.ModuleCount);
        return new VectorShape(
            new VectorPath().MoveTo(x, y).LineTo(x + StrokeMm, y).LineTo(x + side, y + side - StrokeMm).LineTo(x + side, y + side)
                .LineTo(x + side - StrokeMm, y + side).LineTo(x, y + StrokeMm).Close(),
            s_stroke);
    }

    private static byte[] Encode(SheetFormat format, List<SvgGroup> labels, string title)
    {
        VectorShape[] marks = [.. PreviewMarks.Of(format)];
        var edges = Enumerable.Range(1, format.SlotCount).Select(slot => format.At(1, slot)).Select(place => new SvgGroup(place.XMm, place.YMm, marks));
        return LabelSvg.Encode(format.PageWidthMm, format.PageHeightMm, title, [.. edges, .. labels]);
    }
}
