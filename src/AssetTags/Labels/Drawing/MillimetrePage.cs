using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;
using AssetTags.Pdf;

namespace AssetTags.Labels.Drawing;

/// <summary>Where a line of text stands from the point it is given.</summary>
internal enum TextAlign
{
    Left,
    Centre,
    Right,
}

/// <summary>Draws on a PDF page in millimetres from the top left corner, y growing downwards.</summary>
internal sealed class MillimetrePage(PdfPage page)
{
    public const double PointsPerMm = 72 / 25.4;

    public void Line(double fromX, double fromY, double toX, double toY, double widthMm)
    {
        page.Line(X(fromX), Y(fromY), X(toX), Y(toY));
        page.Stroke(widthMm * PointsPerMm);
    }

    public void Circle(double centreX, double centreY, double radius, double lineMm)
        => Outline(new VectorPath().AddRectangle(centreX - radius, centreY - radius, 2 * radius, 2 * radius, radius).Steps, lineMm);

    /// <summary>Draws contours as lines.</summary>
    /// <param name="steps">The contours, in millimetres.</param>
    /// <param name="lineMm">Width of the lines.</param>
    public void Outline(IEnumerable<PathStep> steps, double lineMm)
    {
        page.Path(steps.Select(step => step.Map(PointsPerMm, 0, 0, -PointsPerMm, 0, page.Height)));
        page.Stroke(lineMm * PointsPerMm);
    }

    /// <summary>Draws a QR symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="moduleMm">Side of a module.</param>
    /// <param name="x">Left edge of the first module.</param>
    /// <param name="y">Top edge of the first module.</param>
    public void Symbol(QrSymbol symbol, double moduleMm, double x, double y)
    {
        var module = moduleMm * PointsPerMm;
        page.Push(module, 0, 0, -module, X(x), Y(y));
        foreach (var dark in symbol.Rectangles())
        {
            page.Rectangle(dark.X, dark.Y, dark.Width, dark.Height);
        }

        page.Fill();
        page.Pop();
    }

    /// <summary>Writes one line of text.</summary>
    /// <param name="font">The face.</param>
    /// <param name="points">Points to the em.</param>
    /// <param name="x">Where the line begins, has its middle or ends.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="text">Characters the face has.</param>
    /// <param name="align">What <paramref name="x"/> is.</param>
    public void Text(TrueTypeFont font, double points, double x, double baseline, string text, TextAlign align = TextAlign.Left)
    {
        var width = align == TextAlign.Left ? 0 : WidthMm(font, points, text);
        page.Text(font, points, X(x - (align == TextAlign.Centre ? width / 2 : width)), Y(baseline), text);
    }

    /// <summary>How wide a line of text is.</summary>
    public static double WidthMm(TrueTypeFont font, double points, string text)
        => text.EnumerateRunes().Sum(character => LabelFont.Mm(font, font.AdvanceOf(font.GlyphOf(character)), points));

    private static double X(double mm) => mm * PointsPerMm;

    private double Y(double mm) => page.Height - (mm * PointsPerMm);
}
