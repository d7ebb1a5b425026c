using System.Buffers.Binary;

namespace AssetTags.Pdf;

/// <summary>The <c>glyf</c> and <c>loca</c> tables: the drawing of each glyph, and which other glyphs it is made of.</summary>
internal sealed class GlyphOutlines
{
    // Flags of a composite glyph's component: https://learn.microsoft.com/typography/opentype/spec/glyf.
    private const int WordArguments = 0x0001;
    private const int ArgumentsAreShift = 0x0002;
    private const int OneScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int TwoScales = 0x0040;
    private const int Matrix = 0x0080;

    private readonly ReadOnlyMemory<byte> _outlines;
    private readonly int[] _starts;

    public GlyphOutlines(TrueTypeTables tables, int glyphCount)
    {
        _outlines = tables["glyf"];
        _starts = new int[glyphCount + 1];
        var locations = tables["loca"].Span;
        var isLong = TrueTypeFont.U16(tables["head"].Span, 50) != 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = isLong ? BinaryPrimitives.ReadInt32BigEndian(locations[(4 * i)..]) : 2 * TrueTypeFont.U16(locations, 2 * i);
        }
    }

    /// <summary>The bytes of a glyph's drawing; empty for a space.</summary>
    public ReadOnlySpan<byte> this[ushort glyph] => _outlines.Span[_starts[glyph].._starts[glyph + 1]];

    public GlyphInk InkOf(ushort glyph)
    {
        var outline = this[glyph];
        return outline.IsEmpty
            ? default
            : new GlyphInk(TrueTypeFont.I16(outline, 2), TrueTypeFont.I16(outline, 4), TrueTypeFont.I16(outline, 6), TrueTypeFont.I16(outline, 8));
    }

    /// <summary>The glyphs a composite glyph is made of (Ї is І and two dots), and where each lies; none for a simple one.</summary>
    public List<(ushort Glyph, Placing Placing)> PartsOf(ushort glyph)
    {
        var parts = new List<(ushort, Placing)>();
        var outline = this[glyph];
        if (outline.IsEmpty || TrueTypeFont.I16(outline, 0) >= 0)
        {
            return parts;
        }

        var (at, flags) = (10, MoreComponents);
        while ((flags & MoreComponents) != 0)
        {
            flags = TrueTypeFont.U16(outline, at);
            var part = TrueTypeFont.U16(outline, at + 2);
            at += 4;
            var (x, y) = (flags & WordArguments) != 0
                ? (TrueTypeFont.I16(outline, at), TrueTypeFont.I16(outline, at + 2)) : ((sbyte)outline[at], (sbyte)outline[at + 1]);
            at += (flags & WordArguments) != 0 ? 4 : 2;
            parts.Add((part, PlacingAt(outline, ref at, flags, x, y)));
        }

        return parts;
    }

    // Arguments that are numbers of points rather than a shift do not occur in the fonts at hand; such a part stays where it is.
    private static Placing PlacingAt(ReadOnlySpan<byte> outline, ref int at, int flags, int x, int y)
    {
        var (a, b, c, d) = (1.0, 0.0, 0.0, 1.0);
        if ((flags & OneScale) != 0)
        {
            a = d = Fraction(outline, ref at);
        }
        else if ((flags & TwoScales) != 0)
        {
            (a, d) = (Fraction(outline, ref at), Fraction(outline, ref at));
        }
        else if ((flags & Matrix) != 0)
        {
            (a, b, c, d) = (Fraction(outline, ref at), Fraction(outline, ref at), Fraction(outline, ref at), Fraction(outline, ref at));
        }

        return (flags & ArgumentsAreShift) != 0 ? new Placing(a, b, c, d, x, y) : new Placing(a, b, c, d, 0, 0);
    }

    private static double Fraction(ReadOnlySpan<byte> outline, ref int at)
    {
        at += 2;
        return TrueTypeFont.I16(outline, at - 2) / 16384.0;
    }
}
