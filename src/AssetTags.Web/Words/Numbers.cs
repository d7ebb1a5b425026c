using System.Globalization;

namespace AssetTags.Web.Words;

/// <summary>Numbers and dates as residents read them.</summary>
internal static class Numbers
{
    private static readonly CultureInfo s_uk = CultureInfo.GetCultureInfo("uk-UA");
    private static readonly CultureInfo s_en = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] s_months =
        ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"];

    /// <summary>The culture of a language; English dates and numbers follow British habits.</summary>
    public static CultureInfo Culture(Language language) => language == Language.English ? s_en : s_uk;

    /// <summary>12 345 or 12,345.</summary>
    public static string Of(long number, Language language) => number.ToString("N0", Culture(language));

    /// <summary>2 184,6 or 2,184.6; no more decimals than there are.</summary>
    public static string Of(decimal number, Language language) => number.ToString("#,0.######", Culture(language));

    /// <summary>14 жовтня 2026 року in a sentence, 14 October 2026.</summary>
    public static string Date(DateOnly day, Language language)
        => language == Language.English ? day.ToString("d MMMM yyyy", s_en) : $"{day.Day}\u00A0{s_months[day.Month - 1]} {day.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>2026-10-14, for machines.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
