using System.Globalization;

namespace AssetTags.Exchange.Cells;

/// <summary>Numbers as people write them in tables.</summary>
/// <remarks>
/// The decimal separator is a comma or a dot, thousands may stand apart by spaces (also non-breaking and thin ones).
/// A number with both a comma and a dot, or with one of them twice, is refused rather than guessed: <c>1,234.56</c> and
/// <c>1.234,56</c> differ a thousandfold between two readers. One separator is always the decimal one, as in Ukraine.
/// </remarks>
internal static class NumberCell
{
    private const int LongestNumber = 40;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a decimal; <see langword="null"/> with an issue when it is none.</summary>
    public static object? ReadDecimal(string text, CellReport report)
    {
        if (TryDecimal(text, out var number))
        {
            if (number < 0)
            {
                report.Warn("decimal.negative", $"Від’ємне число «{text}»: має бути нуль або більше.", $"Negative number “{text}”: it should be zero or more.");
            }

            return number;
        }

        return NumberFault.Tell(text, report);
    }

    /// <summary>Reads an area or a quantity, of which zero is doubtful.</summary>
    public static object? ReadAmount(string text, CellReport report)
    {
        var read = ReadDecimal(text, report);
        if (read is decimal and 0)
        {
            report.Warn("area.zero", $"Площа або кількість «{text}»: нуль буває лише там, де її не виміряли; вкажіть справжню або null.", $"Area or quantity “{text}”: zero only means that nobody measured; give the true one or null.");
        }

        return read;
    }

    /// <summary>Reads a year, 1700–2100.</summary>
    public static object? ReadYear(string text, CellReport report)
        => ReadWhole(text, 1700, 2100, "year", "рік чотирма цифрами від 1700 до 2100, наприклад 2015", "a year of four digits from 1700 to 2100, such as 2015", report);

    /// <summary>Reads a percentage, 0–100, or <c>Невідомо</c>, which is a value of its own.</summary>
    public static object? ReadReadiness(string text, CellReport report)
    {
        if (VocabularyCell.IsUnknown(text))
        {
            return new Readiness(null, true);
        }

        var digits = text.EndsWith('%') ? text[..^1].TrimEnd() : text;
        var read = ReadWhole(digits, 0, 100, "percent", "ціле число від 0 до 100, «Невідомо» або null", "a whole number from 0 to 100, “Невідомо” or null", report);
        return read is int percent ? new Readiness(percent, false) : null;
    }

    /// <summary>Reads a number written with either separator; nothing else is forgiven.</summary>
    public static bool TryDecimal(string text, out decimal number)
    {
        number = 0;
        Span<char> plain = stackalloc char[LongestNumber];
        return text.Length <= LongestNumber && TryPlain(text, plain, out var length)
            && decimal.TryParse(plain[..length], Plain, CultureInfo.InvariantCulture, out number);
    }

    // The same number with a dot, a hyphen for minus and no gaps.
    private static bool TryPlain(string text, Span<char> plain, out int length)
    {
        length = 0;
        var separators = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c != ' ')
            {
                separators += c is ',' or '.' ? 1 : 0;
                plain[length++] = c switch { ',' => '.', '−' or '–' => '-', _ => c };
            }
            else if (separators > 0 || !IsThousandsGap(text, i))
            {
                return false;
            }
        }

        return length > 0 && separators < 2 && char.IsAsciiDigit(plain[length - 1]);
    }

    // Three digits, then anything but a digit: the gap in "1 234,50".
    private static bool IsThousandsGap(string text, int gap)
        => gap > 0 && char.IsAsciiDigit(text[gap - 1]) && gap + 3 < text.Length
            && char.IsAsciiDigit(text[gap + 1]) && char.IsAsciiDigit(text[gap + 2]) && char.IsAsciiDigit(text[gap + 3])
            && (gap + 4 == text.Length || !char.IsAsciiDigit(text[gap + 4]));

    private static int? ReadWhole(
        string text, int least, int most, string code, string rightUk, string rightEn, CellReport report)
    {
        if (!TryDecimal(text, out var number) || number != decimal.Truncate(number))
        {
            report.Error($"{code}.unreadable", $"«{text}» не читається: має бути {rightUk}.", $"“{text}” cannot be read: it should be {rightEn}.");
            return null;
        }

        if (number < least || number > most)
        {
            report.Error($"{code}.range", $"«{text}» поза межами: має бути {rightUk}.", $"“{text}” is out of range: it should be {rightEn}.");
            return null;
        }

        return (int)number;
    }
}

/// <summary>Construction readiness: a percentage, or said to be unknown.</summary>
internal readonly record struct Readiness(int? Percent, bool IsUnknown);
