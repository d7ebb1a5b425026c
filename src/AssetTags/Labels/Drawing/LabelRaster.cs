using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Drawing;

/// <summary>Draws labels dot by dot.</summary>
internal static class LabelRaster
{
    /// <summary>How many dots a length comes to.</summary>
    public static int Dots(double mm, int dpi) => (int)Math.Round(mm / QrPlan.DotMmAt(dpi));

    /// <summary>Draws a label.</summary>
    /// <param name="bitmap">White, and of the label's size.</param>
    /// <param name="label">The label; it moves by less than half a dot, so that its symbol begins on a dot's edge.</param>
    /// <param name="hasSymbol">Whether its symbol is drawn, each module of whole dots if the plan makes it so, or its place left free.</param>
    /// <param name="dpi">The resolution.</param>
    public static void Draw(LabelBitmap bitmap, LabelLayout label, bool hasSymbol, int dpi)
    {
        var dotMm = QrPlan.DotMmAt(dpi);
        var (left, top) = SymbolDots(label, dpi);
        var fill = new ScanlineFill(bitmap, dotMm, (left * dotMm) - label.SymbolXMm, (top * dotMm) - label.SymbolYMm);
        foreach (var area in label.Areas)
        {
            fill.Fill(LabelOutline.Of(area));
        }

        foreach (var dark in hasSymbol ? LabelOutline.SymbolOf(label).Rectangles() : [])
        {
            bitmap.Fill(left + Edge(dark.X), top + Edge(dark.Y), left + Edge(dark.X + dark.Width), top + Edge(dark.Y + dark.Height), LabelInk.Black);
        }

        foreach (var shape in hasSymbol ? LabelOutline.EmblemOf(label) : [])
        {
            fill.Fill(shape);
        }

        foreach (var line in label.Lines)
        {
            fill.Fill(LabelOutline.Of(line));
        }

        int Edge(int module) => Dots(module * label.Plan.ModuleMm, dpi);
    }

    /// <summary>Draws shapes where they lie.</summary>
    public static void Draw(LabelBitmap bitmap, IEnumerable<VectorShape> shapes, int dpi)
    {
        var fill = new ScanlineFill(bitmap, QrPlan.DotMmAt(dpi), 0, 0);
        foreach (var shape in shapes)
        {
            fill.Fill(shape);
        }
    }

    /// <summary>The dot where the symbol's first module begins.</summary>
    public static (int Left, int Top) SymbolDots(LabelLayout label, int dpi)
        => (Dots(label.SymbolXMm, dpi), Dots(label.SymbolYMm, dpi));
}
