using System.Text;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>Places fitted texts on the lines of a label.</summary>
internal sealed class LabelFrame(DesignFrame frame)
{
    private readonly List<LabelLine> _lines = new(10);
    private readonly List<LabelArea> _areas = new(0);

    /// <summary>Lines in reading order.</summary>
    public IReadOnlyList<LabelLine> Lines => _lines;

    /// <summary>Filled boxes.</summary>
    public IReadOnlyList<LabelArea> Areas => _areas;

    /// <summary>Places the texts of a box, and its filling under them.</summary>
    public void Add(LabelBox box, IReadOnlyList<FittedText> texts)
    {
        var (top, height) = (frame.TopOf(box), frame.HeightOf(box));
        if (box.Fill is { } ink && texts.Count > 0)
        {
            _areas.Add(new LabelArea(box.XMm, top, box.WidthMm, height, box.RadiusMm, ink));
        }

        if (box.Vertical == LabelVertical.Top)
        {
            AddFromTop(box, texts.Where(text => !text.Item.Floor), top);
            AddOnFloor(box, [.. texts.Where(text => text.Item.Floor)], top + height);
            return;
        }

        var free = height - texts.Sum(text => text.HeightMm) - texts.Skip(1).Sum(text => text.Item.GapMm);
        AddFromTop(box, texts, top + (box.Vertical == LabelVertical.Middle ? free / 2 : free));
    }

    /// <summary>Places the code under the symbol: from the first letter's ink to the last one's, exactly as wide.</summary>
    public void AddCode(string code)
    {
        var font = LabelFont.Code.Regular;
        var ink = ((code.Length - 1) * font.AdvanceOf(font.GlyphOf(new Rune('0')))) + font.InkOf(font.GlyphOf(new Rune(code[^1]))).Right - font.InkOf(font.GlyphOf(new Rune(code[0]))).Left;
        var tracking = (frame.SymbolMm - LabelFont.Mm(font, ink, frame.CodePt)) / (code.Length - 1);
        _lines.Add(new LabelLine(font, frame.CodePt, frame.SymbolXMm, frame.FloorMm, code, tracking));
    }

    private void AddFromTop(LabelBox box, IEnumerable<FittedText> texts, double top)
    {
        var at = top;
        foreach (var text in texts)
        {
            at += (at > top ? text.Item.GapMm : 0) + text.CapMm;
            Add(box, text, at);
            at += text.HeightMm - text.CapMm;
        }
    }

    private void AddOnFloor(LabelBox box, List<FittedText> texts, double floor)
    {
        var below = texts.Sum(text => text.HeightMm + text.Item.GapMm);
        foreach (var text in texts)
        {
            below -= text.HeightMm + text.Item.GapMm;
            Add(box, text, floor - below - text.HeightMm + text.CapMm);
        }
    }

    private void Add(LabelBox box, FittedText text, double baseline)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            var x = box.XMm + box.PaddingMm + (box.Align == LabelAlign.Left ? 0 : (box.TextWidthMm - InkMm(text, text.Lines[i])) * (box.Align == LabelAlign.Center ? 0.5 : 1));
            _lines.Add(new LabelLine(text.Font, text.SizePt, x, baseline + (i * text.LeadingMm), text.Lines[i]) { Ink = box.Ink });
        }
    }

    // From the first letter's ink to the last one's.
    private static double InkMm(FittedText text, string line)
    {
        var (units, last) = (0, (ushort)0);
        foreach (var character in line.EnumerateRunes())
        {
            last = text.Font.GlyphOf(character);
            units += text.Font.AdvanceOf(last);
        }

        var first = text.Font.InkOf(text.Font.GlyphOf(Rune.GetRuneAt(line, 0))).Left;
        return LabelFont.Mm(text.Font, units - text.Font.AdvanceOf(last) + text.Font.InkOf(last).Right - first, text.SizePt);
    }
}
