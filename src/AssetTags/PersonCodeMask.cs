using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace AssetTags;

/// <summary>Hides tax numbers of persons by their shape: ten digits that stand alone.</summary>
/// <remarks>
/// The digits may be in groups, with spaces, no-break spaces or hyphens between them, and full-width. What is part of something longer stays:
/// cadastral numbers, IBAN, numbers of eleven digits and more, decimals, an inventory number behind an organisation's code
/// (<c>01234567-1013300012</c>); so do the eight digits of an organisation. A telephone number of ten digits is hidden as well: in free text nothing
/// tells it from a tax number. The check digit is not looked at, because a mistyped number is somebody's number all the same.
/// </remarks>
public static partial class PersonCodeMask
{
    private const int Digits = 10;
    private const string Mask = "**********";

    // One digit; what may stand between groups, soft hyphens and characters without width among it.
    private const string D = "[0-9０-９]", S = @"[ \t\u00A0\u00AD\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF\-\u2010-\u2015\u2212]";
    private const string NotInside = $"(?!{D})(?!:{D}{{2}}:)(?![.,]{D}{{1,6}}(?!{D}))";
    private const string NotBehind = $"(?<!{D})(?<!(?<!{D}){D}{{1,3}}[.,])";
    private const string OneGroup = $"{NotBehind}(?<!(?<!{D}){D}{{8}}-){D}{{10}}{NotInside}";
    private const string NoOther = $"(?!{D}{{4}}-{D}{{2}}-{D}{{2}}(?!{D}))(?!{D}{{8}}{S})(?!{D}{{2}}{S}{{1,3}}{D}{{8}})";
    private const string Groups = $"{NotBehind}(?<!{D}{S}{{1,3}}){NoOther}{D}(?:{S}{{0,3}}{D}){{9}}{NotInside}(?!{S}{{1,3}}{D})";

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>The text without ten-digit tax numbers.</summary>
    /// <returns>The very same string where there is none.</returns>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Of(string? text) => text is not null && HasEnoughDigits(text) ? Code().Replace(text, Mask) : text;

    private static bool HasEnoughDigits(ReadOnlySpan<char> text)
    {
        var left = Digits;
        while (left > 0 && text.Length >= left && text.IndexOfAny(s_digits) is var at and >= 0)
        {
            text = text[(at + 1)..];
            left--;
        }

        return left == 0;
    }

    [GeneratedRegex($"{OneGroup}|{Groups}", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
