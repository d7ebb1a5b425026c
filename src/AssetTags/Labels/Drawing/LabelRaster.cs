using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Drawing;

/// <summary>Draws labels dot by dot.</summary>
internal static class LabelRaster
{
    private const double InchMm = 25.4;

    /// <summary>Dots to the millimetre; printers of "203 dpi" have 8.</summary>
    public static double DotsPerMm(int dpi) => dpi == 203 ? 8 : dpi / InchMm;

    /// <summary>Draws a label.</summary>
    /// <param name="bitmap">White, and of the label's size.</param>
    /// <param name="label">The label; it moves by less than half a dot, so that its symbol begins on a dot's edge.</param>
    /// <param name="symbol">Its symbol, each module of whole dots if the plan makes it so; <see langword="null"/> leaves its place free.</param>
    /// <param name="dotsPerMm">The resolution.</param>
    public static void Draw(LabelBitmap bitmap, LabelLayout label, QrSymbol? symbol, double dotsPerMm)
    {
        var (left, top) = SymbolDots(label, dotsPerMm);
        var fill = new ScanlineFill(bitmap, dotsPerMm, (left / dotsPerMm) - label.SymbolXMm, (top / dotsPerMm) - label.SymbolYMm);
        foreach (var area in label.Areas)
        {
            fill.Fill(LabelOutline.Of(area).Path, area.Ink);
        }

        foreach (var dark in symbol?.Rectangles() ?? [])
        {
            bitmap.Fill(left + Edge(dark.X), top + Edge(dark.Y), left + Edge(dark.X + dark.Width), top + Edge(dark.Y + dark.Height), LabelInk.Black);
        }

        foreach (var line in label.Lines)
        {
            fill.Fill(LabelOutline.Of(line).Path, line.Ink);
        }

        int Edge(int module) => (int)Math.Round(module * label.Plan.ModuleMm * dotsPerMm);
    }

    /// <summary>Draws shapes where they lie.</summary>
    public static void Draw(LabelBitmap bitmap, IEnumerable<VectorShape> shapes, double dotsPerMm)
    {
        var fill = new ScanlineFill(bitmap, dotsPerMm, 0, 0);
        foreach (var shape in shapes)
        {
            fill.Fill(shape.Path, shape.Ink);
        }
    }

    /// <summary>The dot where the symbol's first module begins.</summary>
    public static (int Left, int Top) SymbolDots(LabelLayout label, double dotsPerMm)
        => ((int)Math.Round(label.SymbolXMm * dotsPerMm), (int)Math.Round(label.SymbolYMm * dotsPerMm));
}
