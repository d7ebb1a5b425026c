using AssetTags.Labels.Designs;

namespace AssetTags.Labels.Fitting;

/// <summary>Fits the texts of one box, going down the ladder until they do.</summary>
internal sealed class ColumnFit
{
    private readonly LabelBox _box;
    private readonly double _heightMm;
    private readonly IReadOnlyList<LabelText?> _texts;
    private readonly FittedText?[] _lines;
    private readonly ParagraphFit?[] _paragraphs;

    /// <param name="box">The box whose items are fitted.</param>
    /// <param name="texts">Their texts, one an item; <see langword="null"/> for nothing to say.</param>
    /// <param name="heightMm">From the first capitals to the last baseline.</param>
    public ColumnFit(LabelBox box, IReadOnlyList<LabelText?> texts, double heightMm)
    {
        _box = box;
        _heightMm = heightMm;
        _texts = texts;
        _lines = new FittedText?[_texts.Count];
        _paragraphs = [.. box.Items.Select((item, i) => _texts[i] is { } text && IsParagraph(item) ? new ParagraphFit(item, text, box.TextWidthMm) : null)];
        Culprit = texts.FirstOrDefault(text => text is not null && IsParagraph(text.Item)) ?? texts.FirstOrDefault(text => text is not null);
    }

    /// <summary>The text that cannot be printed whole and must not be cut, once <see cref="Run"/> gave nothing.</summary>
    public LabelText? Culprit { get; private set; }

    /// <summary>Fits the column.</summary>
    /// <returns>The texts in the box's order without those left out; <see langword="null"/> when the label must be refused.</returns>
    public IReadOnlyList<FittedText>? Run() => FitLines() ? FitFlow() : null;

    // A code parts at its hyphen and nowhere else.
    private static bool IsParagraph(LabelItem item) => item.Lines > 1 && item.Field != LabelFields.Code;

    private bool FitLines()
    {
        for (var i = 0; i < _texts.Count; i++)
        {
            var item = _box.Items[i];
            if (_texts[i] is not { } text || _paragraphs[i] is not null)
            {
                continue;
            }

            _lines[i] = item.Lines > 1 ? LineFit.TryCode(item, text.Tidy, _box.TextWidthMm) : LineFit.Try(item, text.LineWordings, _box.TextWidthMm);
            if (_lines[i] is null && LabelFields.IsKept(item.Field))
            {
                Culprit = text;
                return false;
            }

            _lines[i] ??= LineFit.Cut(item, text.LineWordings.Last(), _box.TextWidthMm);
        }

        return true;
    }

    private List<FittedText>? FitFlow()
    {
        var dropped = new HashSet<LabelItem>(ReferenceEqualityComparer.Instance);
        var order = _box.DropOrder().ToList();
        if (First(FitStep.Soft, dropped) is { } few)
        {
            return few;
        }

        for (var i = 0; i <= order.Count; i++)
        {
            if (First(FitStep.Full, dropped) is { } whole)
            {
                return whole;
            }

            dropped.UnionWith(order.Skip(i).Take(1));
        }

        return First(FitStep.Cut.Take(1), []) ?? First(FitStep.Cut, [.. order.Take(1)]) ?? First(FitStep.Cut, dropped);
    }

    private List<FittedText>? First(IEnumerable<FitStep> steps, HashSet<LabelItem> dropped)
    {
        foreach (var step in steps)
        {
            if (Fit(step, dropped) is { } column)
            {
                return column;
            }
        }

        return null;
    }

    private List<FittedText>? Fit(FitStep step, HashSet<LabelItem> dropped)
    {
        var column = new List<FittedText>(_texts.Count);
        var height = 0.0;
        for (var i = 0; i < _texts.Count; i++)
        {
            if (_texts[i] is null || dropped.Contains(_box.Items[i]))
            {
                continue;
            }

            if ((_lines[i] ?? _paragraphs[i]!.Try(step)) is not { } fitted)
            {
                return null;
            }

            height += fitted.HeightMm + (column.Count > 0 ? fitted.Item.GapMm : 0);
            column.Add(fitted);
        }

        return height <= _heightMm + 1e-6 ? column : null;
    }
}
