namespace AssetTags.Labels.Symbols;

/// <summary>What each of the eight masks adds to a symbol: its pattern where data lies, and the format information that names it.</summary>
/// <remarks>ISO/IEC 18004:2015, 7.8 and 7.9. Adding is XOR, so adding twice takes away.</remarks>
internal static class QrMask
{
    public const int Count = 8;

    private const int FormatGenerator = 0b101_0011_0111;
    private const int FormatMask = 0b101_0100_0001_0010;

    // Table 10; x grows to the right, y downwards.
    private static readonly Func<int, int, bool>[] s_conditions =
    [
        (x, y) => (x + y) % 2 == 0,
        (_, y) => y % 2 == 0,
        (x, _) => x % 3 == 0,
        (x, y) => (x + y) % 3 == 0,
        (x, y) => ((y / 2) + (x / 3)) % 2 == 0,
        (x, y) => (x * y % 2) + (x * y % 3) == 0,
        (x, y) => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        (x, y) => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    ];

    /// <summary>The rows that a mask adds, the leftmost module lowest.</summary>
    public static ulong[] Rows(int version, QrLevel level, int mask)
    {
        var rows = QrFunctionModules.Of(version);
        for (var y = 0; y < rows.Length; y++)
        {
            var pattern = 0UL;
            for (var x = 0; x < rows.Length; x++)
            {
                pattern |= s_conditions[mask](x, y) ? 1UL << x : 0;
            }

            rows[y] = pattern & ~rows[y] & ((1UL << rows.Length) - 1);
        }

        AddFormat(rows, FormatOf(level, mask));
        return rows;
    }

    // Five bits and the remainder of their division: a (15, 5) BCH code.
    private static int FormatOf(QrLevel level, int mask)
    {
        var data = ((level switch { QrLevel.M => 0b00, QrLevel.Q => 0b11, _ => 0b10 }) << 3 | mask) << 10;
        var rest = data;
        for (var bit = 14; bit >= 10; bit--)
        {
            rest ^= (rest >> bit & 1) * FormatGenerator << (bit - 10);
        }

        return (data | rest) ^ FormatMask;
    }

    // Figure 25: once around the upper left finder, once along the two others; the lowest bit first.
    private static void AddFormat(ulong[] rows, int format)
    {
        for (var bit = 0; bit < 15; bit++)
        {
            var dark = (ulong)(format >> bit & 1);
            var (x, y) = bit < 8 ? (8, bit < 6 ? bit : bit + 1) : (bit == 8 ? 7 : 14 - bit, 8);
            rows[y] |= dark << x;
            (x, y) = bit < 8 ? (rows.Length - 1 - bit, 8) : (8, rows.Length - 15 + bit);
            rows[y] |= dark << x;
        }
    }
}
