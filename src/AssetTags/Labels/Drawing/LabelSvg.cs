using System.Globalization;
using System.Text;

namespace AssetTags.Labels.Drawing;

/// <summary>Writes shapes as an SVG picture of true size, in millimetres, that needs no font.</summary>
internal static class LabelSvg
{
    /// <summary>The whole file, UTF-8; the same shapes give the same bytes.</summary>
    /// <param name="widthMm">The picture's width.</param>
    /// <param name="heightMm">The picture's height.</param>
    /// <param name="title">What it is.</param>
    /// <param name="shapes">What lies below first.</param>
    public static byte[] Encode(double widthMm, double heightMm, string title, IEnumerable<VectorShape> shapes)
        => Encode(widthMm, heightMm, title, [new SvgGroup(0, 0, [.. shapes])]);

    /// <summary>The same of shapes that lie elsewhere, group by group.</summary>
    public static byte[] Encode(double widthMm, double heightMm, string title, IEnumerable<SvgGroup> groups)
    {
        var (width, height) = (SvgPath.Mm(widthMm), SvgPath.Mm(heightMm));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" viewBox=\"0 0 {width} {height}\" role=\"group\" aria-labelledby=\"title\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"title\">{SvgPath.Escape(title)}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"#ffffff\" aria-hidden=\"true\" d=\"{SvgPath.Data(new VectorPath().AddRectangle(0, 0, widthMm, heightMm))}\"/>\n");
        foreach (var group in groups)
        {
            Add(svg, group);
        }

        return Encoding.UTF8.GetBytes(svg.Append("</svg>\n").ToString());
    }

    private static void Add(StringBuilder svg, SvgGroup group)
    {
        var isMoved = group.XMm != 0 || group.YMm != 0;
        _ = isMoved ? svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({SvgPath.Mm(group.XMm)} {SvgPath.Mm(group.YMm)})\">\n") : svg;
        foreach (var shape in group.Shapes)
        {
            svg.Append(SvgPath.Element(shape));
        }

        _ = isMoved ? svg.Append("</g>\n") : svg;
    }
}

/// <summary>Shapes that lie together somewhere in a picture.</summary>
/// <param name="XMm">How far right their origin is.</param>
/// <param name="YMm">How far down.</param>
/// <param name="Shapes">What lies below first.</param>
internal sealed record SvgGroup(double XMm, double YMm, IReadOnlyList<VectorShape> Shapes);
