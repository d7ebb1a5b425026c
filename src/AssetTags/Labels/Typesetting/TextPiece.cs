namespace AssetTags.Labels.Typesetting;

/// <summary>What stands between a piece of text and the next when both are on one line.</summary>
internal enum TextJoin
{
    /// <summary>A space: a line may end here.</summary>
    Space,

    /// <summary>A space that should not end a line.</summary>
    NoBreakSpace,

    /// <summary>Nothing: the piece ends with a written hyphen or a slash.</summary>
    None,
}

/// <summary>A stretch of text within which no line ends.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Width">Its width in font units.</param>
/// <param name="Join">What follows it.</param>
internal readonly record struct TextPiece(int Start, int End, int Width, TextJoin Join)
{
    /// <summary>Whether a line may end at this character, and how the next piece then follows; <see langword="null"/> when it may not.</summary>
    public static TextJoin? JoinAfter(string text, int i) => text[i] switch
    {
        ' ' => TextJoin.Space,
        Typography.NoBreakSpace => TextJoin.NoBreakSpace,
        '-' or '/' or '\u2010' when IsBetweenWords(text, i) => TextJoin.None,
        _ => null,
    };

    // «Медико-санітарний» may break, 26-А and 0001-17 may not.
    private static bool IsBetweenWords(string text, int i)
        => i >= 3 && i + 3 < text.Length && AreLetters(text.AsSpan(i - 3, 3)) && AreLetters(text.AsSpan(i + 1, 3));

    private static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && c != '’')
            {
                return false;
            }
        }

        return true;
    }
}
