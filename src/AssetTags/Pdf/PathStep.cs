namespace AssetTags.Pdf;

/// <summary>What a <see cref="PathStep"/> does.</summary>
public enum PathVerb
{
    /// <summary>Begins a contour at the end point.</summary>
    Move,

    /// <summary>A straight line to the end point.</summary>
    Line,

    /// <summary>A Bézier curve of second degree with one control point.</summary>
    Quadratic,

    /// <summary>A Bézier curve of third degree with two control points.</summary>
    Cubic,

    /// <summary>Back to where the contour began.</summary>
    Close,
}

/// <summary>One step of an outline; control points that the verb does not use are zero.</summary>
/// <param name="Verb">What it does.</param>
/// <param name="X">The end point.</param>
/// <param name="Y">The end point.</param>
/// <param name="X1">The first control point.</param>
/// <param name="Y1">The first control point.</param>
/// <param name="X2">The second control point.</param>
/// <param name="Y2">The second control point.</param>
public readonly record struct PathStep(PathVerb Verb, double X = 0, double Y = 0, double X1 = 0, double Y1 = 0, double X2 = 0, double Y2 = 0)
{
    /// <summary>The step with every point mapped: x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
    public PathStep Map(double a, double b, double c, double d, double e, double f) => new(
        Verb, (a * X) + (c * Y) + e, (b * X) + (d * Y) + f, (a * X1) + (c * Y1) + e, (b * X1) + (d * Y1) + f, (a * X2) + (c * Y2) + e, (b * X2) + (d * Y2) + f);
}
