using System.Text;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Drawing;

/// <summary>A path and the ink that fills it.</summary>
/// <param name="Path">Millimetres from the label's top left corner.</param>
/// <param name="Ink">The colour.</param>
/// <param name="Text">What it says, for those who cannot see it; <see langword="null"/> for an area.</param>
internal sealed record VectorShape(VectorPath Path, LabelInk Ink, string? Text = null);

/// <summary>A label as outlines: needs no font where it is opened, and can be cut, engraved or enamelled.</summary>
internal static class LabelOutline
{
    /// <summary>Everything on a label, what lies below first: areas, the symbol, lines in reading order.</summary>
    public static IReadOnlyList<VectorShape> Of(LabelLayout label, QrSymbol symbol)
        => [.. label.Areas.Select(Of), Of(label, symbol, label.Plan), .. label.Lines.Select(Of)];

    /// <summary>A filled area.</summary>
    public static VectorShape Of(LabelArea area)
        => new(new VectorPath().AddRectangle(area.XMm, area.YMm, area.WidthMm, area.HeightMm, area.RadiusMm), area.Ink);

    /// <summary>A line of text: each glyph's own contours.</summary>
    public static VectorShape Of(LabelLine line)
    {
        var path = new VectorPath();
        var scale = LabelFont.Mm(line.Font, 1, line.SizePt);
        var first = line.Font.GlyphOf(Rune.GetRuneAt(line.Text, 0));
        var x = line.XMm - (line.Font.InkOf(first).Left * scale);
        foreach (var character in line.Text.EnumerateRunes())
        {
            var glyph = line.Font.GlyphOf(character);
            foreach (var step in line.Font.PathOf(glyph))
            {
                path.Add(step.Map(scale, 0, 0, -scale, x, line.BaselineMm));
            }

            x += (line.Font.AdvanceOf(glyph) * scale) + line.TrackingMm;
        }

        return new VectorShape(path, line.Ink, line.Text);
    }

    /// <summary>The symbol's dark modules as one path of few rectangles.</summary>
    private static VectorShape Of(LabelLayout label, QrSymbol symbol, QrPlan plan)
    {
        var path = new VectorPath();
        foreach (var dark in symbol.Rectangles())
        {
            path.AddRectangle(
                label.SymbolXMm + (dark.X * plan.ModuleMm), label.SymbolYMm + (dark.Y * plan.ModuleMm), dark.Width * plan.ModuleMm, dark.Height * plan.ModuleMm);
        }

        return new VectorShape(path, LabelInk.Black, LabelAddress.PayloadOf(label.Content.Host, label.Content.Code));
    }
}
