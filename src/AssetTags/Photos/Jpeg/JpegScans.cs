namespace AssetTags.Photos.Jpeg;

/// <summary>
/// Follows the scans of one picture: each must bring something new in the order of the standard, have the tables it needs, and
/// hold at least as many bits as its blocks take, so that a small file cannot announce a large picture.
/// </summary>
/// <remarks>Source: ITU-T T.81 §B.2.3, §F.1.2 and §G.1.2: every block takes a code for its mean, and in a sequential scan one for its detail.</remarks>
internal sealed class JpegScans(JpegFrame frame, JpegTables tables)
{
    private const int Coefficients = 64, BitsInByte = 8, NotYet = -1;

    // How many low bits of each coefficient are still to come.
    private readonly int[][] _known = [.. frame.Components.Select(_ => Enumerable.Repeat(NotYet, Coefficients).ToArray())];
    private int _count;

    /// <summary>Whether every component was brought.</summary>
    public bool AreComplete => _known.All(component => component[0] != NotYet);

    /// <summary>Takes the next scan.</summary>
    /// <param name="body">The body of its header.</param>
    /// <param name="codedBytes">How many bytes of codes follow, without what separates them.</param>
    /// <param name="restarts">How many restarts stand among them.</param>
    /// <param name="interval">Units between restarts; 0 when there are none.</param>
    /// <returns>What is wrong, or <see langword="null"/>.</returns>
    public Phrase? Take(ReadOnlySpan<byte> body, long codedBytes, long restarts, int interval)
    {
        if (++_count > JpegLimits.MostScans)
        {
            return JpegFault.TooManyScans;
        }

        if (JpegScanHeader.Read(body, frame) is not { } header || !header.Parts.All(p => HasTables(p, header) && Advance(_known[p.Component], header)))
        {
            return JpegFault.Broken("SOS");
        }

        var blocks = header.Parts.Sum(p => frame.BlocksOf(frame.Components[p.Component]));
        if (codedBytes * BitsInByte < blocks * LeastBits(header))
        {
            return JpegFault.TooFewBytes(frame.Width, frame.Height);
        }

        // Some cameras put a restart behind the last interval too.
        var units = header.Parts.Count == 1 ? blocks : frame.InterleavedUnits;
        var between = interval == 0 ? 0 : (units - 1) / interval;
        return restarts == between || (interval > 0 && restarts == between + 1 && units % interval == 0) ? null : JpegFault.CutOff;
    }

    private bool HasTables(JpegScanPart part, JpegScanHeader header)
        => tables.HasSteps(frame.Components[part.Component].Table)
            && (!header.HasMeans || header.Refines || tables.HasDifferences(part.Differences))
            && ((frame.IsProgressive && header.HasMeans) || tables.HasCoefficients(part.Coefficients));

    private bool Advance(int[] known, JpegScanHeader header)
    {
        var last = frame.IsProgressive ? header.Last : 0;
        if (header.First > 0 && known[0] == NotYet)
        {
            return false;
        }

        for (var i = header.First; i <= last; i++)
        {
            if (header.Refines ? known[i] != header.Before : known[i] != NotYet)
            {
                return false;
            }

            known[i] = header.Now;
        }

        return true;
    }

    private int LeastBits(JpegScanHeader header) => !header.HasMeans ? 0 : frame.IsProgressive ? 1 : 2;
}
