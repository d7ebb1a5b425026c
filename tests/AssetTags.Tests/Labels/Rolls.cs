using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;
using AssetTags.Tests.Support;

namespace AssetTags.Tests.Labels;

/// <summary>Rolls for tests, and their labels dot by dot.</summary>
internal static class Rolls
{
    public static SheetFormat Wide { get; } = Of(70, 37);

    public static SheetFormat Usual { get; } = Of(50, 30);

    /// <summary>A roll whose page is the label.</summary>
    public static SheetFormat Of(double widthMm, double heightMm) => new()
    {
        Id = $"R{widthMm}x{heightMm}",
        PageWidthMm = widthMm,
        PageHeightMm = heightMm,
        LabelWidthMm = widthMm,
        LabelHeightMm = heightMm,
        Columns = 1,
        Rows = 1,
        OriginXMm = 0,
        OriginYMm = 0,
        PitchXMm = widthMm,
        PitchYMm = heightMm,
        SafeMarginMm = 1,
    };

    public static LabelLayout Layout(SheetFormat roll, LabelContent label)
        => new LabelFitting(LabelDesigns.Choose(roll, null, []).Design!, Language.Ukrainian).Fit(label, out _)!;

    public static GrayImage Raster(SheetFormat roll, LabelContent label, int dpi, bool isOneBit)
    {
        var (layout, dots) = (Layout(roll, label), LabelRaster.DotsPerMm(dpi));
        var bitmap = new LabelBitmap((int)Math.Round(roll.LabelWidthMm * dots), (int)Math.Round(roll.LabelHeightMm * dots), 1, isOneBit);
        LabelRaster.Draw(bitmap, layout, QrSymbol.Encode(LabelAddress.PayloadOf(label.Host, label.Code), layout.Plan), dots);
        return new GrayImage(bitmap.WidthDots, bitmap.HeightDots, bitmap.Pixels);
    }

    /// <summary>How much of the ink of two pictures is the same: 1 when all.</summary>
    public static double Overlap(GrayImage one, GrayImage other)
    {
        var (width, height) = (Math.Min(one.Width, other.Width), Math.Min(one.Height, other.Height));
        var (both, either) = (0, 0);
        for (var i = 0; i < width * height; i++)
        {
            var (first, second) = (one[i % width, i / width] < 128, other[i % width, i / width] < 128);
            both += first && second ? 1 : 0;
            either += first || second ? 1 : 0;
        }

        return both / (double)either;
    }
}
