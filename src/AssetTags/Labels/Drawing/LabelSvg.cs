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
    {
        var (width, height) = (SvgPath.Mm(widthMm), SvgPath.Mm(heightMm));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" viewBox=\"0 0 {width} {height}\" role=\"group\" aria-labelledby=\"title\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"title\">{SvgPath.Escape(title)}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"#ffffff\" aria-hidden=\"true\" d=\"{SvgPath.Data(new VectorPath().AddRectangle(0, 0, widthMm, heightMm))}\"/>\n");
        foreach (var shape in shapes)
        {
            svg.Append(SvgPath.Element(shape));
        }

        return Encoding.UTF8.GetBytes(svg.Append("</svg>\n").ToString());
    }
}
