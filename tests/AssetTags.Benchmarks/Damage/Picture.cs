using System.Text;

namespace AssetTags.Benchmarks.Damage;

/// <summary>What a camera got: a square of grey pixels, 0 black to 255 white.</summary>
internal sealed class Picture(int side)
{
    private double[] _pixels = new double[side * side];

    public int Side => side;

    public ref double this[int x, int y] => ref _pixels[(y * side) + x];

    /// <summary>Blurs as a lens out of focus does, by a Gauss curve.</summary>
    /// <param name="sigma">Its standard deviation in pixels; 0 leaves all sharp.</param>
    public void Blur(double sigma)
    {
        if (sigma <= 0)
        {
            return;
        }

        var reach = (int)Math.Ceiling(3 * sigma);
        var weights = Enumerable.Range(-reach, (2 * reach) + 1).Select(d => Math.Exp(-d * d / (2 * sigma * sigma))).ToArray();
        var sum = weights.Sum();
        var kernel = Array.ConvertAll(weights, weight => weight / sum);
        _pixels = Smeared(Smeared(_pixels, kernel, 1, side), kernel, side, 1);
    }

    /// <summary>Changes every pixel.</summary>
    public void Expose(Func<int, int, double, double> develop)
    {
        for (var i = 0; i < _pixels.Length; i++)
        {
            var (y, x) = Math.DivRem(i, side);
            _pixels[i] = develop(x, y, _pixels[i]);
        }
    }

    /// <summary>Writes a PGM file.</summary>
    public void Save(string path)
    {
        using var file = File.Create(path);
        file.Write(Encoding.ASCII.GetBytes($"P5\n{side} {side}\n255\n"));
        file.Write(Array.ConvertAll(_pixels, pixel => (byte)Math.Clamp(Math.Round(pixel), 0, 255)));
    }

    // Along one axis; beyond the edge the last pixel goes on.
    private double[] Smeared(double[] pixels, double[] kernel, int along, int across)
    {
        var (smeared, reach) = (new double[pixels.Length], kernel.Length / 2);
        for (var line = 0; line < side; line++)
        {
            for (var at = 0; at < side; at++)
            {
                var sum = 0.0;
                for (var k = 0; k < kernel.Length; k++)
                {
                    sum += kernel[k] * pixels[(line * across) + (Math.Clamp(at + k - reach, 0, side - 1) * along)];
                }

                smeared[(line * across) + (at * along)] = sum;
            }
        }

        return smeared;
    }
}
