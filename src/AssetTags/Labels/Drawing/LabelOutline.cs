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
/// <param name="IsEvenOdd">Whether what lies inside twice stays free; otherwise the non-zero winding rule.</param>
internal sealed record VectorShape(VectorPath Path, LabelInk Ink, string? Text = null, bool IsEvenOdd = false);

/// <summary>A label as outlines: needs no font where it is opened, and can be cut, engraved or enamelled.</summary>
internal static class LabelOutline
{
    /// <summary>Everything on a label, what lies below first: areas, the symbol with its emblem, lines in reading order.</summary>
    public static IReadOnlyList<VectorShape> Of(LabelLayout label)
        => [.. label.Areas.Select(Of), Of(label, SymbolOf(label)), .. EmblemOf(label), .. label.Lines.Select(Of)];

    /// <summary>A label's symbol, its middle free where an emblem stands.</summary>
    public static QrSymbol SymbolOf(LabelLayout label)
    {
        var symbol = LabelSymbol.Of(label.Content.Host, label.Content.Code, label.Plan);
        return label.Emblem is { Modules: var modules } ? symbol.Cleared(modules) : symbol;
    }

    /// <summary>The emblem's shapes; none where there is no emblem.</summary>
    public static IEnumerable<VectorShape> EmblemOf(LabelLayout label)
        => (label.Emblem?.Shapes ?? []).Select(shape => new VectorShape(VectorPath.Of(shape.Path), LabelInk.Black, IsEvenOdd: shape.IsEvenOdd));

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
    private static VectorShape Of(LabelLayout label, QrSymbol symbol)
    {
        var (path, plan) = (new VectorPath(), label.Plan);
        foreach (var dark in symbol.Rectangles())
        {
            path.AddRectangle(
                label.SymbolXMm + (dark.X * plan.ModuleMm), label.SymbolYMm + (dark.Y * plan.ModuleMm), dark.Width * plan.ModuleMm, dark.Height * plan.ModuleMm);
        }

        return new VectorShape(path, LabelInk.Black, LabelAddress.PayloadOf(label.Content.Host, label.Content.Code));
    }
}
