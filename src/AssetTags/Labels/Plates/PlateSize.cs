using System.Globalization;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Plates;

/// <summary>How large a plate becomes: its design scaled as a whole, its holes to real drills, its letters never too small to read.</summary>
internal static class PlateSize
{
    /// <summary>Plates have no printer: modules are as fine as a plan can be, and a size is met exactly.</summary>
    public const int Dpi = QrPlan.FinestDpi;

    private const double LeastPt = 4.5;

    private static readonly CultureInfo s_ukrainian = CultureInfo.GetCultureInfo("uk-UA");

    // Drills that exist, for screws M2, M2.5, M3, M4, M5 and M6.
    private static readonly double[] s_drillsMm = [2.2, 2.7, 3.2, 4.2, 5.3, 6.4];

    /// <summary>The design at the size asked for.</summary>
    /// <param name="request">What is asked for.</param>
    /// <returns>The design in the plate's millimetres.</returns>
    public static LabelDesign Scaled(PlateRequest request) => At(request.Design, WidthFor(request));

    private static LabelDesign At(LabelDesign design, double width)
    {
        var by = width / design.WidthMm;
        var scaled = DesignPlacement.Scaled(design, by);
        return ClearOfHoles(scaled with
        {
            Boxes = [.. scaled.Boxes.Select(Legible)],
            Holes = [.. scaled.Holes.Select(hole => hole with { DiameterMm = Drill(hole.DiameterMm * by) })],
            KeepOutMm = design.KeepOutMm * by,
        });
    }

    // No hole may enter the quiet zone: the symbol's square draws back from them on all sides alike.
    private static LabelDesign ClearOfHoles(LabelDesign design)
    {
        var square = design.Symbol;
        var (right, bottom) = (square.XMm + square.SideMm, square.YMm + square.SideMm);
        var back = design.Holes.Max(hole =>
        {
            var radius = hole.DiameterMm / 2;
            var across = Math.Min(hole.XMm + radius - square.XMm, right - hole.XMm + radius);
            var down = Math.Min(hole.YMm + radius - square.YMm, bottom - hole.YMm + radius);
            return Math.Min(across, down);
        });
        return back <= 0 ? design : design with
        {
            Symbol = square with { XMm = square.XMm + back, YMm = square.YMm + back, SideMm = square.SideMm - (2 * back) },
        };
    }

    private static double WidthFor(PlateRequest request)
        => request.DistanceM is { } metres ? WidthFor(request, metres) : request.WidthMm ?? request.Design.WidthMm;

    // The least whole millimetre at which the symbol is a tenth of the distance.
    private static double WidthFor(PlateRequest request, double metres)
    {
        var least = Math.Ceiling(WidthOf(request.Design, Plate.LeastSideMm));
        if (!(metres <= DistanceOf(request, WidthOf(request.Design, Plate.MostSideMm))))
        {
            return double.PositiveInfinity;
        }

        var width = least;
        while (DistanceOf(request, width) < metres - 1e-9)
        {
            width++;
        }

        return width == least && metres < DistanceOf(request, WidthOf(request.Design, Plate.LeastSideMm)) ? 0 : width;
    }

    /// <summary>Why there is no plate of that size, or <see langword="null"/>.</summary>
    public static Phrase? FaultOf(PlateRequest request)
    {
        var (design, width) = (request.Design, WidthFor(request));
        var longest = Math.Max(1, design.HeightMm / design.WidthMm) * width;
        if (!(request.BleedMm is >= 0 and <= Plate.MostBleedMm))
        {
            return new Phrase($"Виліт під обріз буває від 0 до {Plate.MostBleedMm} мм.", $"The bleed is 0 to {Plate.MostBleedMm} mm.");
        }

        if (longest is >= Plate.LeastSideMm - 1e-6 and <= Plate.MostSideMm + 1e-6)
        {
            return null;
        }

        var (least, most) = (WidthOf(design, Plate.LeastSideMm), WidthOf(design, Plate.MostSideMm));
        var wide = longest < Plate.LeastSideMm ? "замала" : "завелика";
        return request.DistanceM is { } metres
            ? new Phrase(
                string.Create(s_ukrainian, $"З {metres:0.##} м читалася б табличка, {wide} для макета {design.Id}: довша сторона буває від {Plate.LeastSideMm} до {Plate.MostSideMm} мм. Цей макет: від {DistanceOf(request, least):0.##} до {DistanceOf(request, most):0.##} м."),
                string.Create(CultureInfo.InvariantCulture, $"From {metres:0.##} m a phone would read a plate out of bounds for the design {design.Id}: its longer side is {Plate.LeastSideMm} to {Plate.MostSideMm} mm. This design: {DistanceOf(request, least):0.##} to {DistanceOf(request, most):0.##} m."))
            : new Phrase(
                string.Create(s_ukrainian, $"Ширина {width:0.##} мм {wide} для макета {design.Id}: довша сторона буває від {Plate.LeastSideMm} до {Plate.MostSideMm} мм, тобто ширина від {least:0.#} до {most:0.#} мм."),
                string.Create(CultureInfo.InvariantCulture, $"A width of {width:0.##} mm is out of bounds for the design {design.Id}: the longer side is {Plate.LeastSideMm} to {Plate.MostSideMm} mm, so the width is {least:0.#} to {most:0.#} mm."));
    }

    private static double WidthOf(LabelDesign design, double longestMm) => longestMm / Math.Max(1, design.HeightMm / design.WidthMm);

    private static double DistanceOf(PlateRequest request, double width)
        => QrPlan.For(LabelAddress.PayloadLength(request.Content.Host), At(request.Design, width).Symbol.SideMm, request.Design.Level, Dpi)
            ?.ScanDistanceM ?? 0;

    private static double Drill(double diameter) => s_drillsMm.LastOrDefault(drill => drill <= diameter + 1e-6, s_drillsMm[0]);

    private static LabelBox Legible(LabelBox box) => box with
    {
        Items = [.. box.Items.Select(item => item with { MaxPt = Math.Max(LeastPt, item.MaxPt), MinPt = Math.Max(LeastPt, item.MinPt) })],
    };
}
