namespace AssetTags.Tags;

/// <summary>Codes that a person may have meant whose typing has a wrong check symbol, or one symbol too few or too many.</summary>
public static class NearCodes
{
    /// <summary>
    /// Every code that is one wrong symbol, one swap of neighbours, one missing or one superfluous symbol away; at most about fifty, none
    /// twice, none when the text is nothing like a code.
    /// </summary>
    /// <param name="typed">What was typed; read as <see cref="TagCodeReader"/> reads look-alikes.</param>
    public static IReadOnlyCollection<TagCode> Of(string? typed)
    {
        var symbols = TagCodeReader.Normalized(typed ?? "");
        if (symbols.Length is < TagCode.SymbolCount - 1 or > TagCode.SymbolCount + 1 || symbols.Any(c => !TagCode.Alphabet.Contains(c, StringComparison.Ordinal)))
        {
            return [];
        }

        var near = new HashSet<TagCode>();
        foreach (var candidate in symbols.Length switch
        {
            TagCode.SymbolCount => Changed(symbols).Concat(Swapped(symbols)),
            < TagCode.SymbolCount => Grown(symbols),
            _ => Shrunk(symbols),
        })
        {
            if (TagCode.TryFromSymbols(candidate, out var code))
            {
                near.Add(code);
            }
        }

        return near;
    }

    private static IEnumerable<string> Changed(string symbols)
        => from place in Enumerable.Range(0, symbols.Length)
           from symbol in TagCode.Alphabet
           select string.Concat(symbols.AsSpan(0, place), [symbol], symbols.AsSpan(place + 1));

    private static IEnumerable<string> Swapped(string symbols)
        => Enumerable.Range(0, symbols.Length - 1)
            .Select(place => string.Concat(symbols.AsSpan(0, place), [symbols[place + 1], symbols[place]], symbols.AsSpan(place + 2)));

    private static IEnumerable<string> Grown(string symbols)
        => from place in Enumerable.Range(0, symbols.Length + 1)
           from symbol in TagCode.Alphabet
           select string.Concat(symbols.AsSpan(0, place), [symbol], symbols.AsSpan(place));

    private static IEnumerable<string> Shrunk(string symbols)
        => Enumerable.Range(0, symbols.Length).Select(place => symbols.Remove(place, 1));
}
