using AssetTags.Labels.Designs;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>Fits a text of several lines at one step of the ladder; what is measured once serves every step.</summary>
internal sealed class ParagraphFit(LabelItem item, LabelText text, double widthMm)
{
    private const double StepsPerPoint = 4;

    private readonly MeasuredText?[] _measured = new MeasuredText?[6];

    /// <summary>The text at a step, or <see langword="null"/> when it needs more lines than the step allows; a cutting step always gives one.</summary>
    public FittedText? Try(FitStep step)
    {
        if (step.CutLines > 0)
        {
            return Cut(step);
        }

        var size = Math.Max(item.MinPt, Math.Round((item.MaxPt - ((item.MaxPt - item.MinPt) * step.Shrink)) * StepsPerPoint) / StepsPerPoint);
        var most = step.IsSoft && item.SoftLines > 0 ? Math.Min(item.SoftLines, item.Lines) : item.Lines;
        return step.Face == FitFace.Mixed
            ? Mixed(step.Shortness, size, most)
            : Whole(Measured(step.Shortness, step.Face == FitFace.Condensed), size, most);
    }

    private FittedText? Mixed(int shortness, double size, int most)
    {
        for (var way = 0; way < 2 * (shortness + 1); way++)
        {
            if (Whole(Measured(way / 2, way % 2 == 1), size, most) is { } fitted)
            {
                return fitted;
            }
        }

        return null;
    }

    private FittedText? Whole(MeasuredText measured, double size, int most)
        => measured.Wrap(UnitsAt(measured, size), most) is { } lines ? new FittedText(item, measured.Font, size, measured.Text, lines) : null;

    // Only what does not fit is shortened or cut: a long name takes nothing from the address.
    private FittedText Cut(FitStep step)
    {
        var most = Math.Min(item.Lines, step.CutLines);
        if (Mixed(step.Shortness, item.MinPt, most) is { } whole)
        {
            return whole;
        }

        var last = Measured(step.Shortness, isCondensed: true);
        var (printed, lines) = Ellipsis.End(last.Text, last.Font, UnitsAt(last, item.MinPt), most);
        return new FittedText(item, last.Font, item.MinPt, printed, lines);
    }

    private double UnitsAt(MeasuredText measured, double size) => widthMm / LabelFont.Mm(measured.Font, 1, size);

    private MeasuredText Measured(int shortness, bool isCondensed)
        => _measured[(shortness * 2) + (isCondensed ? 1 : 0)] ??= new MeasuredText(text.At(shortness), item.Font.Face(isCondensed));
}
