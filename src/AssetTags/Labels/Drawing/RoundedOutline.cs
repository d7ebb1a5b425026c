using AssetTags.Pdf;

namespace AssetTags.Labels.Drawing;

/// <summary>The closed outline of a rectangle with round corners, or of a circle.</summary>
internal static class RoundedOutline
{
    // A cubic Bézier with handles of this length is a quarter of a circle within 0.03 % of its radius.
    private const double Roundness = 0.5522847498;

    public static IReadOnlyList<PathStep> Circle(double centreX, double centreY, double radius)
        => Of(centreX - radius, centreY - radius, 2 * radius, 2 * radius, radius);

    /// <summary>Straight sides, and quarters of a circle at the corners; 0 gives square ones.</summary>
    public static IReadOnlyList<PathStep> Of(double x, double y, double width, double height, double radius)
    {
        var (right, bottom, handle) = (x + width, y + height, radius * (1 - Roundness));
        return radius <= 0
            ? [Move(x, y), Line(right, y), Line(right, bottom), Line(x, bottom), new PathStep(PathVerb.Close)]
            :
            [
                Move(x + radius, y), Line(right - radius, y),
                new PathStep(PathVerb.Cubic, right, y + radius, right - handle, y, right, y + handle), Line(right, bottom - radius),
                new PathStep(PathVerb.Cubic, right - radius, bottom, right, bottom - handle, right - handle, bottom), Line(x + radius, bottom),
                new PathStep(PathVerb.Cubic, x, bottom - radius, x + handle, bottom, x, bottom - handle), Line(x, y + radius),
                new PathStep(PathVerb.Cubic, x + radius, y, x, y + handle, x + handle, y), new PathStep(PathVerb.Close),
            ];
    }

    private static PathStep Move(double x, double y) => new(PathVerb.Move, x, y);

    private static PathStep Line(double x, double y) => new(PathVerb.Line, x, y);
}
