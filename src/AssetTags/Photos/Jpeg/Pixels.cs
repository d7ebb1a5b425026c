namespace AssetTags.Photos.Jpeg;

/// <summary>A picture as rows of red, green and blue bytes, from the top left.</summary>
internal sealed record Pixels(byte[] Rgb, int Width, int Height)
{
    public const int Channels = 3;

    /// <summary>The same picture as it is seen, when its rows are stored in another way.</summary>
    /// <param name="orientation">How they are stored, as EXIF numbers it.</param>
    public Pixels Turned(int orientation)
    {
        if (orientation == ExifOrientation.Upright)
        {
            return this;
        }

        var (width, height) = ExifOrientation.LiesOnSide(orientation) ? (Height, Width) : (Width, Height);
        var turned = new byte[Rgb.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (fromX, fromY) = Source(orientation, x, y);
                Rgb.AsSpan(((fromY * Width) + fromX) * Channels, Channels).CopyTo(turned.AsSpan(((y * width) + x) * Channels));
            }
        }

        return new Pixels(turned, width, height);
    }

    /// <summary>The same picture, smaller: every new pixel is the mean of those it covers.</summary>
    /// <param name="width">Its width, not above the present one.</param>
    /// <param name="height">Its height, not above the present one.</param>
    public Pixels Shrunk(int width, int height)
    {
        if (width == Width && height == Height)
        {
            return this;
        }

        var narrow = new byte[width * Height * Channels];
        var across = Coverage.Of(Width, width);
        Parallel.For(0, Height, y => across.Reduce(Rgb, y * Width * Channels, Channels, narrow, y * width * Channels, Channels));
        var small = new byte[width * height * Channels];
        var down = Coverage.Of(Height, height);
        Parallel.For(0, width, x => down.Reduce(narrow, x * Channels, width * Channels, small, x * Channels, width * Channels));
        return new Pixels(small, width, height);
    }

    // Where the pixel seen at x, y is stored. Source: EXIF 2.32 §4.6.4, Orientation.
    private (int X, int Y) Source(int orientation, int x, int y) => orientation switch
    {
        2 => (Width - 1 - x, y),
        3 => (Width - 1 - x, Height - 1 - y),
        4 => (x, Height - 1 - y),
        5 => (y, x),
        6 => (y, Height - 1 - x),
        7 => (Width - 1 - y, Height - 1 - x),
        _ => (Width - 1 - y, x),
    };
}
