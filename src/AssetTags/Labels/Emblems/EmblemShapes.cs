using System.Globalization;
using System.Xml.Linq;
using AssetTags.Pdf;

namespace AssetTags.Labels.Emblems;

/// <summary>The basic shapes of SVG 1.1, 9, as paths.</summary>
internal static class EmblemShapes
{
    // How far a cubic's control points lie so that it comes within 0.03 % of a quarter of a circle.
    private const double Quarter = 0.552284749831;

    /// <summary>The contours of a shape, or <see langword="null"/> when it is none of those that are known.</summary>
    /// <param name="element">The element.</param>
    /// <param name="own">The attributes that are its own.</param>
    public static IReadOnlyList<PathStep>? Of(XElement element, out string[] own)
    {
        own = element.Name.LocalName switch
        {
            "path" => ["d"],
            "polygon" => ["points"],
            "rect" => ["x", "y"],
            "circle" => ["cx", "cy", "r"],
            _ => [],
        };
        return element.Name.LocalName switch
        {
            "path" => PathData.Read(element.Attribute("d")?.Value ?? ""),
            "polygon" => Polygon(PathData.Numbers(element.Attribute("points")?.Value ?? "")),
            "rect" => Rectangle(Number(element, "x"), Number(element, "y"), Number(element, "width"), Number(element, "height")),
            "circle" => Circle(Number(element, "cx"), Number(element, "cy"), Number(element, "r")),
            _ => null,
        };
    }

    /// <summary>A number of an attribute, 0 when it is left out; units other than none and px are refused.</summary>
    public static double Number(XElement element, string name)
    {
        var text = (element.Attribute(name)?.Value ?? "0").Trim();
        text = text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e6;
        EmblemFile.Require(isNumber, new($"{name}=\"{text}\": потрібне число", $"{name}=\"{text}\": a number is needed"));
        return number;
    }

    private static PathStep[] Polygon(double[] points)
    {
        EmblemFile.Require(points.Length >= 6 && points.Length % 2 == 0, new("polygon: потрібно щонайменше три пари чисел", "polygon: three pairs of numbers at least are needed"));
        return
        [
            .. points.Chunk(2).Select((point, index) => new PathStep(index == 0 ? PathVerb.Move : PathVerb.Line, point[0], point[1])),
            new PathStep(PathVerb.Close),
        ];
    }

    private static PathStep[] Rectangle(double x, double y, double width, double height)
        => Polygon([x, y, x + width, y, x + width, y + height, x, y + height]);

    private static PathStep[] Circle(double x, double y, double r)
    {
        var k = Quarter * r;
        return
        [
            new(PathVerb.Move, x + r, y),
            new(PathVerb.Cubic, x, y + r, x + r, y + k, x + k, y + r),
            new(PathVerb.Cubic, x - r, y, x - k, y + r, x - r, y + k),
            new(PathVerb.Cubic, x, y - r, x - r, y - k, x - k, y - r),
            new(PathVerb.Cubic, x + r, y, x + k, y - r, x + r, y - k),
            new(PathVerb.Close),
        ];
    }
}
