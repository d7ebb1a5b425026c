namespace AssetTags.Exchange.Cells;

/// <summary>Keeps a spreadsheet from taking a text for a formula, and takes that off again.</summary>
internal static class FormulaGuard
{
    private const char Mark = '\'';

    // The full-width ones are folded to the plain ones by some programs.
    private const string Starts = "=+-@\t\r\n\0＝＋－＠";

    /// <summary>The text with an apostrophe before it, if it begins so that a spreadsheet might run it.</summary>
    public static string Guard(string text) => IsRisky(text) ? Mark + text : text;

    /// <summary>The text as it was before <see cref="Guard"/>; every other text stays as it is.</summary>
    public static string Undo(string text) => text is [Mark, ..] && IsRisky(text) ? text[1..] : text;

    /// <summary>Whether the first character, apostrophes aside, is one with which formulas begin.</summary>
    public static bool IsRisky(string text)
    {
        var rest = text.AsSpan().TrimStart(Mark);
        return !rest.IsEmpty && Starts.Contains(rest[0], StringComparison.Ordinal);
    }
}
