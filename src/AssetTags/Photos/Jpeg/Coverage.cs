namespace AssetTags.Photos.Jpeg;

/// <summary>How much of which old pixels each new one covers, along one side.</summary>
internal sealed class Coverage
{
    private const int Bits = 16, Whole = 1 << Bits, Half = Whole / 2;

    private readonly (int First, int[] Weights)[] _covered;

    private Coverage((int First, int[] Weights)[] covered) => _covered = covered;

    /// <summary>From one length to a smaller one.</summary>
    public static Coverage Of(int from, int to)
    {
        var covered = new (int, int[])[to];
        for (var i = 0; i < to; i++)
        {
            // In units of one to-th of an old pixel, so that nothing is rounded.
            var (start, end) = ((long)i * from, ((long)i + 1) * from);
            var (first, last) = ((int)(start / to), (int)((end - 1) / to));
            var weights = new int[last - first + 1];
            for (var j = first; j <= last; j++)
            {
                weights[j - first] = (int)((Math.Min(end, ((long)j + 1) * to) - Math.Max(start, (long)j * to)) * Whole / from);
            }

            weights[weights.Length / 2] += Whole - weights.Sum();
            covered[i] = (first, weights);
        }

        return new Coverage(covered);
    }

    /// <summary>Reduces one line of pixels.</summary>
    /// <param name="from">The old pixels.</param>
    /// <param name="at">Where the line begins.</param>
    /// <param name="step">From one pixel of the line to the next.</param>
    /// <param name="to">The new pixels.</param>
    /// <param name="place">Where the new line begins.</param>
    /// <param name="stride">From one pixel of the new line to the next.</param>
    public void Reduce(byte[] from, int at, int step, byte[] to, int place, int stride)
    {
        foreach (var (first, weights) in _covered)
        {
            var (red, green, blue) = (Half, Half, Half);
            var pixel = at + (first * step);
            foreach (var weight in weights)
            {
                red += from[pixel] * weight;
                green += from[pixel + 1] * weight;
                blue += from[pixel + 2] * weight;
                pixel += step;
            }

            to[place] = (byte)(red >> Bits);
            to[place + 1] = (byte)(green >> Bits);
            to[place + 2] = (byte)(blue >> Bits);
            place += stride;
        }
    }
}
