using System.Globalization;
using System.Text;
using AssetTags.Labels.Drawing;
using AssetTags.Pdf;

namespace AssetTags.Labels.Plates;

/// <summary>Writes a plate for its maker: all outlines, no fonts; where to cut and drill stands apart in magenta.</summary>
/// <remarks>The same plate gives the same bytes. The page is the plate with its bleed.</remarks>
public static class PlateFile
{
    private const double CutLineMm = 0.1;

    // Cutters' software knows lines by this name.
    private static readonly SpotInk s_cut = new("CutContour", 1, 0, 1);

    /// <summary>As SVG: a group <c>print</c> and a group <c>cut</c>, in millimetres of the trimmed plate.</summary>
    public static byte[] Svg(Plate plate)
    {
        ArgumentNullException.ThrowIfNull(plate);
        var (start, width, height) = (SvgPath.Mm(-plate.BleedMm), SvgPath.Mm(WidthMm(plate)), SvgPath.Mm(HeightMm(plate)));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" viewBox=\"{start} {start} {width} {height}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{SvgPath.Escape(plate.Title)}</title>\n<g id=\"print\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path fill=\"#ffffff\" aria-hidden=\"true\" d=\"{SvgPath.Data(Ground(plate))}\"/>\n");
        foreach (var shape in plate.Shapes)
        {
            svg.Append(SvgPath.Element(shape));
        }

        svg.Append(CultureInfo.InvariantCulture, $"</g>\n<g id=\"cut\" fill=\"none\" stroke=\"#ff00ff\" stroke-width=\"{SvgPath.Mm(CutLineMm)}\">\n");
        foreach (var line in plate.CutLines)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{SvgPath.Data(line)}\"/>\n");
        }

        return Encoding.UTF8.GetBytes(svg.Append("</g>\n</svg>\n").ToString());
    }

    /// <summary>As PDF: trim and bleed boxes, and the lines to cut in a spot ink called <c>CutContour</c>.</summary>
    /// <param name="output">Gets the document; need not seek, stays open.</param>
    /// <param name="plate">The plate.</param>
    /// <param name="cancellation">Stops.</param>
    public static async Task WritePdfAsync(Stream output, Plate plate, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plate);
        using var writer = new PdfWriter(output, new PdfInfo(plate.Title, "uk-UA"));
        using var page = new PdfPage(WidthMm(plate) * MillimetrePage.PointsPerMm, HeightMm(plate) * MillimetrePage.PointsPerMm)
        {
            Bleed = plate.BleedMm * MillimetrePage.PointsPerMm,
        };
        page.Push(1, 0, 0, 1, page.Bleed, -page.Bleed);
        Draw(page, plate);
        page.Pop();
        await writer.AddPageAsync(page, cancellation).ConfigureAwait(false);
        await writer.FinishAsync(cancellation).ConfigureAwait(false);
    }

    private static void Draw(PdfPage page, Plate plate)
    {
        foreach (var shape in plate.Shapes)
        {
            page.Ink(shape.Ink.Red / 255.0, shape.Ink.Green / 255.0, shape.Ink.Blue / 255.0);
            page.Path(OnPage(page, shape.Path));
            if (shape.IsEvenOdd)
            {
                page.FillEvenOdd();
            }
            else
            {
                page.Fill();
            }
        }

        page.LineInk(s_cut);
        foreach (var line in plate.CutLines)
        {
            page.Path(OnPage(page, line));
            page.Stroke(CutLineMm * MillimetrePage.PointsPerMm);
        }
    }

    private static IEnumerable<PathStep> OnPage(PdfPage page, VectorPath path)
        => path.Steps.Select(step => step.Map(MillimetrePage.PointsPerMm, 0, 0, -MillimetrePage.PointsPerMm, 0, page.Height));

    private static VectorPath Ground(Plate plate)
        => new VectorPath().AddRectangle(-plate.BleedMm, -plate.BleedMm, WidthMm(plate), HeightMm(plate));

    private static double WidthMm(Plate plate) => plate.Design.WidthMm + (2 * plate.BleedMm);

    private static double HeightMm(Plate plate) => plate.Design.HeightMm + (2 * plate.BleedMm);
}
