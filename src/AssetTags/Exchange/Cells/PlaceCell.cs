using System.Globalization;

namespace AssetTags.Exchange.Cells;

/// <summary>Codes of places: settlement, post code, coordinates.</summary>
internal static class PlaceCell
{
    private const int KatottgLength = 19;

    /// <summary>A KATOTTG code, <c>UA</c> and 17 digits; Cyrillic look-alike letters are replaced with a warning.</summary>
    public static object? ReadKatottg(string text, CellReport report)
    {
        if (IsKatottg(text))
        {
            return text;
        }

        var latin = text.Length == KatottgLength && text[0] is 'U' or 'u' or 'У' or 'у' && text[1] is 'A' or 'a' or 'А' or 'а'
            ? string.Concat("UA", text.AsSpan(2)) : text;
        if (latin.Length == KatottgLength && IsKatottg(latin))
        {
            report.Warn("katottg.letters", $"Код «{text}» починається не великими латинськими UA; прочитано як {latin}.", $"The code “{text}” does not begin with Latin capitals UA; read as {latin}.");
            return latin;
        }

        var koatuu = text.Length == 10 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
        report.Warn("katottg.shape",
            $"«{text}» — не код КАТОТТГ: має бути UA і 17 цифр, наприклад UA65100150010064384{(koatuu ? "; схоже на давній КОАТУУ" : "")}.",
            $"“{text}” is no KATOTTG code: it should be UA and 17 digits, such as UA65100150010064384{(koatuu ? "; it looks like the former KOATUU" : "")}.");
        return text;
    }

    /// <summary>A post code of five digits; four get their zero back, six are Soviet and stay as written.</summary>
    public static object? ReadPostCode(string text, CellReport report)
    {
        var code = IdentityCell.WithoutFraction(text, report);
        var areDigits = !code.AsSpan().ContainsAnyExceptInRange('0', '9');
        switch (areDigits ? code.Length : 0)
        {
            case 5:
                break;
            case 4:
                code = $"0{code}";
                report.Warn("postcode.zero", $"Індекс «{text}» утратив нуль на початку; прочитано як {code}.", $"The post code “{text}” lost its leading zero; read as {code}.");
                break;
            case 6:
                report.Warn("postcode.soviet", $"Індекс «{text}» має шість цифр, як у радянські часи: має бути п’ять, наприклад 73003.", $"The post code “{text}” has six digits, as in Soviet times: it should have five, such as 73003.");
                break;
            default:
                report.Warn("postcode.shape", $"«{text}» — не поштовий індекс: має бути п’ять цифр, наприклад 73003.", $"“{text}” is no post code: it should be five digits, such as 73003.");
                break;
        }

        return code;
    }

    /// <summary>Degrees north, 44–53 in Ukraine.</summary>
    public static object? ReadLatitude(string text, CellReport report) => ReadDegrees(text, 90, 44, 53, "широта", "latitude", report);

    /// <summary>Degrees east, 22–41 in Ukraine.</summary>
    public static object? ReadLongitude(string text, CellReport report) => ReadDegrees(text, 180, 22, 41, "довгота", "longitude", report);

    private static double? ReadDegrees(string text, int most, int from, int to, string uk, string en, CellReport report)
    {
        if (!NumberCell.TryDecimal(text, out var degrees) || Math.Abs(degrees) > most)
        {
            report.Error("coordinate.unreadable", $"«{text}» — не {uk}: має бути число градусів WGS-84, наприклад 46.6354.", $"“{text}” is no {en}: it should be WGS-84 degrees, such as 46.6354.");
            return null;
        }

        if (degrees < from || degrees > to)
        {
            report.Warn("coordinate.abroad", $"{text}: така {uk} поза Україною ({from}–{to}); чи не переплутано широту й довготу?", $"{text}: this {en} is outside Ukraine ({from}–{to}); are latitude and longitude swapped?");
        }

        return double.Parse(degrees.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static bool IsKatottg(string text)
        => text.Length == KatottgLength && text[0] == 'U' && text[1] == 'A' && !text.AsSpan(2).ContainsAnyExceptInRange('0', '9');
}
