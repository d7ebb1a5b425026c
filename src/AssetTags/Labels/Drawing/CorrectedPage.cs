using AssetTags.Labels.Sheets;
using AssetTags.Pdf;

namespace AssetTags.Labels.Drawing;

/// <summary>Sends a page's drawing through the inverse of what its printer will do to it.</summary>
internal static class CorrectedPage
{
    /// <summary>Maps everything drawn until <see cref="PdfPage.Pop"/>.</summary>
    public static void Push(PdfPage page, PrinterCorrection correction)
    {
        // The inverse counts from the top, the page from the bottom: y turns on both sides.
        var (a, b, c, d, e, f) = correction.Inverse();
        var height = page.Height;
        page.Push(a, -b, -c, d, (e * MillimetrePage.PointsPerMm) + (c * height), height - (f * MillimetrePage.PointsPerMm) - (d * height));
    }
}
