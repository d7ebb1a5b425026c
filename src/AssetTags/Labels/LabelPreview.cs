using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels;

/// <summary>What kind of picture a preview is.</summary>
public enum PictureKind
{
    /// <summary>Dots, as a printer of the resolution would set them.</summary>
    Png,

    /// <summary>Outlines in millimetres, to be enlarged at will.</summary>
    Svg,
}

/// <summary>A picture of one label, and what a person should know before printing it.</summary>
/// <param name="File">The picture's file.</param>
/// <param name="Symbol">The QR symbol.</param>
/// <param name="Cuts">Texts that are not whole.</param>
public sealed record LabelPicture(byte[] File, QrPlan Symbol, IReadOnlyList<LabelCut> Cuts);

/// <summary>Shows a label before paper is spent, with its edge and safe margin in pale lines.</summary>
public static class LabelPreview
{
    /// <summary>Draws a label in its true size.</summary>
    /// <param name="format">The sheet it would be printed on.</param>
    /// <param name="label">What it says.</param>
    /// <param name="kind">The kind of picture.</param>
    /// <param name="dpi">The resolution; an SVG picture has none.</param>
    /// <param name="language">Language of the words before a number.</param>
    /// <param name="refusal">Why the label must not be printed, when the result is <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The format cannot be printed; see <see cref="LabelSheets.FaultOf"/>.</exception>
    public static LabelPicture? Draw(
        SheetFormat format, LabelContent label, PictureKind kind, int dpi, Language language, out LabelRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(label);
        var design = LabelDesigns.Choose(format, null, []).Design ?? throw new ArgumentException(LabelMessages.NoDesign(format).ToString(), nameof(format));
        if (new LabelFitting(design, language).Fit(label, out refusal) is not { } layout)
        {
            return null;
        }

        var symbol = QrSymbol.Encode(LabelAddress.PayloadOf(label.Host, label.Code), layout.Plan);
        return new LabelPicture(kind == PictureKind.Png ? Png(format, layout, symbol, dpi) : Svg(format, layout, symbol), layout.Plan, layout.Cuts);
    }

    private static byte[] Png(SheetFormat format, LabelLayout label, QrSymbol symbol, int dpi)
    {
        var dotsPerMm = LabelRaster.DotsPerMm(dpi);
        var bitmap = new LabelBitmap(
            (int)Math.Round(format.LabelWidthMm * dotsPerMm), (int)Math.Round(format.LabelHeightMm * dotsPerMm), channels: 3, isOneBit: false);
        LabelRaster.Draw(bitmap, label, symbol, dotsPerMm);
        LabelRaster.Draw(bitmap, PreviewMarks.Of(format), dotsPerMm);
        return LabelPng.Encode(bitmap, dotsPerMm);
    }

    private static byte[] Svg(SheetFormat format, LabelLayout label, QrSymbol symbol) => LabelSvg.Encode(
        format.LabelWidthMm, format.LabelHeightMm, $"{label.Content.Code} · {label.Content.Name}".TrimEnd(' ', '·'),
        [.. LabelOutline.Of(label, symbol), .. PreviewMarks.Of(format)]);
}
