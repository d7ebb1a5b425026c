using System.Text;

namespace AssetTags.Labels.Typesetting;

/// <summary>Makes typed text fit to print in Ukrainian: ’, «», single spaces, and spaces that must not break.</summary>
internal static class Typography
{
    public const char NoBreakSpace = '\u00A0';
    private const char Apostrophe = '’';
    private const char Inches = '″';

    /// <summary>The text as it should be printed; invisible characters are gone, words that belong together are glued.</summary>
    /// <remarks>Text that is not valid UTF-16 is returned with its lone surrogates, for the font check to refuse.</remarks>
    public static string Tidy(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var tidy = new StringBuilder(text.Length + 4);
        var open = 0;
        var source = Composed(text);
        for (var i = 0; i < source.Length; i++)
        {
            Append(tidy, source, i, ref open);
        }

        return WordGlue.Join(WordGlue.Spaced(tidy.ToString().Trim()));
    }

    /// <summary>The text with single spaces and no invisible characters, otherwise untouched: for numbers.</summary>
    public static string Plain(string? text)
        => string.Join(' ', string.Concat((text ?? "").Where(c => char.IsWhiteSpace(c) || !IsInvisible(c)))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsInvisible(char c)
        => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static void Append(StringBuilder tidy, string source, int i, ref int open)
    {
        var last = tidy.Length == 0 ? ' ' : tidy[^1];
        switch (source[i])
        {
            case var c when char.IsWhiteSpace(c):
                AppendSpace(tidy, last);
                break;
            case var c when IsInvisible(c):
                break;
            case '\'' or '`' or '´' or 'ʼ' or '‘' or '’' or '′' when char.IsLetter(last) && i + 1 < source.Length && char.IsLetter(source[i + 1]):
                tidy.Append(Apostrophe);
                break;
            case 'ʼ':
                tidy.Append(Apostrophe);
                break;
            case '"' or '“' or '”' or '„' or '‟':
                AppendQuote(tidy, last, i > 0 && source[i - 1] == '"', ref open);
                break;
            case '−':
                tidy.Append('–');
                break;
            case '№':
                tidy.Append('№').Append(NoBreakSpace);
                break;
            case var c:
                open += c == '«' ? 1 : c == '»' && open > 0 ? -1 : 0;
                tidy.Append(c);
                break;
        }
    }

    private static void AppendSpace(StringBuilder tidy, char last)
    {
        if (last is not (' ' or NoBreakSpace))
        {
            tidy.Append(' ');
        }
    }

    // A quote after a space or bracket opens; 24" without an open quote is inches; two straight ones in a row are one.
    private static void AppendQuote(StringBuilder tidy, char last, bool isDoubled, ref int open)
    {
        if (isDoubled && last is '«' or '»')
        {
            return;
        }

        if (last is ' ' or NoBreakSpace or '(' or '[' or '«' or '/')
        {
            tidy.Append('«');
            open++;
        }
        else if (open == 0 && char.IsAsciiDigit(last))
        {
            tidy.Append(Inches);
        }
        else
        {
            tidy.Append('»');
            open = Math.Max(0, open - 1);
        }
    }

    private static string Composed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return text;
            }
        }

        return text.Normalize(NormalizationForm.FormC);
    }
}
