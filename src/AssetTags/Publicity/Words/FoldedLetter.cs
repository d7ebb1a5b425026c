namespace AssetTags.Publicity.Words;

/// <summary>Letters as rules compare them: a register is typed by many hands, and a rule must not be passed by a keyboard.</summary>
/// <remarks>
/// Case, ґ and г, ї and і, й and и, ё and е are one; combining marks, apostrophes and soft hyphens are nothing; Latin letters that
/// look like Cyrillic ones are those, because registers are full of them. Everything but letters and digits separates words.
/// </remarks>
internal static class FoldedLetter
{
    public const char Break = ' ', Nothing = '\0';
    private const int Known = 0x530;
    private const string LatinAlike = "abcehikmoptxy", Cyrillic = "авсенікмортху";
    private static readonly char[] s_folded = [.. Enumerable.Range(0, Known).Select(c => Fold((char)c))];

    /// <summary>The folded form, <see cref="Nothing"/> for what is passed over, <see cref="Break"/> between words.</summary>
    public static char Of(char c) => c < Known ? s_folded[c] : Fold(c);

    private static char Fold(char c) => char.ToLowerInvariant(c) switch
    {
        'ґ' => 'г',
        'ї' => 'і',
        'й' => 'и',
        'ё' => 'е',
        '\'' or '`' or '’' or '‘' or 'ʼ' or '´' or '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F') => Nothing,
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        var letter when LatinAlike.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0 => Cyrillic[place],
        var letter when char.IsLetterOrDigit(letter) => letter,
        _ => Break,
    };
}
