using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Plates;

/// <summary>A plate with everything decided, ready to be written for its maker. Millimetres from its top left corner, y growing downwards.</summary>
public sealed class Plate
{
    /// <summary>The least longer side.</summary>
    public const double LeastSideMm = 60;

    /// <summary>The most longer side.</summary>
    public const double MostSideMm = 300;

    /// <summary>What makers ask for as a rule.</summary>
    public const double UsualBleedMm = 3;

    /// <summary>The most bleed there may be.</summary>
    public const double MostBleedMm = 20;

    private readonly LabelLayout _layout;

    private Plate(LabelDesign design, LabelLayout layout, double bleedMm)
    {
        _layout = layout;
        Design = design;
        BleedMm = bleedMm;
        Shapes = [.. ShapesOf(design, layout, bleedMm)];
        CutLines = [CutLine(design), .. design.Holes.Select(CutLine)];
    }

    /// <summary>The design in the plate's millimetres: trimmed size, radius of the corners, holes.</summary>
    public LabelDesign Design { get; }

    /// <summary>How far colour goes beyond the edge.</summary>
    public double BleedMm { get; }

    /// <summary>The symbol.</summary>
    public QrPlan Symbol => _layout.Plan;

    /// <summary>Left edge of the symbol's first module.</summary>
    public double SymbolXMm => _layout.SymbolXMm;

    /// <summary>Top edge of the symbol's first module.</summary>
    public double SymbolYMm => _layout.SymbolYMm;

    /// <summary>Height of the smallest capitals.</summary>
    public double SmallestCapitalMm => _layout.Lines.Min(line => LabelFont.CapMm(line.Font, line.SizePt));

    /// <summary>Texts that are not whole.</summary>
    public IReadOnlyList<LabelCut> Cuts => _layout.Cuts;

    /// <summary>What is printed, enamelled or engraved, what lies below first; the ground is white.</summary>
    internal IReadOnlyList<VectorShape> Shapes { get; }

    /// <summary>Where to cut and drill: the edge first, then the holes.</summary>
    internal IReadOnlyList<VectorPath> CutLines { get; }

    internal string Title => $"{Design.Id} {_layout.Content.Code}";

    /// <summary>Decides a plate.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="fault">Why there is no such plate: its size, or a text that cannot stand on it.</param>
    /// <returns>The plate, or <see langword="null"/>.</returns>
    public static Plate? Compose(PlateRequest request, out Phrase? fault)
    {
        ArgumentNullException.ThrowIfNull(request);
        fault = FaultOf(request);
        if (fault is not null)
        {
            return null;
        }

        var design = PlateSize.Scaled(request);
        var layout = new LabelFitting(design, request.Language, PlateSize.Dpi, request.Emblem).Fit(request.Content, out var refusal);
        fault = refusal?.Reason;
        return layout is null ? null : new Plate(design, layout, request.BleedMm);
    }

    /// <summary>Why no plate can be made so, whatever it says: its design, size or bleed; or <see langword="null"/>.</summary>
    public static Phrase? FaultOf(PlateRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Design.Holes.Count == 0
            ? new Phrase(
                $"Макет {request.Design.Id} — не табличка: у ньому немає отворів. Таблички: {Names}", $"The design {request.Design.Id} is no plate: it has no holes. Plates: {Names}")
            : LabelAddress.FaultOf(request.Content.Host) ?? PlateSize.FaultOf(request);
    }

    /// <summary>The built-in plates, by commas.</summary>
    public static string Names => string.Join(", ", LabelDesigns.All.Where(design => design.Holes.Count > 0).Select(design => design.Id));

    private static IEnumerable<VectorShape> ShapesOf(LabelDesign design, LabelLayout layout, double bleed)
        => LabelOutline.Of(layout with { Areas = [.. layout.Areas.Select(area => Bled(area, design, bleed))] });

    // Colour that reaches an edge goes on beyond it, so that a cut a little off leaves no white line.
    private static LabelArea Bled(LabelArea area, LabelDesign design, double bleed)
    {
        const double touch = 1e-6;
        var left = area.XMm < touch ? bleed : 0;
        var top = area.YMm < touch ? bleed : 0;
        var right = area.XMm + area.WidthMm > design.WidthMm - touch ? bleed : 0;
        var bottom = area.YMm + area.HeightMm > design.HeightMm - touch ? bleed : 0;
        return area with { XMm = area.XMm - left, YMm = area.YMm - top, WidthMm = area.WidthMm + left + right, HeightMm = area.HeightMm + top + bottom };
    }

    private static VectorPath CutLine(LabelDesign design) => new VectorPath().AddRectangle(0, 0, design.WidthMm, design.HeightMm, design.CornerRadiusMm);

    private static VectorPath CutLine(DesignHole hole) => new VectorPath().AddRectangle(
        hole.XMm - (hole.DiameterMm / 2), hole.YMm - (hole.DiameterMm / 2), hole.DiameterMm, hole.DiameterMm, hole.DiameterMm / 2);
}
