using AssetTags.Pdf;

namespace AssetTags.Labels.Drawing;

/// <summary>Closed contours in millimetres from a label's top left corner, y growing downwards; what they wind around is filled (non-zero).</summary>
internal sealed class VectorPath
{
    // How far along the sides the control points of a quarter circle lie; it strays from the circle by 0.03 % of the radius.
    private const double Kappa = 0.5522847498;

    private readonly List<PathStep> _steps = [];

    public IReadOnlyList<PathStep> Steps => _steps;

    /// <summary>A path of steps that were drawn elsewhere.</summary>
    public static VectorPath Of(IEnumerable<PathStep> steps)
    {
        var path = new VectorPath();
        path._steps.AddRange(steps);
        return path;
    }

    public VectorPath MoveTo(double x, double y) => Add(new PathStep(PathVerb.Move, x, y));

    public VectorPath LineTo(double x, double y) => Add(new PathStep(PathVerb.Line, x, y));

    public VectorPath Close() => Add(new PathStep(PathVerb.Close));

    /// <summary>Adds steps that were drawn elsewhere.</summary>
    public VectorPath Add(PathStep step)
    {
        _steps.Add(step);
        return this;
    }

    /// <summary>A rectangle, clockwise; with half its side as radius, a circle.</summary>
    public VectorPath AddRectangle(double x, double y, double width, double height, double radius = 0)
    {
        var r = Math.Min(radius, Math.Min(width, height) / 2);
        var (right, bottom) = (x + width, y + height);
        return r <= 0
            ? MoveTo(x, y).LineTo(right, y).LineTo(right, bottom).LineTo(x, bottom).Close()
            : MoveTo(x + r, y)
                .LineTo(right - r, y).AddCorner(right, y, right, y + r)
                .LineTo(right, bottom - r).AddCorner(right, bottom, right - r, bottom)
                .LineTo(x + r, bottom).AddCorner(x, bottom, x, bottom - r)
                .LineTo(x, y + r).AddCorner(x, y, x + r, y)
                .Close();
    }

    /// <summary>Cuts another path's contours out of what surrounds them: the same, wound the other way.</summary>
    public VectorPath AddHole(VectorPath hole)
    {
        var contour = new List<PathStep>();
        foreach (var step in hole.Steps)
        {
            if (step.Verb != PathVerb.Close)
            {
                contour.Add(step);
                continue;
            }

            MoveTo(contour[^1].X, contour[^1].Y);
            for (var i = contour.Count - 1; i > 0; i--)
            {
                Add(Backwards(contour[i], contour[i - 1]));
            }

            Close();
            contour.Clear();
        }

        return this;
    }

    private static PathStep Backwards(PathStep step, PathStep before) => step.Verb == PathVerb.Cubic
        ? new PathStep(PathVerb.Cubic, before.X, before.Y, step.X2, step.Y2, step.X1, step.Y1)
        : step with { X = before.X, Y = before.Y };

    // A quarter circle from where the path is, bending towards the corner.
    private VectorPath AddCorner(double cornerX, double cornerY, double toX, double toY)
    {
        var from = _steps[^1];
        return Add(new PathStep(
            PathVerb.Cubic, toX, toY,
            from.X + ((cornerX - from.X) * Kappa), from.Y + ((cornerY - from.Y) * Kappa),
            toX + ((cornerX - toX) * Kappa), toY + ((cornerY - toY) * Kappa)));
    }
}
