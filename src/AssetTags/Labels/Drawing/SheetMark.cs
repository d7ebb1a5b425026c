using AssetTags.Labels.Sheets;
using AssetTags.Labels.Typesetting;
using AssetTags.Pdf;

namespace AssetTags.Labels.Drawing;

/// <summary>A sheet's id, and where it is printed: where no label will ever have ink.</summary>
/// <param name="Text">The id.</param>
/// <param name="XMm">Where its baseline begins, from the sheet's left edge.</param>
/// <param name="YMm">The same from the top edge.</param>
/// <param name="IsUpwards">Whether the baseline runs up the sheet rather than to the right.</param>
internal readonly record struct SheetMark(string Text, double XMm, double YMm, bool IsUpwards)
{
    /// <summary>As small as can be read and printed.</summary>
    public const double SizePt = 5;

    // Office printers leave up to 4.2 mm of the paper white.
    private const double PaperEdgeMm = 4.5;
    private const double LabelEdgeMm = 0.5;

    public static TrueTypeFont Font => LabelFont.Code.Regular;

    private static double CapMm => LabelFont.CapMm(Font, SizePt);

    /// <summary>Finds a place: the widest margin around the labels, or the edge of the slot that will be printed last.</summary>
    /// <param name="format">The sheet.</param>
    /// <param name="id">The id.</param>
    /// <param name="free">The slots that stay free.</param>
    /// <returns>The mark, or <see langword="null"/> on rolls and where there is no room.</returns>
    public static SheetMark? Place(SheetFormat format, string id, IReadOnlyList<int> free)
        => format.Kind == SheetKind.Roll ? null
            : InMargin(format, id) ?? (free.Count > 0 ? InSlot(format, id, format.At(1, free[^1])) : null);

    private static SheetMark? InMargin(SheetFormat format, string id)
    {
        var labels = Enumerable.Range(1, format.SlotCount).Select(slot => format.At(1, slot)).ToList();
        var (left, top) = (labels.Min(l => l.XMm), labels.Min(l => l.YMm));
        var right = format.PageWidthMm - labels.Max(l => l.XMm) - format.LabelWidthMm;
        var bottom = format.PageHeightMm - labels.Max(l => l.YMm) - format.LabelHeightMm;
        var widest = Math.Max(Math.Max(bottom, top), Math.Max(left, right));
        if (widest < PaperEdgeMm + CapMm + LabelEdgeMm)
        {
            return null;
        }

        // In the middle of what is left of the margin.
        var inset = (widest - LabelEdgeMm + PaperEdgeMm) / 2;
        return widest == bottom ? new SheetMark(id, Math.Max(left, PaperEdgeMm), format.PageHeightMm - inset + (CapMm / 2), false)
            : widest == top ? new SheetMark(id, Math.Max(left, PaperEdgeMm), inset + (CapMm / 2), false)
            : widest == left ? new SheetMark(id, inset + (CapMm / 2), format.PageHeightMm - Math.Max(bottom, PaperEdgeMm), true)
            : new SheetMark(id, format.PageWidthMm - inset + (CapMm / 2), format.PageHeightMm - Math.Max(bottom, PaperEdgeMm), true);
    }

    // At the right end, because symbols stand on the left and their quiet zones may reach the label's edge.
    private static SheetMark? InSlot(SheetFormat format, string id, SheetPosition slot)
    {
        var right = Math.Min(slot.XMm + format.LabelWidthMm - format.SafeMarginMm, format.PageWidthMm - PaperEdgeMm);
        var x = right - LabelFont.Mm(Font, id.Length * Font.AdvanceOf(Font.GlyphOf(new('0'))), SizePt);
        var air = (format.SafeMarginMm - CapMm) / 2;
        var isRoom = format.Shape == LabelShape.Rectangle && air > 0 && x >= slot.XMm + (format.LabelWidthMm / 2);
        return !isRoom ? null
            : slot.YMm + air >= PaperEdgeMm ? new SheetMark(id, x, slot.YMm + air + CapMm, false)
            : slot.YMm + format.LabelHeightMm - air <= format.PageHeightMm - PaperEdgeMm
                ? new SheetMark(id, x, slot.YMm + format.LabelHeightMm - air, false)
                : null;
    }
}
