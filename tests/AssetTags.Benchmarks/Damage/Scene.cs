namespace AssetTags.Benchmarks.Damage;

/// <summary>A symbol on a white label that lies on a grey ground, measured in modules from the symbol's corner.</summary>
/// <param name="Text">What a reader must find.</param>
/// <param name="Dark">Rows of modules.</param>
internal sealed record Scene(string Text, bool[][] Dark)
{
    public const int QuietZone = 4;

    private const double Ground = 190;
    private const double White = 255;

    /// <summary>A round stain: centre, radius, and whether it is black or white.</summary>
    public (double X, double Y, double Radius, bool IsBlack)? Blot { get; init; }

    /// <summary>Modules cleared in the middle for an emblem, here a black disc that leaves one module free; 0 for none.</summary>
    public int Emblem { get; init; }

    public int Side => Dark.Length;

    /// <summary>The brightness of a point.</summary>
    public double At(double x, double y)
    {
        if (Blot is { } blot && Within(x - blot.X, y - blot.Y, blot.Radius))
        {
            return blot.IsBlack ? 0 : White;
        }

        var (dx, dy) = (x - (Side / 2.0), y - (Side / 2.0));
        return Math.Max(Math.Abs(dx), Math.Abs(dy)) < Emblem / 2.0 ? Within(dx, dy, (Emblem - 2) / 2.0) ? 0 : White
            : x >= 0 && y >= 0 && x < Side && y < Side ? Dark[(int)y][(int)x] ? 0 : White
            : Math.Max(Math.Abs(dx), Math.Abs(dy)) < (Side / 2.0) + QuietZone ? White
            : Ground;
    }

    /// <summary>The scene with a stain of a share of the symbol's area at a random place, wholly on the symbol.</summary>
    /// <param name="share">0 to 1.</param>
    /// <param name="isAnywhere">Whether it may also hit the three corner marks.</param>
    /// <param name="random">Chooses place and colour.</param>
    public Scene Stained(double share, bool isAnywhere, Random random)
    {
        var radius = Math.Sqrt(share / Math.PI) * Side;
        (double X, double Y) centre;
        do
        {
            centre = (radius + (random.NextDouble() * (Side - (2 * radius))), radius + (random.NextDouble() * (Side - (2 * radius))));
        }
        while (!isAnywhere && HitsCorner(centre.X, centre.Y, radius));
        return this with { Blot = (centre.X, centre.Y, radius, random.Next(2) == 0) };
    }

    // The corner marks with their light separators are eight modules wide.
    private bool HitsCorner(double x, double y, double radius)
    {
        var (far, fromRight, fromBottom) = (8.0, Side - x, Side - y);
        return Within(Math.Max(0, x - far), Math.Max(0, y - far), radius)
            || Within(Math.Max(0, fromRight - far), Math.Max(0, y - far), radius)
            || Within(Math.Max(0, x - far), Math.Max(0, fromBottom - far), radius);
    }

    private static bool Within(double dx, double dy, double radius) => (dx * dx) + (dy * dy) < radius * radius;
}
