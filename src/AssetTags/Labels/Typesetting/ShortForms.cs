using System.Text.RegularExpressions;

namespace AssetTags.Labels.Typesetting;

/// <summary>Shorter ways to say the same, tried when the full text does not fit.</summary>
internal static partial class ShortForms
{
    // Legal forms and kinds of institution under the names officials themselves abbreviate.
    private static readonly (Regex Long, string Short)[] s_legal =
    [
        Form("комунальне некомерційне підприємство", "КНП"),
        Form("комунальне підприємство", "КП"),
        Form("комунальний заклад", "КЗ"),
        Form("комунальна установа", "КУ"),
        Form("заклад дошкільної освіти", "ЗДО"),
        Form("заклад загальної середньої освіти", "ЗЗСО"),
        Form("міської ради", "МР"),
        Form("сільської ради", "СР"),
        Form("обласної ради", "ОР"),
    ];

    /// <summary>A name with its legal forms abbreviated.</summary>
    public static string OfName(string tidy) => s_legal.Aggregate(tidy, (text, form) => form.Long.Replace(text, form.Short));

    /// <summary>An address without the country, post code and oblast before it and what stands in brackets (an old street name); at the second level also without the city.</summary>
    public static string OfAddress(string tidy, int level)
    {
        var near = Far().Replace(Brackets().Replace(tidy, ""), "");
        return level < 2 ? near : City().Replace(near, "");
    }

    private static (Regex Long, string Short) Form(string words, string abbreviation)
    {
        var pattern = words.Replace(" ", @"[ \u00A0]+", StringComparison.Ordinal);
        return (new Regex($@"(?<!\w){pattern}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), abbreviation);
    }

    [GeneratedRegex(@"[ \u00A0]*\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:(?:Україна|\d{5}|[^,]*[ \u00A0](?:обл\.|область|р-н|район)),[ \u00A0]*)+(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Far();

    [GeneratedRegex(@"^(?:м|с|смт)\.?[ \u00A0][^,]+,[ \u00A0]*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex City();
}
