using System.Globalization;
using System.Text;

namespace AssetTags.Search;

/// <summary>Takes texts apart into words as people search them.</summary>
/// <remarks>
/// No difference is made of case, of apostrophes, of ґ and г, of ї and і, and of Latin letters that look like Cyrillic ones, which registers
/// are full of. A street's kind has one form (<c>вулиця</c> is <c>вул</c>). The index and the question go through the same function, and both
/// databases keep its words as they are: their own parsers take no part.
/// </remarks>
internal static class SearchFold
{
    /// <summary>Letters of a word that count; what is longer is cut.</summary>
    public const int LongestWord = 64;

    private const string Latin = "abcehikmoptxy";
    private const string Cyrillic = "авсенікмортху";
    private const string Apostrophes = "'`’ʼ‘´′‛＇";
    private const int LongestHouse = 4;
    private const char Parting = '\0', Gone = '\u0001';

    // What becomes of each character: a letter or digit, a gap between words, or nothing at all.
    private static readonly char[] s_folded = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Folded((char)c))];

    /// <summary>The words of something that shall be found: a house with a letter stands for its number and its letter too.</summary>
    public static void AddWords(ISet<string> words, string? text)
    {
        var before = default(RawWord);
        foreach (var word in Raw(text))
        {
            words.Add(StreetKinds.OneForm(word.Text));
            if (IsHouse(word.Text))
            {
                words.Add(word.Text[..^1]);
                words.Add(word.Text[^1..]);
            }
            else if (word.StandsNear && House(before, word) is { } house)
            {
                words.Add(house);
            }
            else if (StreetKinds.Abbreviated(before.Text, word.Text) is { } kind)
            {
                words.Add(kind);
            }

            before = word;
        }
    }

    /// <summary>The words of a question, in its order.</summary>
    public static List<string> Asked(string? text)
    {
        var words = new List<string>();
        var before = default(RawWord);
        foreach (var word in Raw(text))
        {
            var joined = before.Text is null ? null
                : (word.IsTied ? House(before, word) : null) ?? StreetKinds.Abbreviated(before.Text, word.Text);
            if (joined is not null)
            {
                words.RemoveAt(words.Count - 1);
            }

            words.Add(joined ?? StreetKinds.OneForm(word.Text));
            before = joined is null ? word : default;
        }

        return words;
    }

    /// <summary>A number without its punctuation; <see langword="null"/> where there is no digit.</summary>
    public static string? Number(string? text)
    {
        var number = string.Concat(Raw(text).Select(w => w.Text));
        return number.Any(char.IsDigit) ? number[..Math.Min(number.Length, LongestWord)] : null;
    }

    // Only a letter by itself belongs to the number before it: "12-А" is a house, "00-5А" are two numbers.
    private static string? House(RawWord number, RawWord letter)
        => letter.Text.Length == 1 && IsHouse(number.Text + letter.Text) ? number.Text + letter.Text : null;

    private static bool IsHouse(string? word)
        => word is { Length: > 1 and <= LongestHouse + 1 } && char.IsLetter(word[^1]) && word.AsSpan(0, word.Length - 1).ContainsAnyExceptInRange('0', '9') == false;

    private static IEnumerable<RawWord> Raw(string? text)
    {
        var word = new StringBuilder();
        var gap = new Gap();
        foreach (var c in NormalText.Of(text ?? ""))
        {
            var folded = s_folded[c];
            if (folded > Gone)
            {
                word.Append(folded);
                continue;
            }

            if (folded == Gone)
            {
                continue;
            }

            if (word.Length > 0)
            {
                yield return new(Cut(word), gap.IsNear, gap.IsTie);
                gap = new Gap();
            }

            gap = gap.And(c);
        }

        if (word.Length > 0)
        {
            yield return new(Cut(word), gap.IsNear, gap.IsTie);
        }
    }

    private static string Cut(StringBuilder word)
    {
        var cut = word.ToString(0, Math.Min(word.Length, LongestWord));
        word.Clear();
        return cut;
    }

    private static char Folded(char c) => IsSilent(c) ? Gone : char.IsLetterOrDigit(c) ? Fold(c) : Parting;

    // Stress marks, soft hyphens and joiners are neither letters nor gaps.
    private static bool IsSilent(char c)
        => Apostrophes.Contains(c, StringComparison.Ordinal)
            || (c > '\u007F' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);

    private static char Fold(char c) => char.ToLowerInvariant(c) switch
    {
        'ґ' => 'г',
        'ї' => 'і',
        >= 'a' and <= 'z' and var latin => Latin.IndexOf(latin, StringComparison.Ordinal) is var place and >= 0 ? Cyrillic[place] : latin,
        var other => other,
    };

    private readonly record struct RawWord(string Text, bool StandsNear, bool IsTied);

    // What lies between two words: a house's letter stands one character behind its number.
    private readonly record struct Gap(int Length, char Last)
    {
        public bool IsTie => Length == 1 && Last is '-' or '/' or '‑' or '–';

        public bool IsNear => IsTie || (Length == 1 && Last is ' ' or '\u00A0');

        public Gap And(char c) => new(Length + 1, c);
    }
}
