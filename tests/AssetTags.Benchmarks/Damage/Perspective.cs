namespace AssetTags.Benchmarks.Damage;

/// <summary>Maps points of a picture back to the flat label: the inverse of the projection of the unit square onto four corners.</summary>
/// <remarks>P. Heckbert, "Fundamentals of Texture Mapping and Image Warping", 1989, 2.2.3.</remarks>
internal sealed class Perspective
{
    private readonly double[] _m;

    /// <param name="corners">Where (0, 0), (1, 0), (1, 1) and (0, 1) lie in the picture.</param>
    public Perspective((double X, double Y)[] corners)
    {
        var ((x0, y0), (x1, y1), (x2, y2), (x3, y3)) = (corners[0], corners[1], corners[2], corners[3]);
        var (dx1, dx2, sx) = (x1 - x2, x3 - x2, x0 - x1 + x2 - x3);
        var (dy1, dy2, sy) = (y1 - y2, y3 - y2, y0 - y1 + y2 - y3);
        var determinant = (dx1 * dy2) - (dx2 * dy1);
        var g = ((sx * dy2) - (dx2 * sy)) / determinant;
        var h = ((dx1 * sy) - (sx * dy1)) / determinant;
        var (a, b, c) = (x1 - x0 + (g * x1), x3 - x0 + (h * x3), x0);
        var (d, e, f) = (y1 - y0 + (g * y1), y3 - y0 + (h * y3), y0);
        _m =
        [
            e - (f * h), (c * h) - b, (b * f) - (c * e),
            (f * g) - d, a - (c * g), (c * d) - (a * f),
            (d * h) - (e * g), (b * g) - (a * h), (a * e) - (b * d),
        ];
    }

    /// <summary>The point of the unit square that is seen at a point of the picture.</summary>
    public (double X, double Y) Back(double x, double y)
    {
        var w = (_m[6] * x) + (_m[7] * y) + _m[8];
        return (((_m[0] * x) + (_m[1] * y) + _m[2]) / w, ((_m[3] * x) + (_m[4] * y) + _m[5]) / w);
    }
}
