using AssetTags.Labels.Sheets;

namespace AssetTags.Labels.Calibration;

/// <summary>Where the four crosses of a calibration page stand: A top left, B top right, C bottom left, D bottom right.</summary>
public sealed record CalibrationMarks
{
    // On A4: far from the edges that printers cannot reach, and round numbers to remember.
    private const double InsetOnA4Mm = 20;
    private const double A4WidthMm = 210;
    private const double A4HeightMm = 297;
    private const double SmallestScale = 0.7;

    private CalibrationMarks(SheetFormat format)
    {
        PageWidthMm = format.PageWidthMm;
        PageHeightMm = format.PageHeightMm;
        Scale = ScaleOf(format);
        InsetMm = Math.Round(InsetOnA4Mm * Scale);
    }

    /// <summary>The page's width.</summary>
    public double PageWidthMm { get; }

    /// <summary>The page's height.</summary>
    public double PageHeightMm { get; }

    /// <summary>From the crosses' centres to the nearest edges; 20 on A4.</summary>
    public double InsetMm { get; }

    /// <summary>From A to B.</summary>
    public double AcrossMm => PageWidthMm - (2 * InsetMm);

    /// <summary>From A to C.</summary>
    public double DownMm => PageHeightMm - (2 * InsetMm);

    /// <summary>The centres by their letters.</summary>
    public IReadOnlyList<(char Letter, double XMm, double YMm)> All =>
    [
        ('A', InsetMm, InsetMm), ('B', PageWidthMm - InsetMm, InsetMm),
        ('C', InsetMm, PageHeightMm - InsetMm), ('D', PageWidthMm - InsetMm, PageHeightMm - InsetMm),
    ];

    /// <summary>How large the page's writing is; 1 on A4 and larger.</summary>
    internal double Scale { get; }

    /// <summary>The crosses on the pages of a format.</summary>
    /// <exception cref="ArgumentException">The page is too small; see <see cref="FaultOf"/>.</exception>
    public static CalibrationMarks For(SheetFormat format)
        => FaultOf(format) is { } fault ? throw new ArgumentException(fault.ToString(), nameof(format)) : new CalibrationMarks(format);

    /// <summary>Why a format's page cannot be measured, or <see langword="null"/> when it can.</summary>
    public static Phrase? FaultOf(SheetFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return format.Fault ?? (ScaleOf(format) >= SmallestScale ? null : new Phrase(
            $"Сторінка формату {format.Id} замала, щоб міряти лінійкою. Калібруйте принтер на аркуші A4, без --format.",
            $"The page of the format {format.Id} is too small to measure with a ruler. Calibrate the printer on A4, without --format."));
    }

    private static double ScaleOf(SheetFormat format)
        => Math.Min(1, Math.Min(format.PageWidthMm / A4WidthMm, format.PageHeightMm / A4HeightMm));
}
