namespace AssetTags.Pdf;

/// <summary>Reads the points of a simple glyph's contours.</summary>
internal static class GlyphPoints
{
    // Flags of a point: https://learn.microsoft.com/typography/opentype/spec/glyf#simple-glyph-description.
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeat = 0x08;
    private const int SameOrPositiveX = 0x10;
    private const int SameOrPositiveY = 0x20;

    private const int HeaderLength = 10;

    public static List<GlyphPoint[]> Read(ReadOnlySpan<byte> outline)
    {
        var ends = new int[TrueTypeFont.I16(outline, 0)];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = TrueTypeFont.U16(outline, HeaderLength + (2 * i));
        }

        var at = HeaderLength + (2 * ends.Length);
        at += 2 + TrueTypeFont.U16(outline, at);
        var flags = ReadFlags(outline, ref at, ends.Length == 0 ? 0 : ends[^1] + 1);
        var x = ReadCoordinates(outline, ref at, flags, ShortX, SameOrPositiveX);
        var y = ReadCoordinates(outline, ref at, flags, ShortY, SameOrPositiveY);
        var contours = new List<GlyphPoint[]>(ends.Length);
        var first = 0;
        foreach (var end in ends)
        {
            contours.Add([.. Enumerable.Range(first, end + 1 - first).Select(i => new GlyphPoint(x[i], y[i], (flags[i] & OnCurve) != 0))]);
            first = end + 1;
        }

        return contours;
    }

    private static byte[] ReadFlags(ReadOnlySpan<byte> outline, ref int at, int count)
    {
        var flags = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var flag = outline[at++];
            flags[i] = flag;
            for (var more = (flag & Repeat) != 0 ? outline[at++] : 0; more > 0; more--)
            {
                flags[++i] = flag;
            }
        }

        return flags;
    }

    private static int[] ReadCoordinates(ReadOnlySpan<byte> outline, ref int at, byte[] flags, int isShort, int sameOrPositive)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                value += (flags[i] & sameOrPositive) != 0 ? outline[at] : -outline[at];
                at++;
            }
            else if ((flags[i] & sameOrPositive) == 0)
            {
                value += TrueTypeFont.I16(outline, at);
                at += 2;
            }

            values[i] = value;
        }

        return values;
    }
}
