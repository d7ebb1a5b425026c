using System.Globalization;
using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Files;

/// <summary>Typed cells of a workbook as text, without loss.</summary>
internal static class CellValueText
{
    private const int MostDigits = 15;

    /// <summary>
    /// Numbers with a dot and without an exponent, dates ISO (with a time only when there is one), True or False.
    /// A number shown as <c>00000000</c> keeps the zeros one sees.
    /// </summary>
    /// <param name="value">What the reader gave.</param>
    /// <param name="format">The number format of the cell, or <see langword="null"/>.</param>
    public static string? Of(object? value, string? format) => value switch
    {
        null => null,
        string text => text.Length == 0 ? null : FormulaGuard.Undo(text),
        double number => Zeros(Number(number), format),
        int number => Zeros(number.ToString(CultureInfo.InvariantCulture), format),
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        bool truth => truth ? "True" : "False",
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Whether the cell can no longer be the number that was typed, if it was a name: a date, or digits beyond the fifteenth.</summary>
    public static CellDamage DamageOf(object? value) => value switch
    {
        DateTime or TimeSpan => CellDamage.Date,
        double number when Digits(Number(number)) > MostDigits => CellDamage.Rounded,
        _ => CellDamage.None,
    };

    private static int Digits(string number) => number.Replace(".", "", StringComparison.Ordinal).TrimStart('-', '0').Length;

    // A double has 15 to 17 digits and decimal can hold them all, without an exponent, up to 7.9e28.
    private static string Number(double number)
    {
        if (number == Math.Truncate(number) && Math.Abs(number) < 1e15)
        {
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        }

        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && exact != 0
            ? exact.ToString(CultureInfo.InvariantCulture) : shortest;
    }

    private static string Zeros(string number, string? format)
        => format is { Length: > 1 and < 32 } && !format.AsSpan().ContainsAnyExcept('0') && !number.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? number.PadLeft(format.Length, '0') : number;
}
