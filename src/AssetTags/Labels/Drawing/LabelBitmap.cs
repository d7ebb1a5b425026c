using AssetTags.Labels.Designs;

namespace AssetTags.Labels.Drawing;

/// <summary>A label as dots: white at first, drawn upon by filling.</summary>
/// <param name="widthDots">Dots across.</param>
/// <param name="heightDots">Dots down.</param>
/// <param name="channels">Bytes a dot: 1 for grey, 3 for red, green, blue.</param>
/// <param name="isOneBit">Whether a dot is wholly inked or not at all, as thermal printers need.</param>
internal sealed class LabelBitmap(int widthDots, int heightDots, int channels, bool isOneBit)
{
    private const double Half = 0.5;

    public int WidthDots => widthDots;

    public int HeightDots => heightDots;

    public int Channels => channels;

    /// <summary>Dots row by row, <see cref="Channels"/> bytes each, 255 for white.</summary>
    public byte[] Pixels { get; } = White(widthDots * heightDots * channels);

    /// <summary>One row of dots.</summary>
    public ReadOnlySpan<byte> Row(int y) => Pixels.AsSpan(y * widthDots * channels, widthDots * channels);

    /// <summary>Whether a dot is darker than half grey, by its first channel; none is outside the bitmap.</summary>
    public bool IsDark(int x, int y)
        => (uint)x < (uint)widthDots && (uint)y < (uint)heightDots && Pixels[((y * widthDots) + x) * channels] < 128;

    /// <summary>Lays ink on one dot.</summary>
    /// <param name="x">The dot's column; outside the bitmap nothing happens.</param>
    /// <param name="y">The dot's row.</param>
    /// <param name="ink">The colour.</param>
    /// <param name="coverage">How much of the dot the ink covers, 0 to 1.</param>
    public void Ink(int x, int y, LabelInk ink, double coverage)
    {
        if ((uint)x >= (uint)widthDots || (uint)y >= (uint)heightDots)
        {
            return;
        }

        var share = isOneBit ? (coverage >= Half ? 1 : 0) : Math.Clamp(coverage, 0, 1);
        var at = ((y * widthDots) + x) * channels;
        if (channels == 1)
        {
            Blend(at, isOneBit ? (GreyOf(ink) < 128 ? 0 : 255) : GreyOf(ink), share);
            return;
        }

        Blend(at, ink.Red, share);
        Blend(at + 1, ink.Green, share);
        Blend(at + 2, ink.Blue, share);
    }

    /// <summary>Fills a rectangle of whole dots.</summary>
    public void Fill(int left, int top, int right, int bottom, LabelInk ink)
    {
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                Ink(x, y, ink, 1);
            }
        }
    }

    private void Blend(int at, double ink, double share) => Pixels[at] = (byte)Math.Round(Pixels[at] + ((ink - Pixels[at]) * share));

    // Luma as ITU-R BT.601 weighs the colours.
    private static double GreyOf(LabelInk ink) => (0.299 * ink.Red) + (0.587 * ink.Green) + (0.114 * ink.Blue);

    private static byte[] White(int count)
    {
        var pixels = new byte[count];
        pixels.AsSpan().Fill(255);
        return pixels;
    }
}
