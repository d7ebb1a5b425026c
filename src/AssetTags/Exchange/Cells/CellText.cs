using System.Buffers;
using System.Text;

namespace AssetTags.Exchange.Cells;

/// <summary>Cleans the text of a cell without changing what it says.</summary>
/// <remarks>
/// White space of every kind (NBSP, tabs, line breaks) becomes single spaces with none at the ends; invisible characters
/// go; composition is NFC. Cells are text from outside: lone surrogates become U+FFFD, so nothing here throws.
/// </remarks>
internal static class CellText
{
    private const char Apostrophe = '\u2019';

    // Everything that needs no work unless it stands at an end or doubled: printable ASCII, the modern Cyrillic letters, № – — « » ’.
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        string.Concat(Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0x400, 0x60)).Select(c => (char)c))
        + "Ґґ№–—«»’");

    private static readonly SearchValues<char> s_apostrophes = SearchValues.Create("'`´ʼ‘′");

    /// <summary>Whether the cell holds nothing: empty, blank, or the official word <c>null</c> in any case.</summary>
    public static bool IsNull(string? cell)
    {
        var text = cell.AsSpan();
        if (text.Length > 0 && text[0] > ' ' && text[0] is not ('n' or 'N') && text[0] < '\u00A0')
        {
            return false;
        }

        text = text.Trim();
        return text.IsEmpty || text.Equals("null", StringComparison.OrdinalIgnoreCase) || text.Trim('\uFEFF').IsWhiteSpace();
    }

    /// <summary>The cleaned text, or <see langword="null"/> when nothing is left.</summary>
    public static string? Clean(string? cell)
    {
        if (IsNull(cell))
        {
            return null;
        }

        var text = IsClean(cell!) ? cell! : Collapse(cell!);
        return text.Length == 0 ? null : text;
    }

    /// <summary>Makes every apostrophe between two letters the Ukrainian one, U+2019: <c>комп'ютер</c> → <c>комп’ютер</c>.</summary>
    public static string UnifyApostrophes(string text)
    {
        if (!text.AsSpan().ContainsAny(s_apostrophes))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, from) =>
        {
            from.CopyTo(span);
            for (var i = 1; i < span.Length - 1; i++)
            {
                if (span[i] is '\'' or '`' or '´' or 'ʼ' or '‘' or '′' && char.IsLetter(span[i - 1]) && char.IsLetter(span[i + 1]))
                {
                    span[i] = Apostrophe;
                }
            }
        });
    }

    private static bool IsClean(string text)
        => text[0] != ' ' && text[^1] != ' '
            && !text.AsSpan().ContainsAnyExcept(s_plain)
            && !text.Contains("  ", StringComparison.Ordinal);

    private static string Collapse(string cell)
    {
        var clean = new StringBuilder(cell.Length);
        var isGap = false;
        foreach (var rune in cell.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                isGap = clean.Length > 0;
            }
            else if (rune.Value is not (0x200B or 0xFEFF or 0x00AD or 0x2060 or 0x200E or 0x200F))
            {
                clean.Append(isGap ? " " : "").Append(rune.ToString());
                isGap = false;
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
