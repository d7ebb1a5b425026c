namespace AssetTags.Papers;

/// <summary>Tells a PDF by its bytes, and one that is a second thing besides from one that is not.</summary>
internal static class PdfShape
{
    /// <summary>How many bytes of the beginning are looked at.</summary>
    public const int HeadLength = 1024;

    /// <summary>How many bytes of the end are looked at.</summary>
    public const int TailLength = 2048;

    private static readonly Phrase s_foreign = new(
        "це не PDF. Приймаємо лише PDF: збережіть документ як PDF (у Word: «Файл → Зберегти як → PDF») або відскануйте його так.",
        "this is no PDF. Only PDF is taken: save the document as PDF (in Word: File → Save As → PDF), or scan it so.");

    private static readonly Phrase s_damaged = new(
        "PDF пошкоджено або в кінці файлу є щось іще. Відкрийте його і збережіть як PDF ще раз.",
        "the PDF is damaged, or something else follows it in the file. Open it and save it as PDF once more.");

    /// <summary>What is wrong with a file, or <see langword="null"/>.</summary>
    /// <param name="head">Its first bytes.</param>
    /// <param name="tail">Its last bytes, which may be the same.</param>
    public static Phrase? WhyNot(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail)
        => !IsHead(head) ? s_foreign : !IsTail(tail) || IsMarkup(head) ? s_damaged : null;

    // "%PDF-1.7" and the end of the line: nothing may stand before or beside it.
    private static bool IsHead(ReadOnlySpan<byte> head)
        => head.Length > 8 && head.StartsWith("%PDF-"u8) && head[5] is (byte)'1' or (byte)'2' && head[6] == '.' && head[7] is >= (byte)'0' and <= (byte)'9'
            && head[8] is (byte)'\r' or (byte)'\n' or (byte)' ';

    // Nothing but blanks may follow the last %%EOF: an archive could hide there.
    private static bool IsTail(ReadOnlySpan<byte> tail)
    {
        var end = tail.LastIndexOf("%%EOF"u8);
        return end >= 0 && tail[(end + 5)..].IndexOfAnyExcept("\r\n\t \0"u8) < 0 && tail[..end].IndexOf("startxref"u8) >= 0;
    }

    // What a browser that guesses types would take for a page.
    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var text = System.Text.Encoding.Latin1.GetString(head[..Math.Min(head.Length, HeadLength)]);
        return text.Contains("<script", StringComparison.OrdinalIgnoreCase) || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<svg", StringComparison.OrdinalIgnoreCase) || text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
    }
}
