using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Designs;

/// <summary>Keeps a design's ink inside a label's safe area.</summary>
internal static class DesignEdges
{
    // A box may lose so much of its width to a safe margin wider than the design's own.
    private const double LeastShare = 0.8;

    // On round labels widths are measured out to the letter.
    private const double LeastRoundShare = 0.98;
    private const double ToleranceMm = 0.051;

    /// <summary>The design with boxes narrowed to the safe area; <see langword="null"/> when that takes too much or something else leaves it.</summary>
    public static LabelDesign? Keep(LabelDesign design, SheetFormat format, bool isRound)
    {
        var safe = new SafeArea(format.LabelWidthMm, format.LabelHeightMm, format.SafeMarginMm, isRound);
        var frame = FrameOf(design);
        var boxes = design.Boxes.Select(box => Narrow(box, safe, frame)).ToList();
        return boxes.Any(box => box is null)
            || !safe.Holds(frame.SymbolXMm, frame.SymbolYMm, frame.SymbolMm, frame.SymbolMm)
            || (design.Code is not null && !safe.Holds(frame.SymbolXMm, frame.SymbolYMm, frame.SymbolMm, frame.FloorMm - frame.SymbolYMm))
            || !design.Areas.All(area => safe.Holds(area.XMm, area.YMm, area.WidthMm, area.HeightMm))
            ? null : design with { Boxes = [.. boxes.Select(box => box!)] };
    }

    /// <summary>Whether another box or the symbol stands to the right of a box, so that it must not grow.</summary>
    public static bool HasNeighbour(LabelDesign design, LabelBox box)
    {
        var frame = FrameOf(design);
        var (top, floor, right) = (frame.TopOf(box), frame.TopOf(box) + frame.HeightOf(box), box.XMm + box.WidthMm);
        return design.Boxes.Any(other => other.XMm >= right && frame.TopOf(other) < floor && frame.TopOf(other) + frame.HeightOf(other) > top)
            || (frame.SymbolXMm >= right && frame.SymbolYMm < floor && frame.FloorMm > top)
            || (right < frame.SymbolXMm + frame.SymbolMm);
    }

    /// <summary>The frame with a usual host; with the shortest, where that is too long.</summary>
    public static DesignFrame FrameOf(LabelDesign design)
        => new(design, UsualPlan(design) ?? new QrPlan(2, design.Level, QrPlan.OfficeLeastDots));

    public static QrPlan? UsualPlan(LabelDesign design) => DesignSymbol.PlanOf(design, DesignPlacement.UsualPayload, design.Level);

    private static LabelBox? Narrow(LabelBox box, SafeArea safe, DesignFrame frame)
    {
        var (top, height) = (frame.TopOf(box), frame.HeightOf(box));
        var (left, right) = safe.Span(top, top + height);
        var narrow = box with { XMm = Math.Max(box.XMm, left), WidthMm = Math.Min(box.XMm + box.WidthMm, right) - Math.Max(box.XMm, left) };
        return narrow.WidthMm < box.WidthMm * (safe.IsRound ? LeastRoundShare : LeastShare) || !safe.Holds(narrow.XMm, top, narrow.WidthMm, height) ? null : narrow;
    }

    /// <summary>The part of a label that ink may use.</summary>
    private readonly record struct SafeArea(double WidthMm, double HeightMm, double MarginMm, bool IsRound)
    {
        private double RadiusMm => (WidthMm / 2) - MarginMm + ToleranceMm;

        /// <summary>From where to where rows between two heights may be inked.</summary>
        public (double Left, double Right) Span(double top, double bottom)
        {
            if (!IsRound)
            {
                return (MarginMm, WidthMm - MarginMm);
            }

            var far = Math.Max(Math.Abs(top - (HeightMm / 2)), Math.Abs(bottom - (HeightMm / 2)));
            var half = far < RadiusMm ? Math.Sqrt((RadiusMm * RadiusMm) - (far * far)) : 0;
            return ((WidthMm / 2) - half, (WidthMm / 2) + half);
        }

        public bool Holds(double x, double y, double width, double height)
        {
            var (left, right) = Span(y, y + height);
            return width > 0 && x >= left - ToleranceMm && x + width <= right + ToleranceMm
                && y >= MarginMm - ToleranceMm && y + height <= HeightMm - MarginMm + ToleranceMm;
        }
    }
}
