using System.Text;
using System.Text.RegularExpressions;

namespace AssetTags.Assets;

/// <summary>House numbers as people count them: 2, 2а, 2-Б, 2/1, 2-4, 2 корп. 1, 10; then what has no number, then what is not known.</summary>
internal static partial class HouseOrder
{
    private const char Numbered = '0', Worded = '1', Missing = '2', Masked = '3';

    // What may follow a number, in order.
    private const char Letter = '\u0003', Fraction = '\u0004', Range = '\u0005', Block = '\u0006', Words = '\u0007';

    private const string LookAlikes = "abcehikmoptxy", Cyrillic = "авсенікмортху";

    private static readonly string[] s_none = ["", "бн", "безномера", "нд", "немає", "невідомо"];

    /// <summary>Adds a house number to a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="designator">The house number as the register has it.</param>
    /// <param name="building">The block (корпус), if it stands in a column of its own.</param>
    public static void Append(StringBuilder key, string? designator, string? building)
    {
        var text = NormalText.Of(designator ?? "").ToLowerInvariant();
        var rank = RankOf(text);
        key.Append(rank);
        if (rank is Numbered or Worded)
        {
            AppendParts(key, text);
        }

        if (!string.IsNullOrWhiteSpace(building))
        {
            key.Append(Block).AppendText(building);
            key.Append(TextOrder.End);
        }

        key.Append(TextOrder.End);
    }

    private static char RankOf(string text)
        => AssetAddress.IsMasked(text.Trim()) ? Masked
            : text.AsSpan().ContainsAnyInRange('0', '9') ? Numbered
            : s_none.Contains(string.Concat(text.Where(char.IsLetter))) ? Missing
            : Worded;

    private static void AppendParts(StringBuilder key, string text)
    {
        var isFirst = true;
        var next = Words;
        foreach (var part in Parts().EnumerateMatches(text))
        {
            var word = text.Substring(part.Index, part.Length);
            if (word is "буд" or "будинок")
            {
                continue;
            }

            if (KindBefore(word) is { } kind)
            {
                next = kind;
                continue;
            }

            if (char.IsAsciiDigit(word[0]))
            {
                AppendPart(key, isFirst ? Numbered : next == Words ? Range : next, word);
                isFirst = false;
            }
            else
            {
                AppendPart(key, next == Block ? Block : word.Length <= 2 ? Letter : Words, AsCyrillic(word));
            }

            next = Words;
        }
    }

    private static char? KindBefore(string word) => word switch
    {
        "/" or "\\" => Fraction,
        "к." or "корп" or "корпус" => Block,
        _ => null,
    };

    private static void AppendPart(StringBuilder key, char kind, string text)
    {
        key.Append(kind).AppendText(text);
        key.Append(TextOrder.End);
    }

    // 2a with a Latin a is the same house.
    private static string AsCyrillic(string word)
        => string.Concat(word.Select(c => LookAlikes.IndexOf(c, StringComparison.Ordinal) is var place and >= 0 ? Cyrillic[place] : c));

    [GeneratedRegex(@"\d+|/|\\|к\.|\p{L}+")]
    private static partial Regex Parts();
}
