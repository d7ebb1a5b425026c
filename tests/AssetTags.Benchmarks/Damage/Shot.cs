namespace AssetTags.Benchmarks.Damage;

/// <summary>How a picture of a label comes out: from where, and how badly. The default is straight, sharp and bright.</summary>
internal sealed record Shot
{
    /// <summary>Pixels to a module: fewer than a phone of 12 megapixels gives at ten times the symbol's width.</summary>
    public const double Scale = 7;

    private const double Margin = 1.3;

    /// <summary>The label turned by so many degrees.</summary>
    public double Degrees { get; init; }

    /// <summary>Each corner shifted, in widths of the label: the view from aside.</summary>
    public (double X, double Y)[] Corners { get; init; } = new (double, double)[4];

    /// <summary>Standard deviation of the blur in modules.</summary>
    public double Blur { get; init; }

    /// <summary>The light on the left side of the picture and on the right, 1 full.</summary>
    public (double Left, double Right) Light { get; init; } = (1, 1);

    /// <summary>Standard deviation of the noise, of 255.</summary>
    public double Noise { get; init; }

    /// <summary>Takes the picture.</summary>
    public Picture Of(Scene scene, Random random)
    {
        var label = scene.Side + (2 * Scene.QuietZone);
        var picture = new Picture((int)(label * Scale * Margin));
        var view = new Perspective(Seen(label * Scale, picture.Side / 2.0));
        for (var y = 0; y < picture.Side; y++)
        {
            for (var x = 0; x < picture.Side; x++)
            {
                var (u, v) = view.Back(x + 0.5, y + 0.5);
                picture[x, y] = scene.At((u * label) - Scene.QuietZone, (v * label) - Scene.QuietZone);
            }
        }

        picture.Blur(Blur * Scale);
        picture.Expose((x, _, value) => (value * (Light.Left + ((Light.Right - Light.Left) * x / picture.Side))) + (Noise == 0 ? 0 : Noise * Gauss(random)));
        return picture;
    }

    private (double X, double Y)[] Seen(double width, double centre)
    {
        var (sin, cos) = Math.SinCos(Degrees * Math.PI / 180);
        (double X, double Y)[] square = [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)];
        return [.. square.Zip(Corners, (at, shift) => (
            centre + (width * ((at.X * cos) - (at.Y * sin) + shift.X)), centre + (width * ((at.X * sin) + (at.Y * cos) + shift.Y))))];
    }

    // Box and Muller.
    private static double Gauss(Random random)
        => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
