namespace AssetTags.Search;

/// <summary>Words one typing error apart: a letter too many, missing or wrong, or two neighbours in the wrong order.</summary>
internal static class OneTypo
{
    /// <summary>Words from this length on are found with an error in them.</summary>
    public const int ShortestAsked = 4;

    private const int ShortestKnown = 3;

    /// <summary>Whether a word of the registry may be found by a misspelt one: numbers and shorter words are only found as they are.</summary>
    public static bool IsForgivable(string known) => known.Length >= ShortestKnown && !known.Any(char.IsDigit);

    /// <summary>Whether one error at most lies between the two (Damerau and Levenshtein's distance).</summary>
    public static bool IsBetween(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var first = shorter.AsSpan().CommonPrefixLength(longer);
        var restOfShorter = shorter.AsSpan(first);
        var restOfLonger = longer.AsSpan(first);
        return restOfLonger.Length == 0
            || (shorter.Length < longer.Length ? restOfShorter.SequenceEqual(restOfLonger[1..])
                : restOfShorter[1..].SequenceEqual(restOfLonger[1..])
                    || (restOfShorter.Length > 1 && restOfShorter[0] == restOfLonger[1] && restOfShorter[1] == restOfLonger[0]
                        && restOfShorter[2..].SequenceEqual(restOfLonger[2..])));
    }

    /// <summary>Numbers that two words share whenever one error at most lies between them: of the word, and of it with each letter left out.</summary>
    public static IReadOnlyCollection<long> Keys(string word)
    {
        var keys = new HashSet<long> { Key(word, -1) };
        for (var left = 0; left < word.Length; left++)
        {
            keys.Add(Key(word, left));
        }

        return keys;
    }

    // FNV-1a over the letters, http://www.isthe.com/chongo/tech/comp/fnv/
    private static long Key(string word, int leftOut)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != leftOut)
            {
                hash = unchecked((hash ^ word[i]) * 1099511628211UL);
            }
        }

        return unchecked((long)hash);
    }
}
