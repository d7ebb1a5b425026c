namespace AssetTags.Photos.Jpeg;

/// <summary>The codes of one scan, up to the marker behind them.</summary>
/// <param name="Length">All bytes.</param>
/// <param name="Codes">Those that carry codes.</param>
/// <param name="Restarts">How many restarts stand among them.</param>
internal readonly record struct CodedBytes(int Length, long Codes, long Restarts)
{
    private const int RestartNumbers = 8;

    /// <summary>Measures them.</summary>
    /// <param name="rest">The file from the first code on.</param>
    /// <param name="coded">The answer.</param>
    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    public static Phrase? Measure(ReadOnlySpan<byte> rest, out CodedBytes coded)
    {
        coded = default;
        var (at, codes, restarts) = (0, 0L, 0L);
        while (true)
        {
            var plain = rest[at..].IndexOf(JpegMarker.Prefix);
            if (plain < 0 || at + plain + 1 >= rest.Length)
            {
                return JpegFault.CutOff;
            }

            at += plain;
            codes += plain;
            var next = rest[at + 1];
            if (next is >= JpegMarker.FirstRestart and <= JpegMarker.LastRestart)
            {
                if (next - JpegMarker.FirstRestart != restarts++ % RestartNumbers)
                {
                    return JpegFault.Broken("RST");
                }
            }
            else if (next == 0)
            {
                codes++;
            }
            else
            {
                coded = new CodedBytes(at, codes, restarts);
                return null;
            }

            at += 2;
        }
    }
}
