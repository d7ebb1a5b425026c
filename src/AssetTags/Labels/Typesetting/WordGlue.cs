using System.Text.RegularExpressions;

namespace AssetTags.Labels.Typesetting;

/// <summary>Turns spaces that should not end a line into no-break spaces.</summary>
internal static partial class WordGlue
{
    private const int LongestShortWord = 6;

    // Abbreviations and prepositions that look wrong alone at a line's end.
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "вул.", "просп.", "пр.", "пров.", "пл.", "бульв.", "буд.", "корп.", "кв.", "каб.", "прим.", "м.", "с.", "смт", "обл.", "р-н", "п.", "Інв.",
        "КП", "КНП", "КЗ", "КУ", "ЗДО", "ЗЗСО", "та", "на", "до", "по", "із", "зі", "за", "від", "не", "ім.", "ст.", "інв.", "тов.",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Puts spaces where they were forgotten and takes them where they are wrong: «вул.Миру ,21» is «вул. Миру, 21».</summary>
    public static string Spaced(string text)
        => text.AsSpan().ContainsAny('.', ',') ? Forgotten().Replace(Comma().Replace(text, ", "), "$1 ") : text;

    public static string Join(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal))
        {
            return text;
        }

        return string.Create(text.Length, text, static (result, source) =>
        {
            source.CopyTo(result);
            var word = 0;
            for (var i = 0; i < source.Length; i++)
            {
                if (source[i] is ' ' or Typography.NoBreakSpace)
                {
                    if (source[i] == ' ' && BelongsToNext(source.AsSpan(word, i - word), source.AsSpan(i + 1)))
                    {
                        result[i] = Typography.NoBreakSpace;
                    }

                    word = i + 1;
                }
            }
        });
    }

    // A house number stays with its street, a dash with the word before it.
    private static bool BelongsToNext(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
        => IsShort(word.TrimStart("«(„["))
            || (word.EndsWith(',') && rest.Length > 0 && char.IsAsciiDigit(rest[0]))
            || (rest.Length > 1 && rest[0] is '–' or '—');

    private static bool IsShort(ReadOnlySpan<char> word)
        => (word.Length == 1 && char.IsLetter(word[0])) || (word.Length <= LongestShortWord && s_lookup.Contains(word));

    [GeneratedRegex(@"\b((?i:вул|просп|пров|пл|бульв|буд|корп|кв|каб|прим|м|с|ім)\.)(?=[\p{Lu}\d«])")]
    private static partial Regex Forgotten();

    // Not the comma of 2,5 or 10,20 м, and not one that ends the text.
    [GeneratedRegex(@" ,(?:\s|(?=\d))|(?<!\d),(?=[\p{L}\d])|(?<=\d),(?=\p{L})| ,(?=\p{L})")]
    private static partial Regex Comma();
}
