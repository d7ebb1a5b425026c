using System.Globalization;
using AssetTags.Labels.Sheets;

namespace AssetTags.Labels.Calibration;

/// <summary>Where a person's ruler found the crosses of a calibration page that was printed without correction.</summary>
/// <remarks>Millimetres from the paper's left and top edges. Two crosses tell shift, rotation and width; C adds height; D makes all more exact.</remarks>
public sealed class CalibrationReading
{
    // Numbers of one page agree within what a ruler gives; a slip of the eye is a millimetre or more.
    private const double MostDisagreementMm = 0.4;

    private readonly (double X, double Y)[] _found;

    private CalibrationReading((double X, double Y)[] found) => _found = found;

    /// <summary>Reads four, six or eight numbers: xA yA xB yB, then xC yC, then xD yD.</summary>
    /// <param name="typed">
    /// Separated by semicolons or spaces, with decimal commas or points; or separated by commas, with decimal points only.
    /// </param>
    /// <returns>The reading, or <see langword="null"/> when they are not such numbers.</returns>
    public static CalibrationReading? TryParse(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var parts = typed.Split([';', ' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

        // Only where nothing else parts the numbers do commas.
        parts = parts.Length == 1 ? typed.Split(',') : [.. parts.Select(part => part.TrimEnd(','))];
        var numbers = parts.Select(MeasuredNumber.TryParse).ToList();
        return numbers.Count is 4 or 6 or 8 && numbers.TrueForAll(number => number is >= 0)
            ? new CalibrationReading([.. numbers.Chunk(2).Select(pair => (pair[0]!.Value, pair[1]!.Value))])
            : null;
    }

    /// <summary>The numbers as they were understood, cross by cross.</summary>
    public string Text => string.Join("; ", _found.Select((found, i) => string.Create(CultureInfo.InvariantCulture, $"{"ABCD"[i]} {found.X:0.##} {found.Y:0.##}")));

    /// <summary>The errors of the printer, as they fit the measured crosses best.</summary>
    /// <param name="marks">Where the crosses should be.</param>
    /// <param name="fault">Why the numbers cannot be right.</param>
    /// <returns>The errors, or <see langword="null"/> when the numbers cannot be right.</returns>
    public PrinterCorrection? Solve(CalibrationMarks marks, out Phrase? fault)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var correction = Fit(marks);
        fault = correction.Fault is { } wrong ? Again(wrong) : Disagreement(marks, correction);
        return fault is null ? correction : null;
    }

    // Least squares over a rectangle of crosses. A cross that was not measured is put where the others say, so it adds nothing.
    private PrinterCorrection Fit(CalibrationMarks marks)
    {
        var (width, height) = (marks.AcrossMm, marks.DownMm);
        var (a, b) = (_found[0], _found[1]);
        var c = _found.Length > 2 ? _found[2] : (X: a.X - ((b.Y - a.Y) * height / width), Y: a.Y + ((b.X - a.X) * height / width));
        var d = _found.Length > 3 ? _found[3] : (X: b.X + c.X - a.X, Y: b.Y + c.Y - a.Y);
        var scaleX = (b.X - a.X + d.X - c.X) / (2 * width);
        var scaleY = (c.Y - a.Y + d.Y - b.Y) / (2 * height);
        var along = (b.Y - a.Y + d.Y - c.Y) / (2 * width);
        var down = -(c.X - a.X + d.X - b.X) / (2 * height);
        var turn = ((along * width * width) + (down * height * height)) / ((width * width) + (height * height));
        var (middleX, middleY) = ((a.X + b.X + c.X + d.X) / 4, (a.Y + b.Y + c.Y + d.Y) / 4);
        return new PrinterCorrection(
            middleX - (scaleX * marks.PageWidthMm / 2) + (turn * marks.PageHeightMm / 2),
            middleY - (scaleY * marks.PageHeightMm / 2) - (turn * marks.PageWidthMm / 2),
            scaleX, scaleY, turn * 180 / Math.PI);
    }

    private Phrase? Disagreement(CalibrationMarks marks, PrinterCorrection correction)
    {
        foreach (var ((letter, x, y), (foundX, foundY)) in marks.All.Zip(_found))
        {
            var (atX, atY) = correction.Printed(x, y);
            if (Math.Max(Math.Abs(atX - foundX), Math.Abs(atY - foundY)) > MostDisagreementMm)
            {
                return Again(new Phrase(
                    string.Create(CultureInfo.GetCultureInfo("uk-UA"), $"числа суперечать одне одному: за рештою хрест {letter} мав би бути на {atX:0.0} і {atY:0.0}, а не на {foundX:0.0#} і {foundY:0.0#}"),
                    string.Create(CultureInfo.InvariantCulture, $"the numbers contradict each other: by the rest, cross {letter} would be at {atX:0.0} and {atY:0.0}, not at {foundX:0.0#} and {foundY:0.0#}")));
            }
        }

        return null;
    }

    private static Phrase Again(Phrase wrong) => new(
        $"Виміряйте ще раз: {wrong.Uk}. Чи аркуш надруковано в масштабі 100 % і без профілю?",
        $"Measure again: {wrong.En}. Was the page printed at 100 % and without a profile?");
}
