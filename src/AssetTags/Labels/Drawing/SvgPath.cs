using System.Globalization;
using System.Text;
using AssetTags.Pdf;

namespace AssetTags.Labels.Drawing;

/// <summary>The pieces an SVG picture in millimetres is made of. Format: https://www.w3.org/TR/SVG11/.</summary>
internal static class SvgPath
{
    /// <summary>The <c>d</c> of a path, to a ten-thousandth of a millimetre.</summary>
    public static string Data(VectorPath path)
    {
        var data = new StringBuilder();
        foreach (var step in path.Steps)
        {
            _ = step.Verb switch
            {
                PathVerb.Move => Add(data.Append('M'), step.X, step.Y),
                PathVerb.Line => Add(data.Append('L'), step.X, step.Y),
                PathVerb.Quadratic => Add(Add(data.Append('Q'), step.X1, step.Y1).Append(' '), step.X, step.Y),
                PathVerb.Cubic => Add(Add(Add(data.Append('C'), step.X1, step.Y1).Append(' '), step.X2, step.Y2).Append(' '), step.X, step.Y),
                _ => data.Append('Z'),
            };
        }

        return data.ToString();
    }

    /// <summary>One filled path element; what it says stands in its <c>aria-label</c>.</summary>
    public static string Element(VectorShape shape)
    {
        var says = shape.Text is { } text ? $" role=\"img\" aria-label=\"{Escape(text)}\"" : " aria-hidden=\"true\"";
        var rule = shape.IsEvenOdd ? " fill-rule=\"evenodd\"" : "";
        return $"<path fill=\"{shape.Ink}\"{rule}{says} d=\"{Data(shape.Path)}\"/>\n";
    }

    /// <summary>A number of millimetres.</summary>
    public static string Mm(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Text as it may stand in an element or an attribute in double quotes; what XML cannot hold is left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
        {
            _ = character.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < ' ' or 0xFFFE or 0xFFFF => escaped,
                _ => escaped.Append(character.ToString()),
            };
        }

        return escaped.ToString();
    }

    private static StringBuilder Add(StringBuilder data, double x, double y) => data.Append(Mm(x)).Append(' ').Append(Mm(y));
}
