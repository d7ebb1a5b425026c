namespace AssetTags.Search;

/// <summary>What was asked, as words.</summary>
public sealed class SearchWords
{
    /// <summary>Characters of a question that count.</summary>
    public const int LongestQuestion = 200;

    /// <summary>Different words of a question that count.</summary>
    public const int MostWords = 8;

    private SearchWords(IReadOnlyList<SearchWord> words, string? number)
    {
        Words = words;
        Number = number;
    }

    /// <summary>Whether nothing was asked: no letter and no digit.</summary>
    public bool IsEmpty => Words.Count == 0;

    internal IReadOnlyList<SearchWord> Words { get; }

    /// <summary>The whole question as one number, if it can be one.</summary>
    internal string? Number { get; }

    /// <summary>Reads a question; any text is one, whatever stands in it.</summary>
    public static SearchWords Of(string? text)
    {
        var asked = text is { Length: > LongestQuestion } ? Cut(text[..LongestQuestion]) : text;
        var words = SearchFold.Asked(asked).Distinct(StringComparer.Ordinal).ToList();
        var needed = words.Where(w => !StreetKinds.IsOptional(w)).ToList();
        return new SearchWords([.. (needed.Count > 0 ? needed : words).Take(MostWords).Select(w => new SearchWord(w))], SearchFold.Number(asked));
    }

    // A word that is cut in two would be another word.
    private static string Cut(string text) => text.LastIndexOf(' ') is var end and > 0 ? text[..end] : text;

    /// <summary>Tells how well a text answers.</summary>
    /// <returns><see langword="null"/> when it does not.</returns>
    public Closeness? Match(SearchText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Number is not null && text.Numbers.Contains(Number) ? Closeness.Number
            : IsEmpty ? null
            : Words.All(w => text.Words.Any(w.Begins)) ? Closeness.Words
            : Words.All(w => text.Words.Any(w.IsNear)) ? Closeness.Near
            : null;
    }
}

/// <summary>One word that was asked for.</summary>
internal sealed record SearchWord(string Text)
{
    private const int ShortestBeginning = 3;

    private bool HasDigit { get; } = Text.Any(char.IsDigit);

    /// <summary>Whether it may be the beginning of a longer word: numbers and short words are meant as they are.</summary>
    public bool IsBeginning => !HasDigit && Text.Length >= ShortestBeginning;

    /// <summary>Whether a typing error in it is forgiven.</summary>
    public bool IsForgiven => !HasDigit && Text.Length >= OneTypo.ShortestAsked;

    /// <summary>Whether a word of the registry is this one, or begins with it.</summary>
    public bool Begins(string known) => IsBeginning ? known.StartsWith(Text, StringComparison.Ordinal) : known == Text;

    /// <summary>The same, or one typing error apart.</summary>
    public bool IsNear(string known)
        => Begins(known) || (IsForgiven && OneTypo.IsForgivable(known) && OneTypo.IsBetween(Text, known));
}
