using System.Text;
using AssetTags.Pdf;

namespace AssetTags.Labels.Typesetting;

/// <summary>A text cut at the places where a line may end, each piece measured once; wraps at any width after that.</summary>
/// <remarks>
/// A line may end at a space, after a written hyphen between words and after a slash; at a no-break space only when
/// what it holds together is wider than a line by itself. Words are never hyphenated. Widths are in font units.
/// </remarks>
internal sealed class MeasuredText
{
    private readonly List<TextPiece> _pieces = [];
    private readonly int _space;

    public MeasuredText(string text, TrueTypeFont font)
    {
        Text = text;
        Font = font;
        _space = font.AdvanceOf(font.GlyphOf(new Rune(' ')));
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (TextPiece.JoinAfter(text, i) is { } join)
            {
                Add(start, join == TextJoin.None ? i + 1 : i, join);
                start = i + 1;
            }
        }

        Add(start, text.Length, TextJoin.Space);
    }

    public string Text { get; }

    public TrueTypeFont Font { get; }

    /// <summary>Width of the whole text in one line.</summary>
    public int Width => _pieces.Sum(piece => piece.Width) + (_space * _pieces.SkipLast(1).Count(piece => piece.Join != TextJoin.None));

    /// <summary>Where the text may be cut: after words that nothing glues to the next.</summary>
    public IReadOnlyList<int> Ends => [.. _pieces.Where(piece => piece.Join != TextJoin.NoBreakSpace).Select(piece => piece.End)];

    /// <summary>Breaks into at most so many lines, then evens them out: the narrowest measure that needs no more lines.</summary>
    /// <param name="width">The widest a line may be, in font units.</param>
    /// <param name="most">Most lines.</param>
    /// <returns>The lines with plain spaces, or <see langword="null"/> when they are too many or a word is too wide.</returns>
    public IReadOnlyList<string>? Wrap(double width, int most)
    {
        var count = Break(width, width, most, null);
        if (count is 0 or 1)
        {
            return count == 0 ? null : [Plain(0, Text.Length)];
        }

        var (tooNarrow, wideEnough) = (width / 2, width);
        while (wideEnough - tooNarrow > 8)
        {
            var middle = (tooNarrow + wideEnough) / 2;
            (tooNarrow, wideEnough) = Break(middle, width, count, null) == 0 ? (middle, wideEnough) : (tooNarrow, middle);
        }

        var lines = new List<string>(count);
        Break(wideEnough, width, count, lines);
        return lines;
    }

    // Fills lines greedily; 0 when it cannot be done in so many. What is glued parts only if even the full width is too little.
    private int Break(double width, double fullWidth, int most, List<string>? lines)
    {
        var (count, lineStart, lineWidth, i) = (1, 0, 0.0, 0);
        while (i < _pieces.Count)
        {
            var (end, group) = GroupAt(i, fullWidth);
            if (group > width)
            {
                return 0;
            }

            var gap = i == 0 || _pieces[i - 1].Join == TextJoin.None ? 0 : _space;
            if (i > lineStart && lineWidth + gap + group > width)
            {
                if (++count > most)
                {
                    return 0;
                }

                lines?.Add(Plain(_pieces[lineStart].Start, _pieces[i - 1].End));
                (lineStart, lineWidth) = (i, group);
            }
            else
            {
                lineWidth += (i > lineStart ? gap : 0) + group;
            }

            i = end;
        }

        lines?.Add(Plain(_pieces[lineStart].Start, Text.Length));
        return count;
    }

    // The pieces glued to this one, or this one alone when together they would not fit any line.
    private (int End, int Width) GroupAt(int first, double width)
    {
        var (end, total) = (first + 1, _pieces[first].Width);
        while (end < _pieces.Count && _pieces[end - 1].Join == TextJoin.NoBreakSpace)
        {
            total += _space + _pieces[end].Width;
            end++;
        }

        return total <= width ? (end, total) : (first + 1, _pieces[first].Width);
    }

    private void Add(int start, int end, TextJoin join)
    {
        var width = 0;
        foreach (var character in Text.AsSpan(start, end - start).EnumerateRunes())
        {
            width += Font.AdvanceOf(Font.GlyphOf(character));
        }

        _pieces.Add(new TextPiece(start, end, width, join));
    }

    private string Plain(int start, int end) => Text[start..end].Replace(Typography.NoBreakSpace, ' ');
}
