using AssetTags.Labels.Designs;

namespace AssetTags.Labels.Fitting;

/// <summary>Fits the texts of one label into its column, going down the ladder until they do.</summary>
internal sealed class ColumnFit
{
    private readonly LabelDesign _design;
    private readonly double _heightMm;
    private readonly LabelText?[] _texts;
    private readonly FittedText?[] _lines;
    private readonly ParagraphFit?[] _paragraphs;

    /// <param name="design">The design whose items are fitted.</param>
    /// <param name="texts">The label's texts.</param>
    /// <param name="heightMm">From the first capitals to the last baseline.</param>
    public ColumnFit(LabelDesign design, IReadOnlyList<LabelText> texts, double heightMm)
    {
        _design = design;
        _heightMm = heightMm;
        _texts = [.. design.Items.Select(item => texts.FirstOrDefault(text => text.Field == item.Field))];
        _lines = new FittedText?[_texts.Length];
        _paragraphs = [.. design.Items.Select((item, i) => _texts[i] is { } text && item.Lines > 1 ? new ParagraphFit(item, text, design.TextWidthMm) : null)];
    }

    /// <summary>The field that cannot be printed whole and must not be cut, once <see cref="Run"/> gave nothing.</summary>
    public LabelField Culprit { get; private set; } = LabelField.Name;

    /// <summary>Fits the column.</summary>
    /// <returns>The texts in the design's order without those left out; <see langword="null"/> when the label must be refused.</returns>
    public IReadOnlyList<FittedText>? Run() => FitLines() ? FitFlow() : null;

    private bool FitLines()
    {
        for (var i = 0; i < _texts.Length; i++)
        {
            var item = _design.Items[i];
            if (_texts[i] is not { } text || _paragraphs[i] is not null)
            {
                continue;
            }

            _lines[i] = LineFit.Try(item, item.IsTerse && text.Wordings.Count > 2 ? text.Wordings.Skip(1) : text.Wordings, _design.TextWidthMm);
            if (_lines[i] is null && item.Field is LabelField.Number or LabelField.Host)
            {
                Culprit = item.Field;
                return false;
            }

            _lines[i] ??= LineFit.Cut(item, text.Wordings[^1], _design.TextWidthMm);
        }

        return true;
    }

    private List<FittedText>? FitFlow()
    {
        var dropped = new HashSet<LabelField>();
        var order = _design.DropOrder.ToList();
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

    private List<FittedText>? First(IEnumerable<FitStep> steps, HashSet<LabelField> dropped)
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

    private List<FittedText>? Fit(FitStep step, HashSet<LabelField> dropped)
    {
        var column = new List<FittedText>(_texts.Length);
        var height = 0.0;
        for (var i = 0; i < _texts.Length; i++)
        {
            if (_texts[i] is null || dropped.Contains(_design.Items[i].Field))
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
