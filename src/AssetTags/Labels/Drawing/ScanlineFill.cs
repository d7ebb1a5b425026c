using AssetTags.Labels.Designs;
using AssetTags.Pdf;

namespace AssetTags.Labels.Drawing;

/// <summary>Fills paths on a bitmap: each dot inked by how much of it the path covers.</summary>
/// <remarks>Down a dot, coverage is sampled on eight lines; along each line it is exact.</remarks>
internal sealed class ScanlineFill(LabelBitmap bitmap, double dotMm, double offsetXMm, double offsetYMm)
{
    private const int LinesPerDot = 8;
    private const double FlatDots = 0.05;

    private readonly List<Edge> _edges = [];
    private readonly List<(double X, int Winding)> _crossings = [];
    private readonly double[] _covered = new double[bitmap.WidthDots];

    // The bits of a winding number that count: all of them, or the lowest for the even-odd rule.
    private int _inside = ~0;

    /// <summary>Fills one shape by its own rule.</summary>
    public void Fill(VectorShape shape)
    {
        var ink = shape.Ink;
        _inside = shape.IsEvenOdd ? 1 : ~0;
        _edges.Clear();
        Flatten(shape.Path);
        if (_edges.Count == 0)
        {
            return;
        }

        _edges.Sort((a, b) => a.Top.CompareTo(b.Top));
        var top = Math.Max(0, (int)Math.Floor(_edges[0].Top));
        var bottom = Math.Min(bitmap.HeightDots, (int)Math.Ceiling(_edges.Max(edge => edge.Bottom)));
        var active = new List<Edge>();
        var next = 0;
        for (var y = top; y < bottom; y++)
        {
            for (; next < _edges.Count && _edges[next].Top < y + 1; next++)
            {
                active.Add(_edges[next]);
            }

            active.RemoveAll(edge => edge.Bottom <= y);
            FillRow(active, y, ink);
        }
    }

    private void FillRow(List<Edge> active, int y, LabelInk ink)
    {
        var (left, right) = (bitmap.WidthDots, 0);
        for (var line = 0; line < LinesPerDot; line++)
        {
            Cross(active, y + ((line + 0.5) / LinesPerDot));
            var (winding, start) = (0, 0.0);
            foreach (var (x, turn) in _crossings)
            {
                start = (winding & _inside) == 0 ? x : start;
                winding += turn;
                if ((winding & _inside) == 0)
                {
                    (left, right) = Cover(start, x, left, right);
                }
            }
        }

        for (var x = left; x < right; x++)
        {
            if (_covered[x] > 0)
            {
                bitmap.Ink(x, y, ink, _covered[x]);
                _covered[x] = 0;
            }
        }
    }

    private void Cross(List<Edge> active, double y)
    {
        _crossings.Clear();
        foreach (var edge in active)
        {
            if (edge.Top <= y && y < edge.Bottom)
            {
                _crossings.Add((edge.XAt(y), edge.Winding));
            }
        }

        _crossings.Sort((a, b) => a.X.CompareTo(b.X));
    }

    private (int Left, int Right) Cover(double from, double to, int left, int right)
    {
        (from, to) = (Math.Max(from, 0), Math.Min(to, bitmap.WidthDots));
        var (first, end) = ((int)from, (int)Math.Ceiling(to));
        for (var x = first; x < end; x++)
        {
            _covered[x] += (Math.Min(to, x + 1) - Math.Max(from, x)) / LinesPerDot;
        }

        return first < end ? (Math.Min(left, first), Math.Max(right, end)) : (left, right);
    }

    private void Flatten(VectorPath path)
    {
        var (x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0);
        foreach (var step in path.Steps.Select(step => step.Map(1 / dotMm, 0, 0, 1 / dotMm, offsetXMm / dotMm, offsetYMm / dotMm)))
        {
            switch (step.Verb)
            {
                case PathVerb.Move:
                    (startX, startY) = (step.X, step.Y);
                    break;
                case PathVerb.Close:
                    AddEdge(x, y, startX, startY);
                    continue;
                case PathVerb.Line:
                    AddEdge(x, y, step.X, step.Y);
                    break;
                default:
                    AddCurve(x, y, step);
                    break;
            }

            (x, y) = (step.X, step.Y);
        }
    }

    private void AddCurve(double x, double y, PathStep curve)
    {
        if (curve.Verb == PathVerb.Quadratic)
        {
            // The same curve written with two control points, each two thirds of the way to the one.
            curve = curve with
            {
                X1 = x + ((curve.X1 - x) * 2 / 3),
                Y1 = y + ((curve.Y1 - y) * 2 / 3),
                X2 = curve.X + ((curve.X1 - curve.X) * 2 / 3),
                Y2 = curve.Y + ((curve.Y1 - curve.Y) * 2 / 3),
            };
        }

        // A curve strays from n equal chords by at most ¾ of its largest second difference / n².
        var bend = Math.Max(Bend(x, curve.X1, curve.X2, curve.X), Bend(y, curve.Y1, curve.Y2, curve.Y));
        var chords = Math.Max(1, (int)Math.Ceiling(Math.Sqrt(bend / FlatDots)));
        var (lastX, lastY) = (x, y);
        for (var i = 1; i <= chords; i++)
        {
            var t = i / (double)chords;
            var (nextX, nextY) = (At(t, x, curve.X1, curve.X2, curve.X), At(t, y, curve.Y1, curve.Y2, curve.Y));
            AddEdge(lastX, lastY, nextX, nextY);
            (lastX, lastY) = (nextX, nextY);
        }
    }

    private static double Bend(double from, double first, double second, double to)
        => Math.Max(Math.Abs(from - (2 * first) + second), Math.Abs(first - (2 * second) + to));

    private static double At(double t, double from, double first, double second, double to)
        => ((1 - t) * (1 - t) * (1 - t) * from) + (3 * t * (1 - t) * (1 - t) * first) + (3 * t * t * (1 - t) * second) + (t * t * t * to);

    private void AddEdge(double x, double y, double toX, double toY)
    {
        if (y != toY)
        {
            _edges.Add(y < toY ? new Edge(x, y, toY, (toX - x) / (toY - y), 1) : new Edge(toX, toY, y, (toX - x) / (toY - y), -1));
        }
    }

    private readonly record struct Edge(double TopX, double Top, double Bottom, double Slope, int Winding)
    {
        public double XAt(double y) => TopX + ((y - Top) * Slope);
    }
}
