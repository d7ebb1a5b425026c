using System.Text;
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
    /// <param name="correction">How the printer errs, or <see langword="null"/> for one that is not measured.</param>
    /// <param name="cancellation">Stops between two labels.</param>
    public static PdfPage Draw(
        SheetFormat format, IReadOnlyList<(LabelLayout Label, SheetPosition Place)> labels, PrinterCorrection? correction, CancellationToken cancellation)
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
            symbol = ReferenceEquals(label, last) ? symbol! : LabelSymbol.Of(label.Content.Host, label.Content.Code, label.Plan);
            last = label;
            Draw(page, format.PageHeightMm, label, symbol, OntoDots(place.XMm, label.SymbolXMm, label.Plan), OntoDots(place.YMm, label.SymbolYMm, label.Plan));
        }

        if (correction is not null)
        {
            page.Pop();
        }

        page.Seal();
        return page;
    }

    private static void Draw(PdfPage page, double heightMm, LabelLayout label, QrSymbol symbol, double x, double y)
    {
        var module = label.Plan.ModuleMm * PointsPerMm;
        page.Push(module, 0, 0, -module, (x + label.SymbolXMm) * PointsPerMm, (heightMm - y - label.SymbolYMm) * PointsPerMm);
        foreach (var dark in symbol.Rectangles())
        {
            page.Rectangle(dark.X, dark.Y, dark.Width, dark.Height);
        }

        page.Fill();
        page.Pop();
        foreach (var line in label.Lines)
        {
            var glyph = line.Font.GlyphOf(Rune.GetRuneAt(line.Text, 0));
            var bearing = LabelFont.Mm(line.Font, line.Font.InkOf(glyph).Left, line.SizePt);
            page.Text(line.Font, line.SizePt, (x + line.XMm - bearing) * PointsPerMm, (heightMm - y - line.BaselineMm) * PointsPerMm, line.Text, line.TrackingMm * PointsPerMm);
        }
    }

    // Moves the label by less than half a dot (0.042 mm at 300 dpi), so that the symbol's edges lie on the printer's dots.
    private static double OntoDots(double label, double symbol, QrPlan plan)
        => (Math.Round((label + symbol) / plan.DotMm) * plan.DotMm) - symbol;
}
