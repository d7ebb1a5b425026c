using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
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

    public static LabelLayout Layout(SheetFormat roll, LabelContent label, int dpi)
        => new LabelFitting(LabelDesigns.Choose(roll, null, []).Design!, Language.Ukrainian, dpi).Fit(label, out _)!;

    public static GrayImage Raster(SheetFormat roll, LabelContent label, int dpi, bool isOneBit)
    {
        var layout = Layout(roll, label, dpi);
        var bitmap = new LabelBitmap(LabelRaster.Dots(roll.LabelWidthMm, dpi), LabelRaster.Dots(roll.LabelHeightMm, dpi), 1, isOneBit);
        LabelRaster.Draw(bitmap, layout, hasSymbol: true, dpi);
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

    /// <summary>How much of the ink of either picture has ink of the other at most one dot away: 1 when all.</summary>
    /// <remarks>Programs that draw PDF put glyphs on whole or quarter dots, so that edges of strokes differ by a dot.</remarks>
    public static double Nearness(GrayImage one, GrayImage other) => Math.Min(ShareNear(one, other), ShareNear(other, one));

    private static double ShareNear(GrayImage of, GrayImage to)
    {
        var (ink, near) = (0, 0);
        for (var i = 0; i < of.Width * of.Height; i++)
        {
            var (x, y) = (i % of.Width, i / of.Width);
            if (of[x, y] < 128)
            {
                ink++;
                near += HasInkNear(to, x, y) ? 1 : 0;
            }
        }

        return near / (double)ink;
    }

    private static bool HasInkNear(GrayImage image, int x, int y)
    {
        for (var i = 0; i < 9; i++)
        {
            var (atX, atY) = (x - 1 + (i % 3), y - 1 + (i / 3));
            if (atX >= 0 && atY >= 0 && atX < image.Width && atY < image.Height && image[atX, atY] < 128)
            {
                return true;
            }
        }

        return false;
    }
}
