using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Designs;

/// <summary>The lines everything on a label stands on, found from its symbol: one left margin, one top line, one floor.</summary>
internal readonly record struct DesignFrame
{
    private const int CodeLength = 11;

    public DesignFrame(LabelDesign design, QrPlan plan)
    {
        var free = design.Symbol.Align == LabelAlign.Center ? Math.Max(0, design.Symbol.SideMm - plan.SideMm) / 2 : 0;
        SymbolXMm = design.Symbol.XMm + free + plan.QuietMm;
        SymbolYMm = design.Symbol.YMm + free + plan.QuietMm;
        SymbolMm = plan.SymbolMm;
        if (design.Code is { } under)
        {
            // Eleven advances less the side bearings of a wide letter come to about the symbol's width; tracking does the rest.
            CodePt = Math.Floor(plan.SymbolMm / LabelFont.Mm(LabelFont.Code.Regular, (CodeLength * Advance) - (Advance / 6.0), 1) * 20) / 20;
            FloorMm = SymbolYMm + SymbolMm + plan.QuietMm + under.GapMm + LabelFont.CapMm(LabelFont.Code.Regular, CodePt);
        }
        else
        {
            FloorMm = SymbolYMm + SymbolMm;
        }
    }

    /// <summary>Left edge of the symbol's first module.</summary>
    public double SymbolXMm { get; }

    /// <summary>Top edge of the symbol's first module.</summary>
    public double SymbolYMm { get; }

    /// <summary>The symbol's side without the quiet zone.</summary>
    public double SymbolMm { get; }

    /// <summary>Size of a code under the symbol; 0 when it stands elsewhere.</summary>
    public double CodePt { get; }

    /// <summary>The baseline of a code under the symbol, or the symbol's last row.</summary>
    public double FloorMm { get; }

    private static int Advance => LabelFont.Code.Regular.AdvanceOf(LabelFont.Code.Regular.GlyphOf(new System.Text.Rune('0')));

    /// <summary>Where a box's first capitals begin.</summary>
    public double TopOf(LabelBox box) => box.YMm ?? SymbolYMm;

    /// <summary>From there to its last baseline.</summary>
    public double HeightOf(LabelBox box) => box.HeightMm ?? FloorMm - TopOf(box);
}
