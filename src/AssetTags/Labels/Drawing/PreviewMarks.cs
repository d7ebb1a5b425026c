using AssetTags.Labels.Designs;
using AssetTags.Labels.Sheets;

namespace AssetTags.Labels.Drawing;

/// <summary>What a preview shows and paper does not: the label's edge, and the margin that ink keeps free.</summary>
internal static class PreviewMarks
{
    private const double HairlineMm = 0.12;

    private static readonly LabelInk s_edge = new(0x7F, 0xB8, 0xDA);
    private static readonly LabelInk s_margin = new(0xCB, 0xE6, 0xF5);

    /// <summary>Two hairlines, paler than any reader of symbols takes for ink.</summary>
    public static IEnumerable<VectorShape> Of(SheetFormat format)
    {
        var margin = format.SafeMarginMm;
        return
        [
            new VectorShape(Frame(format, margin, Math.Max(0, format.CornerRadiusMm - margin)), s_margin),
            new VectorShape(Frame(format, 0, format.CornerRadiusMm), s_edge),
        ];
    }

    private static VectorPath Frame(SheetFormat format, double inset, double radius)
        => Box(format, inset, radius).AddHole(Box(format, inset + HairlineMm, Math.Max(0, radius - HairlineMm)));

    private static VectorPath Box(SheetFormat format, double inset, double radius) => new VectorPath().AddRectangle(
        inset, inset, format.LabelWidthMm - (2 * inset), format.LabelHeightMm - (2 * inset), radius);
}
