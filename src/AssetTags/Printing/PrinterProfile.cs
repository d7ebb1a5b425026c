using AssetTags.Journal;
using AssetTags.Labels.Sheets;

namespace AssetTags.Printing;

/// <summary>How one printer errs, measured on a calibration page. It belongs to the printer and its tray, never to a sheet.</summary>
public sealed class PrinterProfile : JournaledEntity
{
    /// <summary>The longest name there may be.</summary>
    public const int LongestName = 60;

    /// <inheritdoc />
    protected internal override string EntityType => "printer";

    /// <summary>What people call the printer; unique in the community.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>How far it prints too far right, millimetres.</summary>
    public decimal ShiftXMm { get; internal set; }

    /// <summary>How far it prints too far down, millimetres.</summary>
    public decimal ShiftYMm { get; internal set; }

    /// <summary>How wide it prints what should be 1 wide.</summary>
    public decimal ScaleX { get; internal set; } = 1;

    /// <summary>How high it prints what should be 1 high.</summary>
    public decimal ScaleY { get; internal set; } = 1;

    /// <summary>How far it turns the print clockwise, degrees.</summary>
    public decimal RotationDegrees { get; internal set; }

    /// <summary>When it was taken away; <see langword="null"/> while it is in use. The row stays, for the journal.</summary>
    public DateTimeOffset? RemovedAt { get; internal set; }

    /// <summary>All of it, as printing needs it.</summary>
    public PrinterCorrection Correction
        => new((double)ShiftXMm, (double)ShiftYMm, (double)ScaleX, (double)ScaleY, (double)RotationDegrees);

    /// <summary>Why a printer cannot be called so, or <see langword="null"/> when it can.</summary>
    public static Phrase? FaultOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TidyName(name).Length is >= 1 and <= LongestName && !name.Any(char.IsControl) ? null : new Phrase(
            $"Назва принтера має від 1 до {LongestName} знаків, наприклад «Canon, лоток 2».",
            $"A printer's name has 1 to {LongestName} characters, such as 'Canon, tray 2'.");
    }

    /// <summary>The name as it is kept: no spaces around it, one between words.</summary>
    internal static string TidyName(string name)
        => NormalText.Of(string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Takes over a measure, rounded as the registry keeps it, and is in use.</summary>
    internal void Keep(PrinterCorrection measure)
    {
        ShiftXMm = Rounded(measure.ShiftXMm, 4);
        ShiftYMm = Rounded(measure.ShiftYMm, 4);
        ScaleX = Rounded(measure.ScaleX, 6);
        ScaleY = Rounded(measure.ScaleY, 6);
        RotationDegrees = Rounded(measure.RotationDegrees, 5);
        RemovedAt = null;
    }

    private static decimal Rounded(double value, int decimals) => Math.Round((decimal)value, decimals);
}
