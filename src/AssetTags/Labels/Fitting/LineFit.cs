using AssetTags.Labels.Designs;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Fitting;

/// <summary>Fits a text of one line: full size, then smaller, then condensed, then the next wording.</summary>
internal static class LineFit
{
    private const double StepsPerPoint = 4;

    /// <summary>Tries the wordings in turn.</summary>
    /// <returns>The fitted line, or <see langword="null"/> when even the last is too wide at the smallest size.</returns>
    public static FittedText? Try(LabelItem item, IEnumerable<string> wordings, double widthMm)
    {
        foreach (var wording in wordings)
        {
            for (var face = 0; face < 2; face++)
            {
                var measured = new MeasuredText(wording, item.Font.Face(face == 1));
                var size = LargestSize(measured, item, widthMm);
                if (size >= item.MinPt)
                {
                    return new FittedText(item, measured.Font, size, wording, [wording.Replace(Typography.NoBreakSpace, ' ')]);
                }
            }
        }

        return null;
    }

    /// <summary>A code in two lines, parted at its hyphen.</summary>
    public static FittedText? TryCode(LabelItem item, string code, double widthMm)
    {
        var half = code.IndexOf('-', StringComparison.Ordinal) + 1;
        var first = new MeasuredText(code[..half], item.Font.Regular);
        var size = Math.Min(LargestSize(first, item, widthMm), LargestSize(new MeasuredText(code[half..], item.Font.Regular), item, widthMm));
        return size < item.MinPt ? null : new FittedText(item, item.Font.Regular, size, code, [code[..half], code[half..]]);
    }

    /// <summary>The last wording, smallest and condensed, ended at a word.</summary>
    public static FittedText Cut(LabelItem item, string wording, double widthMm)
    {
        var units = widthMm / LabelFont.Mm(item.Font.Condensed, 1, item.MinPt);
        var (printed, lines) = Ellipsis.End(wording, item.Font.Condensed, units, 1);
        return new FittedText(item, item.Font.Condensed, item.MinPt, printed, lines);
    }

    // The smallest size need not be a step: designs are enlarged by any factor.
    private static double LargestSize(MeasuredText text, LabelItem item, double widthMm)
    {
        var fits = widthMm / LabelFont.Mm(text.Font, Math.Max(1, text.Width), 1);
        var step = Math.Min(item.MaxPt, Math.Floor(fits * StepsPerPoint) / StepsPerPoint);
        return step < item.MinPt && fits >= item.MinPt ? item.MinPt : step;
    }
}
