using AssetTags.Labels.Designs;
using AssetTags.Labels.Emblems;
using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>Lays out one label after another by one design. Not for several threads at once.</summary>
internal sealed class LabelFitting(LabelDesign design, Language language, int dpi = QrPlan.OfficeDpi, Emblem? emblem = null)
{
    private readonly Dictionary<int, QrPlan?> _plans = [];
    private readonly EmblemPlacing? _emblem = emblem is null ? null : new(emblem);
    private readonly IReadOnlyList<LabelArea> _areas =
        [.. design.Areas.Select(area => new LabelArea(area.XMm, area.YMm, area.WidthMm, area.HeightMm, area.RadiusMm, area.Ink))];

    private QrLevel Level => _emblem is null ? design.Level : QrLevel.H;

    /// <summary>Lays out a label.</summary>
    /// <param name="label">What it says.</param>
    /// <param name="refusal">Why it must not be printed, when the result is <see langword="null"/>.</param>
    public LabelLayout? Fit(LabelContent label, out LabelRefusal? refusal)
    {
        QrPlan plan = default;
        refusal = Check(label) ?? CheckSymbol(label, out plan);
        if (refusal is not null)
        {
            return null;
        }

        var texts = design.Boxes.Select(box => LabelTexts.Of(box, label, language)).ToList();
        refusal = CheckGlyphs(label, texts);
        return refusal is null ? Compose(label, texts, plan, out refusal) : null;
    }

    private static LabelRefusal? Check(LabelContent label)
        => label.Code.IsNone ? new LabelRefusal(label.Code, LabelFields.Code, LabelMessages.NoCode)
            : LabelAddress.FaultOf(label.Host) is { } fault ? new LabelRefusal(label.Code, LabelFields.Host, fault)
            : null;

    private LabelRefusal? CheckSymbol(LabelContent label, out QrPlan plan)
    {
        var length = LabelAddress.PayloadLength(label.Host);
        if (!_plans.TryGetValue(length, out var known))
        {
            _plans[length] = known = DesignSymbol.PlanOf(design, length, Level, dpi);
        }

        plan = known.GetValueOrDefault();
        return _emblem is not null && EmblemRoom.ModulesOf(plan) is null ? new LabelRefusal(label.Code, LabelFields.Symbol, LabelMessages.NoRoomForEmblem(label.Host))
            : known is null ? new LabelRefusal(label.Code, LabelFields.Symbol, LabelMessages.SymbolTooSmall(label.Host, LongestHost()))
            : null;
    }

    private int LongestHost()
    {
        var rest = LabelAddress.PayloadLength("");
        return Enumerable.Range(0, 300).LastOrDefault(length => DesignSymbol.PlanOf(design, rest + length, Level, dpi) is not null);
    }

    private static LabelRefusal? CheckGlyphs(LabelContent label, List<LabelText?[]> boxes)
    {
        foreach (var text in boxes.SelectMany(texts => texts))
        {
            if (text is not null && (text.Item.Font.FirstMissing(text.Tidy)
                ?? text.Wordings.Select(text.Item.Font.FirstMissing).FirstOrDefault(c => c is not null)) is { } missing)
            {
                return new LabelRefusal(label.Code, text.Field, LabelMessages.NoGlyph(text.Field, missing));
            }
        }

        return null;
    }

    private LabelLayout? Compose(LabelContent label, List<LabelText?[]> texts, QrPlan plan, out LabelRefusal? refusal)
    {
        var lines = new DesignFrame(design, plan);
        var frame = new LabelFrame(lines);
        var cuts = new List<LabelCut>(0);
        for (var i = 0; i < design.Boxes.Count; i++)
        {
            var fit = new ColumnFit(design.Boxes[i], texts[i], lines.HeightOf(design.Boxes[i]));
            if (fit.Run() is not { } column)
            {
                refusal = Refuse(label, fit.Culprit!);
                return null;
            }

            frame.Add(design.Boxes[i], column);
            AddCuts(cuts, label, texts[i], column);
        }

        if (design.Code is not null)
        {
            frame.AddCode(label.Code.ToString());
        }

        refusal = null;
        return new LabelLayout
        {
            Content = label,
            Plan = plan,
            SymbolXMm = lines.SymbolXMm,
            SymbolYMm = lines.SymbolYMm,
            Emblem = _emblem?.At(plan, lines.SymbolXMm, lines.SymbolYMm),
            Areas = frame.Areas.Count == 0 ? _areas : [.. _areas, .. frame.Areas],
            Holes = design.Holes,
            Lines = frame.Lines,
            Cuts = cuts,
        };
    }

    private static LabelRefusal Refuse(LabelContent label, LabelText culprit) => new(label.Code, culprit.Field,
        LabelFields.IsKept(culprit.Field) ? LabelMessages.TooWide(culprit.Field, culprit.Full) : LabelMessages.TooTall(culprit.Full));

    private static void AddCuts(List<LabelCut> cuts, LabelContent label, LabelText?[] texts, IReadOnlyList<FittedText> column)
    {
        foreach (var text in texts)
        {
            if (text is null)
            {
                continue;
            }

            var printed = (column.FirstOrDefault(fitted => ReferenceEquals(fitted.Item, text.Item))?.Printed ?? "").Replace(Typography.NoBreakSpace, ' ');
            if (text.IsCutAs(printed))
            {
                cuts.Add(new LabelCut(label.Code, text.Field, text.Full, printed));
            }
        }
    }
}
