using System.Globalization;

namespace AssetTags.Labels.Sheets;

/// <summary>How one printer errs, and how to print so that the errors cancel out.</summary>
/// <param name="ShiftXMm">How far right of its place the page's corner is printed; negative to the left.</param>
/// <param name="ShiftYMm">How far below its place the page's corner is printed; negative above.</param>
/// <param name="ScaleX">How wide it prints what should be 1 wide.</param>
/// <param name="ScaleY">How high it prints what should be 1 high.</param>
/// <param name="RotationDegrees">How far it turns the print clockwise.</param>
/// <remarks>
/// Millimetres from the page's top left corner, y growing downwards. The printer puts (x, y) at (dx + sx·x − θ·y, dy + sy·y + θ·x),
/// θ in radians.
/// </remarks>
public sealed record PrinterCorrection(double ShiftXMm, double ShiftYMm, double ScaleX, double ScaleY, double RotationDegrees)
{
    /// <summary>No office printer that works shifts by more.</summary>
    public const double MostShiftMm = 4;

    /// <summary>No office printer that works stretches by a larger part.</summary>
    public const double MostStretch = 0.02;

    /// <summary>No office printer that works turns by more.</summary>
    public const double MostDegrees = 1;

    /// <summary>A printer without errors.</summary>
    public static readonly PrinterCorrection None = new(0, 0, 1, 1, 0);

    private static readonly CultureInfo s_ukrainian = CultureInfo.GetCultureInfo("uk-UA");

    /// <summary>The measure that is beyond what a working printer does, or <see langword="null"/> when all are to be believed.</summary>
    public Phrase? Fault
        => OutOf(ShiftXMm, 0, MostShiftMm, "зсув по ширині {0} мм; буває до ±{1} мм", "the shift across is {0} mm; up to ±{1} mm occurs")
            ?? OutOf(ShiftYMm, 0, MostShiftMm, "зсув по висоті {0} мм; буває до ±{1} мм", "the shift down is {0} mm; up to ±{1} mm occurs")
            ?? OutOf(ScaleX, 1, MostStretch, "масштаб по ширині {0}; буває 1 ± {1}", "the scale across is {0}; 1 ± {1} occurs")
            ?? OutOf(ScaleY, 1, MostStretch, "масштаб по висоті {0}; буває 1 ± {1}", "the scale down is {0}; 1 ± {1} occurs")
            ?? OutOf(RotationDegrees, 0, MostDegrees, "поворот {0}°; буває до ±{1}°", "the rotation is {0}°; up to ±{1}° occurs");

    /// <summary>The errors as a person sees them on paper.</summary>
    public Phrase Text => new(Sentence(s_ukrainian, isEnglish: false), Sentence(CultureInfo.InvariantCulture, isEnglish: true));

    private double Radians => RotationDegrees * Math.PI / 180;

    /// <summary>Where the printer puts a point.</summary>
    public (double XMm, double YMm) Printed(double xMm, double yMm)
        => (ShiftXMm + (ScaleX * xMm) - (Radians * yMm), ShiftYMm + (ScaleY * yMm) + (Radians * xMm));

    /// <summary>The exact inverse: what to print at (x, y), is sent to (A·x + C·y + E, B·x + D·y + F).</summary>
    public (double A, double B, double C, double D, double EMm, double FMm) Inverse()
    {
        var determinant = (ScaleX * ScaleY) + (Radians * Radians);
        var (a, b, c, d) = (ScaleY / determinant, -Radians / determinant, Radians / determinant, ScaleX / determinant);
        return (a, b, c, d, -(a * ShiftXMm) - (c * ShiftYMm), -(b * ShiftXMm) - (d * ShiftYMm));
    }

    private static Phrase? OutOf(double value, double middle, double most, string uk, string en)
        => Math.Abs(value - middle) <= most + 1e-9 ? null : new Phrase(
            string.Format(s_ukrainian, uk, value.ToString("0.###", s_ukrainian), most.ToString("0.##", s_ukrainian)),
            string.Format(CultureInfo.InvariantCulture, en, value.ToString("0.###", CultureInfo.InvariantCulture), most.ToString("0.##", CultureInfo.InvariantCulture)));

    private string Sentence(CultureInfo culture, bool isEnglish)
    {
        string Number(double value, string format) => Math.Abs(value).ToString(format, culture);
        string[] words = isEnglish
            ? ["right", "left", "lower", "higher", "wider", "narrower", "taller", "shorter", "clockwise", "anticlockwise"]
            : ["правіше", "лівіше", "нижче", "вище", "ширше", "вужче", "довше", "коротше", "за годинниковою стрілкою", "проти годинникової стрілки"];
        var (by, mm) = isEnglish ? ("", "mm") : ("на ", "мм");
        (bool IsSeen, string Text)[] all =
        [
            (Math.Abs(ShiftXMm) >= 0.05, $"{by}{Number(ShiftXMm, "0.0")} {mm} {words[ShiftXMm > 0 ? 0 : 1]}"),
            (Math.Abs(ShiftYMm) >= 0.05, $"{by}{Number(ShiftYMm, "0.0")} {mm} {words[ShiftYMm > 0 ? 2 : 3]}"),
            (Math.Abs(ScaleX - 1) >= 0.0005, $"{by}{Number(100 * (ScaleX - 1), "0.0")} % {words[ScaleX > 1 ? 4 : 5]}"),
            (Math.Abs(ScaleY - 1) >= 0.0005, $"{by}{Number(100 * (ScaleY - 1), "0.0")} % {words[ScaleY > 1 ? 6 : 7]}"),
            (Math.Abs(RotationDegrees) >= 0.005, $"{by}{Number(RotationDegrees, "0.00")}° {words[RotationDegrees > 0 ? 8 : 9]}"),
        ];
        var seen = all.Where(part => part.IsSeen).Select(part => part.Text).ToList();
        return seen.Count > 0 ? string.Join(", ", seen) : isEnglish ? "exactly in place" : "точно на місці";
    }
}
