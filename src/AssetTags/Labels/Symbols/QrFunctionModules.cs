namespace AssetTags.Labels.Symbols;

/// <summary>Where a QR symbol keeps what readers find it by, and its own description: everything but data (ISO/IEC 18004, 6.3).</summary>
internal static class QrFunctionModules
{
    private const int Timing = 6;

    /// <summary>Rows of bits, the leftmost module lowest: set where a version has no data.</summary>
    /// <remarks>Finders with separators and format information, timing, alignment, version information; versions up to <see cref="QrCapacity.LargestVersion"/>.</remarks>
    public static ulong[] Of(int version)
    {
        var side = QrCapacity.ModulesOf(version);
        var rows = new ulong[side];
        Mark(rows, 0, 0, 9, 9);
        Mark(rows, side - 8, 0, 8, 9);
        Mark(rows, 0, side - 8, 9, 8);
        Mark(rows, Timing, 0, 1, side);
        Mark(rows, 0, Timing, side, 1);
        foreach (var (x, y) in AlignmentCentres(version))
        {
            Mark(rows, x - 2, y - 2, 5, 5);
        }

        if (version >= 7)
        {
            Mark(rows, side - 11, 0, 3, 6);
            Mark(rows, 0, side - 11, 6, 3);
        }

        return rows;
    }

    // Annex E, versions 1 to 10: lines at the timing pattern and seven modules from the far edge, from version 7 on also halfway.
    private static IEnumerable<(int X, int Y)> AlignmentCentres(int version)
    {
        var last = QrCapacity.ModulesOf(version) - 7;
        int[] lines = version == 1 ? [] : version < 7 ? [Timing, last] : [Timing, (Timing + last) / 2, last];
        return from y in lines
               from x in lines
               where !(x == Timing && (y == Timing || y == last)) && !(x == last && y == Timing)
               select (x, y);
    }

    private static void Mark(ulong[] rows, int x, int y, int width, int height)
    {
        foreach (ref var row in rows.AsSpan(y, height))
        {
            row |= ((1UL << width) - 1) << x;
        }
    }
}
