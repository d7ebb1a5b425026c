using System.Text;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>The lines everything on a label stands on, found from its symbol: one left margin, one top line, one floor.</summary>
internal sealed class LabelFrame
{
    private const int CodeLength = 11;

    private readonly LabelDesign _design;
    private readonly QrPlan _plan;
    private readonly double _codePt;
    private readonly double _codeCapMm;

    public LabelFrame(LabelDesign design, QrPlan plan)
    {
        _design = design;
        _plan = plan;
        SymbolXMm = design.QrXMm + plan.QuietMm;
        SymbolYMm = design.QrYMm + plan.QuietMm;
        var font = LabelFont.Code.Regular;
        // Eleven advances less the side bearings of a wide letter come to about the symbol's width; tracking does the rest.
        _codePt = design.CodeBesidePt ?? Math.Floor(plan.SymbolMm / LabelFont.Mm(font, (CodeLength * Advance) - (Advance / 6.0), 1) * 20) / 20;
        _codeCapMm = LabelFont.CapMm(font, _codePt);
        TopMm = IsBeside ? CodeTopMm + CodeLeadMm + _codeCapMm : SymbolYMm;
        FloorMm = IsBeside ? SymbolYMm + plan.SymbolMm : design.QrYMm + plan.SideMm + _codeCapMm;
    }

    public double SymbolXMm { get; }

    public double SymbolYMm { get; }

    /// <summary>Where the capitals of the column's first line begin.</summary>
    public double TopMm { get; }

    /// <summary>The baseline of the column's last line, and of a code under the symbol.</summary>
    public double FloorMm { get; }

    private bool IsBeside => _design.CodeBesidePt is not null;

    private double CodeTopMm => SymbolYMm;

    private double CodeLeadMm => _codeCapMm * 1.5;

    private static int Advance => LabelFont.Code.Regular.AdvanceOf(Glyph('0'));

    /// <summary>Places the column's texts and the code, in reading order.</summary>
    public List<LabelLine> Lines(IReadOnlyList<FittedText> column, string code)
    {
        var lines = new List<LabelLine>(10);
        if (IsBeside)
        {
            AddCodeBeside(lines, code);
        }

        AddFromTop(lines, column.Where(text => !text.Item.OnFloor));
        AddOnFloor(lines, [.. column.Where(text => text.Item.OnFloor)]);
        if (!IsBeside)
        {
            AddCodeUnder(lines, code);
        }

        return lines;
    }

    private void AddFromTop(List<LabelLine> lines, IEnumerable<FittedText> texts)
    {
        var at = TopMm;
        foreach (var text in texts)
        {
            at += (at > TopMm ? text.Item.GapMm : 0) + text.CapMm;
            Add(lines, text, at);
            at += text.HeightMm - text.CapMm;
        }
    }

    private void AddOnFloor(List<LabelLine> lines, List<FittedText> texts)
    {
        var below = texts.Sum(text => text.HeightMm + text.Item.GapMm);
        foreach (var text in texts)
        {
            below -= text.HeightMm + text.Item.GapMm;
            Add(lines, text, FloorMm - below);
        }
    }

    private void Add(List<LabelLine> lines, FittedText text, double baseline)
    {
        for (var i = 0; i < text.Lines.Count; i++)
        {
            lines.Add(new LabelLine(text.Font, text.SizePt, _design.TextXMm, baseline + (i * text.LeadingMm), text.Lines[i]));
        }
    }

    private void AddCodeBeside(List<LabelLine> lines, string code)
    {
        var half = code.IndexOf('-', StringComparison.Ordinal) + 1;
        var baseline = CodeTopMm + _codeCapMm;
        lines.Add(new LabelLine(LabelFont.Code.Regular, _codePt, _design.TextXMm, baseline, code[..half]));
        lines.Add(new LabelLine(LabelFont.Code.Regular, _codePt, _design.TextXMm, baseline + CodeLeadMm, code[half..]));
    }

    // From the first letter's ink to the last one's, exactly as wide as the symbol.
    private void AddCodeUnder(List<LabelLine> lines, string code)
    {
        var font = LabelFont.Code.Regular;
        var ink = ((code.Length - 1) * Advance) + font.InkOf(Glyph(code[^1])).Right - font.InkOf(Glyph(code[0])).Left;
        var tracking = (_plan.SymbolMm - LabelFont.Mm(font, ink, _codePt)) / (code.Length - 1);
        lines.Add(new LabelLine(font, _codePt, SymbolXMm, FloorMm, code, tracking));
    }

    private static ushort Glyph(char c) => LabelFont.Code.Regular.GlyphOf(new Rune(c));
}
