using System.Text;

namespace AssetTags;

/// <summary>Keys of texts: their ordinal order is the order of a Ukrainian list, on every machine alike.</summary>
/// <remarks>
/// Culture data differ between systems and their versions, so none are asked. A number counts as a number (2 before 10); then come
/// Cyrillic letters (а б в г ґ …), Latin ones, others. Case, apostrophes, quotes and marks do not count; they part words.
/// </remarks>
internal static class TextOrder
{
    /// <summary>Ends a part of a key: what ends comes before what goes on.</summary>
    public const char End = '\u0001';

    private const char Space = '\u0002';
    private const char FirstCyrillic = '\u0100', FirstLatin = '\u0200', FirstOther = '\u0300';
    private const int LongestNumber = 200;

    // The Ukrainian alphabet, with the Russian letters of old registers beside their nearest kin.
    private const string Cyrillic = "абвгґдеёєжзиыіїйклмнопрстуфхцчшщъьэюя";

    /// <summary>Adds a text to a key.</summary>
    public static void AppendText(this StringBuilder key, string? text)
    {
        var plain = NormalText.Of(text ?? "").ToLowerInvariant();
        var start = key.Length;
        var isParted = false;
        for (var i = 0; i < plain.Length;)
        {
            var c = plain[i];
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                isParted |= c is not ('\'' or '`' or '’' or 'ʼ' or '‘' or '\u0301');
                i++;
                continue;
            }

            if (isParted && key.Length > start)
            {
                key.Append(Space);
            }

            isParted = false;
            i += char.IsAsciiDigit(c) ? key.AppendNumber(plain.AsSpan(i)) : key.AppendLetter(c);
        }
    }

    /// <summary>Adds the number that a text begins with, so that shorter ones come first.</summary>
    /// <returns>How many digits it has, zeros before it included.</returns>
    private static int AppendNumber(this StringBuilder key, ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = (end < 0 ? text : text[..end]).TrimStart('0');
        key.Append((char)('0' + Math.Min(digits.Length, LongestNumber))).Append(digits);
        return end < 0 ? text.Length : end;
    }

    private static int AppendLetter(this StringBuilder key, char letter)
    {
        var place = Cyrillic.IndexOf(letter, StringComparison.Ordinal);
        key.Append(place >= 0 ? (char)(FirstCyrillic + place)
            : char.IsAsciiLetterLower(letter) ? (char)(FirstLatin + letter - 'a')
            : (char)Math.Max(letter, FirstOther));
        return 1;
    }
}
