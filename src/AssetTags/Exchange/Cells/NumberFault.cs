using System.Buffers;

namespace AssetTags.Exchange.Cells;

/// <summary>Finds out why a cell is not a number and says how to write it.</summary>
internal static class NumberFault
{
    private static readonly SearchValues<char> s_number = SearchValues.Create("0123456789,. -+");
    private static readonly SearchValues<char> s_mantissa = SearchValues.Create("0123456789,.");
    private static readonly string[] s_currencies = ["грн", "uah", "₴", "$", "usd", "€", "eur", "гривень", "гривні", "гривня", "коп"];

    /// <summary>Adds the one issue that fits; always <see langword="null"/>, for the caller to return.</summary>
    public static object? Tell(string text, CellReport report)
    {
        if (VocabularyCell.IsUnknown(text))
        {
            report.Warn("decimal.unknown", "«Невідомо» замість числа: число лишиться порожнім, слово збережено.", "“Невідомо” (unknown) instead of a number: the number stays empty, the word is kept.");
        }
        else if (Array.Exists(s_currencies, c => text.Contains(c, StringComparison.OrdinalIgnoreCase)))
        {
            report.Error("decimal.currency", $"«{text}»: приберіть валюту, лишіть саме число, наприклад 123000.00.", $"“{text}”: leave the currency out and write the number alone, such as 123000.00.");
        }
        else if (IsExponent(text))
        {
            report.Error("decimal.exponent", $"«{text}»: Excel скоротив число; задайте стовпцю числовий формат і збережіть ще раз.", $"“{text}”: Excel shortened the number; give the column a number format and save again.");
        }
        else if (!text.AsSpan().ContainsAnyExcept(s_number) && Separators(text) > 1)
        {
            report.Error("decimal.separators", $"«{text}»: незрозуміло, де тисячі, а де дробова частина; лишіть один роздільник, наприклад 1234.56.", $"“{text}”: it is unclear which separator is the decimal one; leave one, such as 1234.56.");
        }
        else
        {
            report.Error("decimal.unreadable", $"«{text}» — не число: має бути саме число, наприклад 1234.56 або 1234,56.", $"“{text}” is not a number: write the number alone, such as 1234.56 or 1234,56.");
        }

        return null;
    }

    /// <summary>Whether it looks like <c>3,65E+11</c>: a long number that a spreadsheet shortened, losing digits.</summary>
    public static bool IsExponent(string text)
    {
        var e = text.IndexOfAny(['E', 'e', 'Е', 'е']);
        return e > 0 && e < text.Length - 1 && char.IsAsciiDigit(text[e - 1])
            && !text.AsSpan(0, e).ContainsAnyExcept(s_mantissa) && text[e + 1] is '+' or '-'
            && !text.AsSpan(e + 2).ContainsAnyExceptInRange('0', '9') && e + 2 < text.Length;
    }

    private static int Separators(string text) => text.AsSpan().Count(',') + text.AsSpan().Count('.');
}
