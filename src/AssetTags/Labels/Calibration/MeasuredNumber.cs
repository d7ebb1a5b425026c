using System.Globalization;

namespace AssetTags.Labels.Calibration;

/// <summary>A number a person read off a ruler and typed with a decimal comma or a decimal point.</summary>
public static class MeasuredNumber
{
    /// <summary>Reads it.</summary>
    /// <returns>The number, or <see langword="null"/> when it is none.</returns>
    public static double? TryParse(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var plain = typed.Trim().Replace(',', '.').Replace('\u2212', '-');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }
}
