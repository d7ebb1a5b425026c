namespace AssetTags.Tags;

/// <summary>What a text turned out to be.</summary>
public enum TagCodeReading
{
    /// <summary>A code with the right check symbol.</summary>
    Read,

    /// <summary>Ten symbols of a code, but the check symbol is wrong: something was mistyped or misread.</summary>
    WrongCheck,

    /// <summary>Not a code at all: a foreign character, or not ten symbols.</summary>
    NotACode,
}

/// <summary>Reads tag codes as people and scanners write them.</summary>
/// <remarks>
/// Forgiven: case, white space, hyphens and dashes; O for 0, I and L for 1; Cyrillic letters that look like Latin ones;
/// Latin typed while the keyboard was in the ЙЦУКЕН layout; a whole address (<c>https://host/CODE</c>) instead of the
/// code, also typed by a scanner into the ЙЦУКЕН layout (<c>реезіЖ..рщіеюгф.КОД</c>). Where the look-alike reading and the layout reading both exist, the check symbol decides; nothing else is
/// corrected.
/// </remarks>
public static class TagCodeReader
{
    private const string LookAlikes = "АВЕКМНОРСТХІУЗ";
    private const string LookAlikeSymbols = "ABEKMH0PCTX1Y3";
    private const string LayoutKeys = "ЙЦУКЕНГШЩЗФІЫВАПРОЛДЯЧСМИТЬ";
    private const string LayoutLetters = "QWERTYUIOPASSDFGHJKLZXCVBNM";

    // What the keys of :// write there.
    private const string SchemeKeys = "Ж..";

    /// <summary>Reads one code.</summary>
    /// <param name="text">What was typed or scanned.</param>
    /// <param name="code">The code when the result is <see cref="TagCodeReading.Read"/>, else <c>default</c>.</param>
    public static TagCodeReading Read(string? text, out TagCode code)
    {
        code = default;
        var typed = LastSegment(text);
        var asSeen = ReadWith(typed, LookAlikes, LookAlikeSymbols, out var seen);
        var asKeys = ReadWith(typed, LayoutKeys, LayoutLetters, out var keys);
        if (asSeen != TagCodeReading.Read && asKeys != TagCodeReading.Read)
        {
            return asSeen == TagCodeReading.WrongCheck ? asSeen : asKeys;
        }

        code = asSeen == TagCodeReading.Read ? seen : keys;
        return TagCodeReading.Read;
    }

    /// <summary>The symbols of a shorter code without a check, as they are kept: capitals, look-alikes resolved, nothing between them.</summary>
    public static string Normalized(string typed)
        => string.Concat(typed.Where(c => !IsSeparator(c)).Select(c => SymbolOf(c, LookAlikes, LookAlikeSymbols)));

    private static TagCodeReading ReadWith(ReadOnlySpan<char> typed, string from, string to, out TagCode code)
    {
        code = default;
        Span<char> symbols = stackalloc char[TagCode.SymbolCount];
        var count = 0;
        foreach (var c in typed)
        {
            if (IsSeparator(c))
            {
                continue;
            }

            var symbol = SymbolOf(c, from, to);
            if (count == symbols.Length || !TagCode.Alphabet.Contains(symbol, StringComparison.Ordinal))
            {
                return TagCodeReading.NotACode;
            }

            symbols[count++] = symbol;
        }

        return count < symbols.Length ? TagCodeReading.NotACode
            : TagCode.TryFromSymbols(symbols, out code) ? TagCodeReading.Read
            : TagCodeReading.WrongCheck;
    }

    private static char SymbolOf(char typed, string from, string to)
    {
        var upper = char.ToUpperInvariant(typed);
        var place = from.IndexOf(upper, StringComparison.Ordinal);
        return (place < 0 ? upper : to[place]) switch
        {
            'O' => '0',
            'I' or 'L' => '1',
            var other => other,
        };
    }

    private static bool IsSeparator(char c)
        => char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '−' or '_' or '.';

    private static ReadOnlySpan<char> LastSegment(string? text)
    {
        var typed = text.AsSpan().Trim();
        var keys = typed.IndexOf(SchemeKeys, StringComparison.OrdinalIgnoreCase);
        return keys >= 0 ? typed.TrimEnd('.')[(typed.TrimEnd('.').LastIndexOf('.') + 1)..]
            : typed.Contains("://", StringComparison.Ordinal) ? typed.TrimEnd('/')[(typed.TrimEnd('/').LastIndexOf('/') + 1)..] : typed;
    }
}
