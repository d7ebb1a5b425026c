using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using AssetTags.Exchange.Cells;
using AssetTags.Exchange.Tables;

namespace AssetTags.Exchange.Exports;

/// <summary>One cell of a workbook: a text that can never be a formula, a number, or a date.</summary>
/// <param name="Text">The text, or the number as Excel keeps it; <see langword="null"/> for an empty cell.</param>
/// <param name="Style">Its place among the styles of <see cref="XlsxParts"/>.</param>
internal readonly partial record struct XlsxCell(string? Text, XlsxStyle Style)
{
    // What Excel keeps of a number, and of a text.
    private const int MostDigits = 15;
    private const int LongestText = 32_767;

    // Excel takes 1900 for a leap year; before March of it, its days are not ours.
    private static readonly DateOnly s_firstDay = new(1900, 3, 1);

    /// <summary>A header.</summary>
    public static XlsxCell Header(string text) => new(Writable(text), XlsxStyle.Header);

    /// <summary>A text; one that looks like a formula is marked as quoted, as by an apostrophe typed in Excel.</summary>
    public static XlsxCell Words(string? text) => OfWritable(Writable(text ?? ""));

    // First of all, so that what is guarded and escaped is what is written: a sign that fell out later would leave an apostrophe behind.
    private static string Writable(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            _ = isPair ? kept.Append(text[i]).Append(text[++i]) : XmlConvert.IsXmlChar(text[i]) ? kept.Append(text[i]) : kept;
        }

        return kept.Length == text.Length ? text : kept.ToString();
    }

    private static XlsxCell OfWritable(string text)
        => text.Length == 0 ? default
            : text[0] == '\'' ? new(FormulaGuard.Guard(text), XlsxStyle.Text)
            : new(text, FormulaGuard.IsRisky(text) ? XlsxStyle.Quoted : XlsxStyle.Text);

    /// <summary>A text of a column, as number or date where it is one.</summary>
    public static XlsxCell Of(OfficialColumn column, string? text) => text is null ? default : column.Type switch
    {
        OfficialValueType.Number or OfficialValueType.WholeNumber when NumberCell.TryDecimal(text, out var number) && Plain(number) is { } plain => new(plain, XlsxStyle.Number),
        OfficialValueType.Date when CellText.Clean(text) is { } clean && column.Read(clean, new CellReport()) is DateOnly date && date >= s_firstDay
            => new(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), XlsxStyle.Date),
        _ => Words(text),
    };

    /// <summary>Writes it as XML.</summary>
    public void AppendTo(StringBuilder xml, string reference)
    {
        if (Text is null)
        {
            return;
        }

        xml.Append("<c r=\"").Append(reference).Append("\" s=\"").Append((int)Style).Append('"');
        if (Style is XlsxStyle.Number or XlsxStyle.Date)
        {
            xml.Append("><v>").Append(Text).Append("</v></c>");
            return;
        }

        xml.Append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        AppendText(xml, EscapeLookAlike().Replace(Shortened(Text), "_x005F$0"));
        xml.Append("</t></is></c>");
    }

    private static string? Plain(decimal number)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return text.Count(char.IsAsciiDigit) <= MostDigits ? text : null;
    }

    private static string Shortened(string text)
        => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1), "…");

    private static void AppendText(StringBuilder xml, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '&' => xml.Append("&amp;"),
                '\r' => xml.Append("&#13;"),
                _ => xml.Append(c),
            };
        }
    }

    // Excel reads _x0041_ as A; what only looks like that is written so that it stays.
    [GeneratedRegex("_x(?=[0-9A-Fa-f]{4}_)")]
    private static partial Regex EscapeLookAlike();
}

/// <summary>The styles of cells.</summary>
internal enum XlsxStyle
{
    /// <summary>A number as it is.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A text, which stays one when somebody edits it.</summary>
    Text,

    /// <summary>A text that looks like a formula.</summary>
    Quoted,
}
