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

    // A cubic Bézier with handles of this length is a quarter of a circle within 0.03 % of its radius.
    private const double Roundness = 0.5522847498;

    public void Line(double fromX, double fromY, double toX, double toY, double widthMm)
    {
        page.Line(X(fromX), Y(fromY), X(toX), Y(toY));
        page.Stroke(widthMm * PointsPerMm);
    }

    public void Circle(double centreX, double centreY, double radius, double lineMm)
        => RoundedRectangle(centreX - radius, centreY - radius, 2 * radius, 2 * radius, radius, lineMm);

    /// <summary>Draws the outline of a rectangle.</summary>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Top edge.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    /// <param name="radius">Radius of its corners; 0 for square ones.</param>
    /// <param name="lineMm">Width of the line.</param>
    public void RoundedRectangle(double x, double y, double width, double height, double radius, double lineMm)
    {
        RoundedPath(x, y, width, height, radius);
        page.Stroke(lineMm * PointsPerMm);
    }

    /// <summary>Adds a rectangle's outline to the path, clockwise on paper.</summary>
    public void RoundedPath(double x, double y, double width, double height, double radius)
    {
        var (right, bottom, handle) = (x + width, y + height, radius * (1 - Roundness));
        page.MoveTo(X(x + radius), Y(y));
        page.LineTo(X(right - radius), Y(y));
        page.CurveTo(X(right - handle), Y(y), X(right), Y(y + handle), X(right), Y(y + radius));
        page.LineTo(X(right), Y(bottom - radius));
        page.CurveTo(X(right), Y(bottom - handle), X(right - handle), Y(bottom), X(right - radius), Y(bottom));
        page.LineTo(X(x + radius), Y(bottom));
        page.CurveTo(X(x + handle), Y(bottom), X(x), Y(bottom - handle), X(x), Y(bottom - radius));
        page.LineTo(X(x), Y(y + radius));
        page.CurveTo(X(x), Y(y + handle), X(x + handle), Y(y), X(x + radius), Y(y));
        page.Close();
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
