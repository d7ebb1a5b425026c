using AssetTags.Labels.Designs;
using AssetTags.Labels.Emblems;
using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>Lays out one label after another by one design. Not for several threads at once.</summary>
internal sealed class LabelFitting(LabelDesign design, Language language, int dpi = QrPlan.OfficeDpi, Emblem? emblem = null)
{
    private readonly Dictionary<int, QrPlan?> _plans = [];
    private readonly Dictionary<QrPlan, LabelEmblem> _emblems = [];

    private QrLevel Level => emblem is null ? design.Level : QrLevel.H;

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

        var texts = LabelTexts.Of(label, language);
        refusal = CheckGlyphs(label, texts);
        return refusal is null ? Compose(label, texts, plan, out refusal) : null;
    }

    private static LabelRefusal? Check(LabelContent label)
        => label.Code.IsNone ? new LabelRefusal(label.Code, LabelField.Code, LabelWords.NoCode)
            : LabelAddress.FaultOf(label.Host) is { } fault ? new LabelRefusal(label.Code, LabelField.Host, fault)
            : null;

    private LabelRefusal? CheckSymbol(LabelContent label, out QrPlan plan)
    {
        var length = LabelAddress.PayloadLength(label.Host);
        if (!_plans.TryGetValue(length, out var known))
        {
            _plans[length] = known = QrPlan.For(length, design.QrSideMm, Level, dpi);
        }

        plan = known.GetValueOrDefault();
        return emblem is not null && (known is null || EmblemRoom.ModulesOf(plan) is null) ? new LabelRefusal(label.Code, LabelField.Symbol, LabelWords.NoRoomForEmblem(label.Host))
            : known is null ? new LabelRefusal(label.Code, LabelField.Symbol, LabelWords.SymbolTooSmall(label.Host, LongestHost()))
            : null;
    }

    private int LongestHost()
    {
        var rest = LabelAddress.PayloadLength("");
        return Enumerable.Range(0, 300).Last(length => QrPlan.For(rest + length, design.QrSideMm, Level, dpi) is not null);
    }

    private LabelRefusal? CheckGlyphs(LabelContent label, List<LabelText> texts)
    {
        foreach (var item in design.Items)
        {
            foreach (var text in texts.Where(text => text.Field == item.Field))
            {
                if ((item.Font.FirstMissing(text.Tidy) ?? text.Wordings.Select(item.Font.FirstMissing).FirstOrDefault(c => c is not null)) is { } missing)
                {
                    return new LabelRefusal(label.Code, item.Field, LabelWords.NoGlyph(item.Field, missing));
                }
            }
        }

        return null;
    }

    private LabelLayout? Compose(LabelContent label, List<LabelText> texts, QrPlan plan, out LabelRefusal? refusal)
    {
        var frame = new LabelFrame(design, plan);
        var fit = new ColumnFit(design, texts, frame.FloorMm - frame.TopMm);
        var column = fit.Run();
        refusal = column is null ? Refuse(label, texts, fit.Culprit) : null;
        return column is null ? null : new LabelLayout
        {
            Content = label,
            Plan = plan,
            SymbolXMm = frame.SymbolXMm,
            SymbolYMm = frame.SymbolYMm,
            Emblem = EmblemOf(plan, frame),
            Lines = frame.Lines(column, label.Code.ToString()),
            Cuts = CutsOf(label, texts, column),
        };
    }

    // Half a module stays free around it.
    private LabelEmblem? EmblemOf(QrPlan plan, LabelFrame frame)
    {
        if (emblem is null || EmblemRoom.ModulesOf(plan) is not { } modules)
        {
            return null;
        }

        if (!_emblems.TryGetValue(plan, out var placed))
        {
            var inset = (((plan.ModuleCount - modules) / 2) + 0.5) * plan.ModuleMm;
            var shapes = emblem.Within(frame.SymbolXMm + inset, frame.SymbolYMm + inset, (modules - 1) * plan.ModuleMm);
            _emblems[plan] = placed = new LabelEmblem(modules, shapes);
        }

        return placed;
    }

    private static LabelRefusal Refuse(LabelContent label, List<LabelText> texts, LabelField culprit)
    {
        var text = texts.Find(text => text.Field == culprit)?.Full ?? "";
        return new LabelRefusal(label.Code, culprit, culprit == LabelField.Name ? LabelWords.TooTall(text) : LabelWords.TooWide(culprit, text));
    }

    private List<LabelCut> CutsOf(LabelContent label, List<LabelText> texts, IReadOnlyList<FittedText> column)
    {
        var cuts = new List<LabelCut>(0);
        foreach (var text in texts.Where(text => design.Items.Any(item => item.Field == text.Field)))
        {
            var printed = (column.FirstOrDefault(fitted => fitted.Item.Field == text.Field)?.Printed ?? "").Replace(Typography.NoBreakSpace, ' ');
            if (text.IsCutAs(printed))
            {
                cuts.Add(new LabelCut(label.Code, text.Field, text.Full, printed));
            }
        }

        return cuts;
    }
}
