using System.Globalization;
using System.Text.RegularExpressions;
using AssetTags.Pdf;

namespace AssetTags.Labels.Emblems;

/// <summary>Path data of SVG 1.1, 8.3: M, L, H, V, C, S, Q, T and Z, absolute and relative. Arcs are refused by name.</summary>
internal sealed partial class PathData
{
    private readonly List<PathStep> _steps = [];
    private (double X, double Y) _at;
    private (double X, double Y) _start;

    // The last control point, which S and T mirror; of a curve of the same degree only.
    private (PathVerb Degree, double X, double Y)? _control;

    /// <summary>Reads path data.</summary>
    /// <exception cref="EmblemFault">It is damaged, or holds a command that is not known here.</exception>
    public static IReadOnlyList<PathStep> Read(string data)
    {
        var path = new PathData();
        var end = 0;
        foreach (Match part in Parts().Matches(data))
        {
            EmblemFile.Require(part.Index == end, Damaged(data[end..]));
            end = part.Index + part.Length;
            path.Add(part.Groups[1].Value[0], Numbers(part.Groups[2].Value));
        }

        EmblemFile.Require(end == data.Length && path._steps.Count is > 0 and <= EmblemFile.MostSteps && path._steps[0].Verb == PathVerb.Move, Damaged(data[end..]));
        return path._steps;
    }

    /// <summary>Numbers by spaces or commas, or by nothing at all where a sign or a point begins the next.</summary>
    public static double[] Numbers(string text)
    {
        EmblemFile.Require(Between().Replace(Number().Replace(text, ""), "").Length == 0, Damaged(text));
        var numbers = Number().Matches(text).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        EmblemFile.Require(numbers.All(number => Math.Abs(number) < 1e6), Damaged(text));
        return numbers;
    }

    private void Add(char command, double[] numbers)
    {
        var many = char.ToUpperInvariant(command) switch { 'M' or 'L' or 'T' => 2, 'H' or 'V' => 1, 'C' => 6, 'S' or 'Q' => 4, 'Z' => 0, _ => -1 };
        EmblemFile.Require(many >= 0, new(
            $"команди «{command}» (дуги) у path тут немає: перетворіть дуги на криві", $"the path command '{command}' (arcs) cannot be used here: convert arcs to curves"));
        EmblemFile.Require(many == 0 ? numbers.Length == 0 : numbers.Length > 0 && numbers.Length % many == 0, Damaged(command + " …"));
        if (many == 0)
        {
            _steps.Add(new PathStep(PathVerb.Close));
            (_at, _control) = (_start, null);
            return;
        }

        for (var i = 0; i < numbers.Length; i += many)
        {
            // After the first pair a move goes on as lines.
            Add(i > 0 && command is 'M' or 'm' ? (char)(command - 1) : command, numbers.AsSpan(i, many));
        }
    }

    private void Add(char command, ReadOnlySpan<double> n)
    {
        var isRelative = char.IsLower(command);
        var (x, y) = isRelative ? _at : (0, 0);
        switch (char.ToUpperInvariant(command))
        {
            case 'M':
                _start = (n[0] + x, n[1] + y);
                Step(new PathStep(PathVerb.Move, _start.X, _start.Y));
                break;
            case 'H':
                Step(new PathStep(PathVerb.Line, n[0] + x, _at.Y));
                break;
            case 'V':
                Step(new PathStep(PathVerb.Line, _at.X, n[0] + y));
                break;
            case 'C':
                Step(new PathStep(PathVerb.Cubic, n[4] + x, n[5] + y, n[0] + x, n[1] + y, n[2] + x, n[3] + y));
                break;
            case 'S':
                var cubic = Mirrored(PathVerb.Cubic);
                Step(new PathStep(PathVerb.Cubic, n[2] + x, n[3] + y, cubic.X, cubic.Y, n[0] + x, n[1] + y));
                break;
            case 'Q':
                Step(new PathStep(PathVerb.Quadratic, n[2] + x, n[3] + y, n[0] + x, n[1] + y));
                break;
            case 'T':
                var quadratic = Mirrored(PathVerb.Quadratic);
                Step(new PathStep(PathVerb.Quadratic, n[0] + x, n[1] + y, quadratic.X, quadratic.Y));
                break;
            default:
                Step(new PathStep(PathVerb.Line, n[0] + x, n[1] + y));
                break;
        }
    }

    private void Step(PathStep step)
    {
        if (_steps.Count > 0 && _steps[^1].Verb == PathVerb.Close && step.Verb != PathVerb.Move)
        {
            _steps.Add(new PathStep(PathVerb.Move, _at.X, _at.Y));
        }

        _steps.Add(step);
        _at = (step.X, step.Y);
        _control = step.Verb switch
        {
            PathVerb.Cubic => (step.Verb, step.X2, step.Y2),
            PathVerb.Quadratic => (step.Verb, step.X1, step.Y1),
            _ => null,
        };
    }

    private (double X, double Y) Mirrored(PathVerb degree)
        => _control is { } last && last.Degree == degree ? ((2 * _at.X) - last.X, (2 * _at.Y) - last.Y) : _at;

    private static Phrase Damaged(string where)
    {
        var brief = where.Length > 20 ? where[..20] + "…" : where;
        return new($"path пошкоджено біля «{brief}»", $"the path is damaged near '{brief}'");
    }

    [GeneratedRegex(@"\s*([A-Za-z])([^A-DF-Za-df-z]*)")]
    private static partial Regex Parts();

    [GeneratedRegex(@"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\s,]+")]
    private static partial Regex Between();
}
