using System.Text;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;
using AssetTags.Pdf;

namespace AssetTags.Labels.Drawing;

/// <summary>Draws labels on PDF pages: the one place where millimetres from the top become points from the bottom.</summary>
internal static class LabelSheetPdf
{
    private const double PointsPerMm = MillimetrePage.PointsPerMm;

    /// <summary>Draws one sheet.</summary>
    /// <param name="format">The sheet.</param>
    /// <param name="labels">Labels and their places on this sheet; copies of one label follow each other.</param>
    /// <param name="mark">The sheet's id, or <see langword="null"/>.</param>
    /// <param name="correction">How the printer errs, or <see langword="null"/> for one that is not measured.</param>
    /// <param name="cancellation">Stops between two labels.</param>
    public static PdfPage Draw(
        SheetFormat format, IReadOnlyList<(LabelLayout Label, SheetPosition Place)> labels, SheetMark? mark, PrinterCorrection? correction, CancellationToken cancellation)
    {
        var page = new PdfPage(format.PageWidthMm * PointsPerMm, format.PageHeightMm * PointsPerMm);
        if (correction is not null)
        {
            CorrectedPage.Push(page, correction);
        }

        QrSymbol? symbol = null;
        LabelLayout? last = null;
        foreach (var (label, place) in labels)
        {
            cancellation.ThrowIfCancellationRequested();
            symbol = ReferenceEquals(label, last) ? symbol! : LabelOutline.SymbolOf(label);
            last = label;
            Draw(page, format.PageHeightMm, label, symbol, OntoDots(place.XMm, label.SymbolXMm, label.Plan), OntoDots(place.YMm, label.SymbolYMm, label.Plan));
        }

        if (mark is { } id)
        {
            Draw(page, format.PageHeightMm, id);
        }

        if (correction is not null)
        {
            page.Pop();
        }

        page.Seal();
        return page;
    }

    private static void Draw(PdfPage page, double heightMm, SheetMark mark)
    {
        var (across, up) = mark.IsUpwards ? (0, 1) : (1, 0);
        page.Push(across, up, -up, across, mark.XMm * PointsPerMm, (heightMm - mark.YMm) * PointsPerMm);
        page.Text(SheetMark.Font, SheetMark.SizePt, 0, 0, mark.Text);
        page.Pop();
    }

    private static void Draw(PdfPage page, double heightMm, LabelLayout label, QrSymbol symbol, double x, double y)
    {
        foreach (var area in label.Areas)
        {
            Ink(page, area.Ink);
            var outline = LabelOutline.Of(area).Path.Steps;
            page.Path(outline.Select(step => step.Map(PointsPerMm, 0, 0, -PointsPerMm, x * PointsPerMm, (heightMm - y) * PointsPerMm)));
            page.Fill();
        }

        if (label.Areas.Any(area => area.Ink != LabelInk.Black))
        {
            Ink(page, LabelInk.Black);
        }

        DrawSymbol(page, heightMm, label, symbol, x, y);
        var ink = LabelInk.Black;
        foreach (var line in label.Lines)
        {
            if (line.Ink != ink)
            {
                Ink(page, ink = line.Ink);
            }

            DrawLine(page, heightMm, line, x, y);
        }

        if (ink != LabelInk.Black)
        {
            Ink(page, LabelInk.Black);
        }
    }

    private static void DrawSymbol(PdfPage page, double heightMm, LabelLayout label, QrSymbol symbol, double x, double y)
    {
        var module = label.Plan.ModuleMm * PointsPerMm;
        page.Push(module, 0, 0, -module, (x + label.SymbolXMm) * PointsPerMm, (heightMm - y - label.SymbolYMm) * PointsPerMm);
        foreach (var dark in symbol.Rectangles())
        {
            page.Rectangle(dark.X, dark.Y, dark.Width, dark.Height);
        }

        page.Fill();
        page.Pop();
        DrawEmblem(page, label, x * PointsPerMm, (heightMm - y) * PointsPerMm);
    }

    private static void DrawLine(PdfPage page, double heightMm, LabelLine line, double x, double y)
    {
        var glyph = line.Font.GlyphOf(Rune.GetRuneAt(line.Text, 0));
        var bearing = LabelFont.Mm(line.Font, line.Font.InkOf(glyph).Left, line.SizePt);
        page.Text(line.Font, line.SizePt, (x + line.XMm - bearing) * PointsPerMm, (heightMm - y - line.BaselineMm) * PointsPerMm, line.Text, line.TrackingMm * PointsPerMm);
    }

    // Black and white print with the black ink alone; other colours are mixed.
    private static void Ink(PdfPage page, LabelInk ink)
    {
        if (ink.Red == ink.Green && ink.Green == ink.Blue)
        {
            page.Ink(ink.Red / 255.0);
        }
        else
        {
            page.Ink(ink.Red / 255.0, ink.Green / 255.0, ink.Blue / 255.0);
        }
    }

    private static void DrawEmblem(PdfPage page, LabelLayout label, double left, double top)
    {
        foreach (var shape in label.Emblem?.Shapes ?? [])
        {
            page.Path(shape.Path.Select(step => step.Map(PointsPerMm, 0, 0, -PointsPerMm, left, top)));
            if (shape.IsEvenOdd)
            {
                page.FillEvenOdd();
            }
            else
            {
                page.Fill();
            }
        }
    }

    // Moves the label by less than half a dot (0.042 mm at 300 dpi), so that the symbol's edges lie on the printer's dots.
    internal static double OntoDots(double label, double symbol, QrPlan plan)
        => (Math.Round((label + symbol) / plan.DotMm) * plan.DotMm) - symbol;
}
