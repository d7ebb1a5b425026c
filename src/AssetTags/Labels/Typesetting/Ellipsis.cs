using System.Globalization;
using AssetTags.Pdf;

namespace AssetTags.Labels.Typesetting;

/// <summary>Ends a text that is too long: at a word, open quotes closed, with an ellipsis.</summary>
/// <remarks>Inside a word only when ending before it would lose more than half of what there is room for.</remarks>
internal static class Ellipsis
{
    private const string Loose = " \u00A0,;:.-–—«(/";

    // No label has room for more, and a name of a megabyte must not cost a second.
    private const int MostCharacters = 1000;

    /// <summary>The longest beginning that fits with its ellipsis.</summary>
    /// <returns>The beginning, and its lines: at least one, none wider than <paramref name="width"/> (font units), at most <paramref name="most"/>.</returns>
    public static (string Text, IReadOnlyList<string> Lines) End(string text, TrueTypeFont font, double width, int most)
    {
        text = text.Length > MostCharacters ? text[..MostCharacters] : text;
        var ends = new MeasuredText(text, font).Ends;
        var atWord = Longest(ends.Count, words => Close(text[..ends[words - 1]]), font, width, most);
        var atLetter = Longest(text.Length, letters => Close(Letters(text, letters)), font, width, most) ?? ("…", ["…"]);
        return atWord is { } kept && 2 * kept.Text.Length > atLetter.Text.Length ? kept : atLetter;
    }

    private static (string Text, IReadOnlyList<string> Lines)? Longest(int count, Func<int, string> beginning, TrueTypeFont font, double width, int most)
    {
        (string, IReadOnlyList<string>)? best = null;
        var (fits, tooLong) = (0, count + 1);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            var text = beginning(middle);
            var lines = new MeasuredText(text, font).Wrap(width, most);
            (fits, tooLong, best) = lines is null ? (fits, middle, best) : (middle, tooLong, (text, lines));
        }

        return best;
    }

    private static string Close(string beginning)
    {
        var kept = beginning.TrimEnd([.. Loose]);
        var open = kept.Count(c => c == '«') - kept.Count(c => c == '»');
        return kept + "…" + new string('»', Math.Max(0, open));
    }

    // Whole letters with their accents, never half of one.
    private static string Letters(string text, int count)
    {
        var end = 0;
        while (end < count)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            if (end + length > count)
            {
                break;
            }

            end += length;
        }

        return text[..Math.Max(end, 1)];
    }
}
