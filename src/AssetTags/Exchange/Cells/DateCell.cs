using System.Buffers;
using System.Globalization;

namespace AssetTags.Exchange.Cells;

/// <summary>Dates as registers write them.</summary>
/// <remarks>
/// <c>2024-01-31</c>, also with a time after T, Cyrillic Т or a space; <c>31.01.2024</c>; <c>31-січ.-2024</c> and
/// <c>31 січня 2024 р.</c>; Excel serial numbers from 18264 (1950-01-01) to 73415 (2100-12-31) of the 1900 date system, with a
/// warning. A year of two digits and a day that may be a month (<c>03/04/2024</c>) are refused rather than guessed.
/// </remarks>
internal static class DateCell
{
    private const int FirstSerial = 18264;
    private const int LastSerial = 73415;
    private static readonly SearchValues<char> s_time = SearchValues.Create("0123456789:.,Z+-");
    private static readonly DateOnly s_serialZero = new(1899, 12, 30);

    private static readonly string[] s_months = ["січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"];

    /// <summary>Reads a date; <see langword="null"/> with an issue when it is none.</summary>
    public static object? Read(string text, CellReport report)
    {
        if (TryRead(text, out var date))
        {
            if (date.Year is < 1700 or > 2100)
            {
                report.Warn("date.implausible", $"Дата «{text}» неймовірна: очікується рік від 1700 до 2100.", $"The date “{text}” is implausible: a year from 1700 to 2100 is expected.");
            }

            return date;
        }

        return TrySerial(text, out date) ? Serial(text, date, report) : Fault(text, report);
    }

    /// <summary>A date written out; <see langword="null"/> for anything else.</summary>
    public static DateOnly? Written(string text) => TryRead(text, out var date) ? date : null;

    /// <summary>Whether the text is a date written out.</summary>
    public static bool IsDate(string text) => TryRead(text, out _);

    private static DateOnly Serial(string text, DateOnly date, CellReport report)
    {
        var read = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        report.Warn("date.serial", $"«{text}» — порядковий номер дати з Excel: прочитано як {read}. Краще задати стовпцю формат дати.", $"“{text}” is an Excel serial date, read as {read}. Better give the column a date format.");
        return date;
    }

    private static object? Fault(string text, CellReport report)
    {
        if (VocabularyCell.IsUnknown(text))
        {
            report.Warn("date.unknown", "«Невідомо» замість дати: дата лишиться порожньою, слово збережено.", "“Невідомо” (unknown) instead of a date: the date stays empty, the word is kept.");
        }
        else if (text.Contains('/') || HasShortYear(text))
        {
            report.Error("date.ambiguous", $"Дату «{text}» можна прочитати по-різному: напишіть рік чотирма цифрами, наприклад 2024-01-31 або 31.01.2024.", $"The date “{text}” can be read in different ways: write the year in full, such as 2024-01-31 or 31.01.2024.");
        }
        else
        {
            report.Error("date.unreadable", $"«{text}» — не дата: має бути 2024-01-31 або 31.01.2024.", $"“{text}” is not a date: it should be 2024-01-31 or 31.01.2024.");
        }

        return null;
    }

    private static bool TryRead(string text, out DateOnly date)
    {
        date = default;
        if (text.Length < 8 || !char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        return text.Length >= 10 && text[4] == '-' && text[7] == '-'
            ? IsTime(text.AsSpan(10)) && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            : DateOnly.TryParseExact(text, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
                || TryDottedTime(text, out date) || TryWords(text, out date);
    }

    // Nothing, or T, Т or a space, then hours and minutes; what exactly, a register of property does not care.
    private static bool IsTime(ReadOnlySpan<char> rest)
        => rest.IsEmpty || (rest[0] is 'T' or 'Т' or 't' or 'т' or ' ' && !rest[1..].ContainsAnyExcept(s_time));

    private static bool TryDottedTime(string text, out DateOnly date)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        date = default;
        return space > 7 && text.Contains(':') && IsTime(text.AsSpan(space))
            && DateOnly.TryParseExact(text.AsSpan(0, space), "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static bool TryWords(string text, out DateOnly date)
    {
        date = default;
        var words = text.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (3 or 4) || words[1].Length < 3 || (words.Length == 4 && words[3] is not ("р" or "року")))
        {
            return false;
        }

        var month = Array.FindIndex(s_months, m => words[1].StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1;
        return month > 0 && words[2].Length == 4
            && DateOnly.TryParseExact($"{words[0]}.{month}.{words[2]}", "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static bool TrySerial(string text, out DateOnly date)
    {
        var isSerial = NumberCell.TryDecimal(text, out var serial) && serial is >= FirstSerial and < LastSerial + 1;
        date = isSerial ? s_serialZero.AddDays((int)serial) : default;
        return isSerial;
    }

    private static bool HasShortYear(string text)
        => text.Length is >= 6 and <= 8 && text.AsSpan().Count('.') == 2 && text.LastIndexOf('.') == text.Length - 3;
}
