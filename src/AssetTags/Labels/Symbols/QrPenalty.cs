using System.Numerics;

namespace AssetTags.Labels.Symbols;

/// <summary>How badly a masked symbol reads: the penalty points of ISO/IEC 18004, 7.8.3, counted for a whole line of modules at once.</summary>
/// <remarks>Weighed exactly as QRCoder weighs, so that both choose the same mask: 3, 3, 40, and 10 for every 5 % between the next multiples.</remarks>
internal static class QrPenalty
{
    /// <summary>Counts the points of a symbol.</summary>
    /// <param name="lines">Its rows, then its columns, the first module of each lowest.</param>
    /// <param name="enough">Counting stops once there are so many.</param>
    /// <returns>The points, or <paramref name="enough"/> and more.</returns>
    public static int Of(ReadOnlySpan<ulong> lines, int enough)
    {
        var side = lines.Length / 2;
        var points = BlocksAndBalance(lines[..side]);
        for (var i = 0; i < lines.Length && points < enough; i++)
        {
            points += Runs(lines[i], side) + FinderLike(lines[i], side);
        }

        return points;
    }

    // Runs of five and more modules of one colour: three points, and one for every module beyond.
    private static int Runs(ulong line, int side)
    {
        var two = Alike(line, side);
        var five = two & (two >> 1) & (two >> 2) & (two >> 3);
        return BitOperations.PopCount(five) + (2 * BitOperations.PopCount(five & ~(five << 1)));
    }

    // 1:1:3:1:1 with four light modules before or after it.
    private static int FinderLike(ulong line, int side)
    {
        var finder = line & ~(line >> 1) & (line >> 2) & (line >> 3) & (line >> 4) & ~(line >> 5) & (line >> 6);
        var light = ~(line | (line >> 1) | (line >> 2) | (line >> 3));
        var found = ((finder & (light >> 7)) | (light & (finder >> 4))) & Low(side - 10);
        return 40 * BitOperations.PopCount(found);
    }

    // Every 2 × 2 block of one colour, and the share of dark modules.
    private static int BlocksAndBalance(ReadOnlySpan<ulong> rows)
    {
        var (blocks, dark) = (0, BitOperations.PopCount(rows[0]));
        var above = Alike(rows[0], rows.Length);
        for (var y = 1; y < rows.Length; y++)
        {
            var alike = Alike(rows[y], rows.Length);
            blocks += BitOperations.PopCount(alike & above & ~(rows[y] ^ rows[y - 1]));
            dark += BitOperations.PopCount(rows[y]);
            above = alike;
        }

        var twentieths = dark * 20 / (rows.Length * rows.Length);
        return (3 * blocks) + (10 * Math.Min(Math.Abs(twentieths - 10), Math.Abs(twentieths - 9)));
    }

    // Set where a module has the colour of the next.
    private static ulong Alike(ulong line, int side) => ~(line ^ (line >> 1)) & Low(side - 1);

    private static ulong Low(int bits) => (1UL << bits) - 1;
}
