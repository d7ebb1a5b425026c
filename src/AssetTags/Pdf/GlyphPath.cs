namespace AssetTags.Pdf;

/// <summary>Reads the outline of a glyph as steps of a path; fill with the non-zero winding rule.</summary>
/// <remarks>Format: https://learn.microsoft.com/typography/opentype/spec/glyf.</remarks>
internal static class GlyphPath
{
    private const int DeepestComposite = 8;

    /// <summary>The outline in font units, y growing upwards; empty for a space.</summary>
    public static IReadOnlyList<PathStep> Of(GlyphOutlines outlines, ushort glyph)
    {
        var steps = new List<PathStep>();
        Add(steps, outlines, glyph, new Placing(1, 0, 0, 1, 0, 0), DeepestComposite);
        return steps;
    }

    private static void Add(List<PathStep> steps, GlyphOutlines outlines, ushort glyph, Placing at, int depth)
    {
        var outline = outlines[glyph];
        if (outline.IsEmpty || depth == 0)
        {
            return;
        }

        if (TrueTypeFont.I16(outline, 0) < 0)
        {
            foreach (var part in outlines.PartsOf(glyph))
            {
                Add(steps, outlines, part.Glyph, at.Around(part.Placing), depth - 1);
            }

            return;
        }

        foreach (var contour in GlyphPoints.Read(outline))
        {
            AddContour(steps, contour, at);
        }
    }

    // Between two points off the curve lies one on it, which the file leaves out.
    private static void AddContour(List<PathStep> steps, GlyphPoint[] contour, Placing at)
    {
        var first = Start(contour);
        var (begin, count) = (first.Point, contour.Length);
        steps.Add(at.Step(PathVerb.Move, begin));
        GlyphPoint? control = null;
        for (var i = 1; i <= count; i++)
        {
            var point = contour[(first.Index + i) % count];
            if (!point.IsOnCurve)
            {
                if (control is { } before)
                {
                    steps.Add(at.Step(PathVerb.Quadratic, before.Middle(point), before));
                }

                control = point;
                continue;
            }

            steps.Add(control is { } bend ? at.Step(PathVerb.Quadratic, point, bend) : at.Step(PathVerb.Line, point));
            control = null;
        }

        if (control is { } last)
        {
            steps.Add(at.Step(PathVerb.Quadratic, begin, last));
        }

        steps.Add(new PathStep(PathVerb.Close));
    }

    private static (GlyphPoint Point, int Index) Start(GlyphPoint[] contour)
    {
        for (var i = 0; i < contour.Length; i++)
        {
            if (contour[i].IsOnCurve)
            {
                return (contour[i], i);
            }
        }

        return (contour[^1].Middle(contour[0]), contour.Length - 1);
    }
}

/// <summary>A point of a contour, in font units.</summary>
internal readonly record struct GlyphPoint(double X, double Y, bool IsOnCurve)
{
    public GlyphPoint Middle(GlyphPoint other) => new((X + other.X) / 2, (Y + other.Y) / 2, true);
}

/// <summary>Where a part of a composite glyph lies: x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
internal readonly record struct Placing(double A, double B, double C, double D, double E, double F)
{
    public Placing Around(Placing inner) => new(
        (A * inner.A) + (C * inner.B), (B * inner.A) + (D * inner.B), (A * inner.C) + (C * inner.D), (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E, (B * inner.E) + (D * inner.F) + F);

    public PathStep Step(PathVerb verb, GlyphPoint end, GlyphPoint control = default)
        => new PathStep(verb, end.X, end.Y, control.X, control.Y).Map(A, B, C, D, E, F);
}
