using AssetTags.Labels.Sheets;

namespace AssetTags.Labels.Designs;

/// <summary>Lays a design onto a sheet's labels: enlarges it where they are clearly larger, spreads it over their width, keeps it off their edges.</summary>
internal static class DesignPlacement
{
    // Published sizes are rounded to a tenth of a millimetre.
    private const double SlackMm = 0.1;
    private const double ClearlyLarger = 1.1;
    private const double LeastPlateMm = 60, MostPlateMm = 300;
    private const double LeastPt = 4.5;

    /// <summary>The host a design is laid out for before it is known: 17 characters, version 3 at level Q.</summary>
    public const int UsualPayload = 36;

    public static bool IsRound(SheetFormat format) => format.Shape == LabelShape.Round;

    /// <summary>The design in the label's millimetres and how much it was enlarged; <see langword="null"/> when it does not fit.</summary>
    public static (LabelDesign Design, double Scale)? Onto(LabelDesign design, SheetFormat format)
    {
        // Enlarged less, its ink may clear a safe margin that the largest size would not.
        for (var scale = ScaleFor(design, format); scale is { } by; scale = Smaller(by, design))
        {
            var placed = Spread(Scaled(design, by), format, design.Use == LabelUse.Outdoor);
            if (DesignEdges.Keep(placed, format, IsRound(format)) is { } kept)
            {
                return (kept, by);
            }
        }

        return null;
    }

    private static double? Smaller(double scale, LabelDesign design)
        => design.Use == LabelUse.Outdoor || scale <= 1 ? null : scale * 0.96 >= ClearlyLarger ? scale * 0.96 : 1;

    /// <summary>A plate of another size than its design's.</summary>
    public static LabelDesign Scaled(LabelDesign design, double by) => by == 1 ? design : design with
    {
        WidthMm = design.WidthMm * by,
        HeightMm = design.HeightMm * by,
        CornerRadiusMm = design.CornerRadiusMm * by,
        Symbol = design.Symbol with { XMm = design.Symbol.XMm * by, YMm = design.Symbol.YMm * by, SideMm = design.Symbol.SideMm * by },
        Code = design.Code is { } code ? code with { GapMm = code.GapMm * by } : null,
        Boxes = [.. design.Boxes.Select(box => Scaled(box, by))],
        Areas = [.. design.Areas.Select(area => area with
        {
            XMm = area.XMm * by, YMm = area.YMm * by, WidthMm = area.WidthMm * by, HeightMm = area.HeightMm * by, RadiusMm = area.RadiusMm * by,
        })],
        Holes = [.. design.Holes.Select(hole => hole with { XMm = hole.XMm * by, YMm = hole.YMm * by })],
    };

    /// <summary>The least label a design needs, in words.</summary>
    public static Phrase LeastSize(LabelDesign design)
    {
        if (design.Use != LabelUse.Outdoor)
        {
            return design.Shape == LabelShape.Round ? new Phrase($"Ø {LabelMessages.MmUk(design.WidthMm)} мм", $"Ø {LabelMessages.Mm(design.WidthMm)} mm") : LabelMessages.Size(design.WidthMm, design.HeightMm);
        }

        var least = LeastScaleOfPlate(design);
        return LabelMessages.Size(design.WidthMm * least, design.HeightMm * least);
    }

    private static double? ScaleFor(LabelDesign design, SheetFormat format)
    {
        var isPlate = design.Use == LabelUse.Outdoor;
        var margin = isPlate ? 2 * format.SafeMarginMm : 0;
        var (width, height) = (format.LabelWidthMm - margin, format.LabelHeightMm - margin);
        var most = IsRound(format) && design.Shape == LabelShape.Rectangle
            ? width / Math.Sqrt((design.WidthMm * design.WidthMm) + (design.HeightMm * design.HeightMm))
            : Math.Min(width / design.WidthMm, height / design.HeightMm);
        if (isPlate)
        {
            most = Math.Min(most, MostPlateMm / Math.Max(design.WidthMm, design.HeightMm));
            return most < LeastScaleOfPlate(design) ? null : most;
        }

        return most >= ClearlyLarger ? most
            : width > design.WidthMm - SlackMm && height > design.HeightMm - SlackMm && (most >= 1 || design.Shape == LabelShape.Round || !IsRound(format)) ? 1
            : null;
    }

    // A plate shrinks with its type, which must stay legible.
    private static double LeastScaleOfPlate(LabelDesign design)
        => Math.Max(LeastPlateMm / Math.Max(design.WidthMm, design.HeightMm), LeastPt / design.Boxes.SelectMany(box => box.Items).Min(item => item.MinPt));

    private static LabelBox Scaled(LabelBox box, double by) => box with
    {
        XMm = box.XMm * by,
        YMm = box.YMm * by,
        WidthMm = box.WidthMm * by,
        HeightMm = box.HeightMm * by,
        RadiusMm = box.RadiusMm * by,
        PaddingMm = box.PaddingMm * by,
        Items = [.. box.Items.Select(item => item with { MaxPt = item.MaxPt * by, MinPt = item.MinPt * by, GapMm = item.GapMm * by })],
    };

    private static LabelDesign Spread(LabelDesign design, SheetFormat format, bool isPlate)
    {
        var (spareX, spareY) = (format.LabelWidthMm - design.WidthMm, format.LabelHeightMm - design.HeightMm);
        var isCentred = isPlate || design.Shape == LabelShape.Round || IsRound(format);
        var (x, y) = (isCentred ? spareX / 2 : 0, spareY / 2);
        var grown = isCentred ? design : design with
        {
            Boxes = [.. design.Boxes.Select(box => DesignEdges.HasNeighbour(design, box) ? box : box with { WidthMm = box.WidthMm + spareX })],
            Areas = [.. design.Areas.Select(area => area.XMm + area.WidthMm < design.Symbol.XMm + design.Symbol.SideMm ? area : area with { WidthMm = area.WidthMm + spareX })],
        };
        return grown with
        {
            WidthMm = format.LabelWidthMm,
            HeightMm = format.LabelHeightMm,
            Symbol = grown.Symbol with { XMm = grown.Symbol.XMm + x, YMm = grown.Symbol.YMm + y },
            Boxes = [.. grown.Boxes.Select(box => box with { XMm = box.XMm + x, YMm = box.YMm + y })],
            Areas = [.. grown.Areas.Select(area => area with { XMm = area.XMm + x, YMm = area.YMm + y })],
            Holes = [.. grown.Holes.Select(hole => hole with { XMm = hole.XMm + x, YMm = hole.YMm + y })],
        };
    }
}
