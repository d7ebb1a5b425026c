namespace AssetTags.Labels;

/// <summary>Fits the texts of one label into its column, going down the ladder until they do.</summary>
internal sealed class ColumnFit
{
    private readonly LabelDesign _design;
    private readonly double _heightMm;
    private readonly LabelText?[] _texts;
    private readonly FittedText?[] _lines;
    private readonly MeasuredText?[] _measured;

    /// <param name="design">The design whose items are fitted.</param>
    /// <param name="texts">The label's texts.</param>
    /// <param name="heightMm">From the first capitals to the last baseline.</param>
    public ColumnFit(LabelDesign design, IReadOnlyList<LabelText> texts, double heightMm)
    {
        _design = design;
        _heightMm = heightMm;
        _texts = [.. design.Items.Select(item => texts.FirstOrDefault(text => text.Field == item.Field))];
        _lines = new FittedText?[_texts.Length];
        _measured = new MeasuredText?[_texts.Length * 6];
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
            if (_texts[i] is not { } text || item.Lines > 1)
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

            if ((_lines[i] ?? FitParagraph(i, step)) is not { } fitted)
            {
                return null;
            }

            height += fitted.HeightMm + (column.Count > 0 ? fitted.Item.GapMm : 0);
            column.Add(fitted);
        }

        return height <= _heightMm + 1e-6 ? column : null;
    }

    private FittedText? FitParagraph(int index, FitStep step)
    {
        if (step.CutLines > 0)
        {
            return CutParagraph(index, step);
        }

        var item = _design.Items[index];
        var text = Measured(index, step);
        var size = Math.Round((item.MaxPt - ((item.MaxPt - item.MinPt) * step.Shrink)) * 4) / 4;
        var lines = text.Wrap(UnitsAt(text, size), step.IsSoft ? Math.Min(item.SoftLines, item.Lines) : item.Lines);
        return lines is null ? null : new FittedText(item, text.Font, size, text.Text, lines);
    }

    // Only what does not fit is shortened or cut: a long name takes nothing from the address.
    private FittedText CutParagraph(int index, FitStep step)
    {
        var item = _design.Items[index];
        var most = Math.Min(item.Lines, step.CutLines);
        for (var shortness = 0; ; shortness++)
        {
            var text = Measured(index, step with { Shortness = shortness });
            var width = UnitsAt(text, item.MinPt);
            var lines = text.Wrap(width, most);
            if (lines is null && shortness == step.Shortness)
            {
                var (printed, cut) = Ellipsis.End(text.Text, text.Font, width, most);
                return new FittedText(item, text.Font, item.MinPt, printed, cut);
            }

            if (lines is not null)
            {
                return new FittedText(item, text.Font, item.MinPt, text.Text, lines);
            }
        }
    }

    private double UnitsAt(MeasuredText text, double size) => _design.TextWidthMm / LabelFont.Mm(text.Font, 1, size);

    private MeasuredText Measured(int index, FitStep step)
        => _measured[(index * 6) + (step.Shortness * 2) + (step.IsCondensed ? 1 : 0)]
            ??= new MeasuredText(_texts[index]!.At(step.Shortness), _design.Items[index].Font.Face(step.IsCondensed));
}
