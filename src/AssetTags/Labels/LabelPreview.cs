using AssetTags.Labels.Designs;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Emblems;
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

/// <summary>How a picture of a label is made.</summary>
/// <param name="Kind">The kind of picture.</param>
public sealed record PictureOptions(PictureKind Kind)
{
    /// <summary>What the label shows, laid onto the sheet by <see cref="LabelDesigns.Choose"/>; <see langword="null"/> for what that chooses by itself.</summary>
    public LabelDesign? Design { get; init; }

    /// <summary>An emblem for the middle of the symbol; <see langword="null"/> for none.</summary>
    public Emblem? Emblem { get; init; }

    /// <summary>The printer's dots to the inch: modules are whole dots of it, and a PNG shows each.</summary>
    public int Dpi { get; init; } = QrPlan.OfficeDpi;

    /// <summary>Language of the words on the label.</summary>
    public Language Language { get; init; } = Language.Ukrainian;
}

/// <summary>Shows a label before paper is spent, with its edge and safe margin in pale lines.</summary>
public static class LabelPreview
{
    /// <summary>Draws a label in its true size.</summary>
    /// <param name="format">The sheet it would be printed on.</param>
    /// <param name="label">What it says.</param>
    /// <param name="options">Kind of picture, design, resolution, language.</param>
    /// <param name="refusal">Why the label must not be printed, when the result is <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">The format cannot be printed; see <see cref="LabelSheets.FaultOf"/>.</exception>
    public static LabelPicture? Draw(SheetFormat format, LabelContent label, PictureOptions options, out LabelRefusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(options);
        var design = options.Design ?? LabelDesigns.Choose(format, null, []).Design
            ?? throw new ArgumentException(LabelMessages.NoDesign(format).ToString(), nameof(format));
        if (new LabelFitting(design, options.Language, options.Dpi, options.Emblem).Fit(label, out refusal) is not { } layout)
        {
            return null;
        }

        var file = options.Kind == PictureKind.Png ? Png(format, layout, options.Dpi) : Svg(format, layout);
        return new LabelPicture(file, layout.Plan, layout.Cuts);
    }

    private static byte[] Png(SheetFormat format, LabelLayout label, int dpi)
    {
        var bitmap = new LabelBitmap(
            LabelRaster.Dots(format.LabelWidthMm, dpi), LabelRaster.Dots(format.LabelHeightMm, dpi), channels: 3, isOneBit: false);
        LabelRaster.Draw(bitmap, label, hasSymbol: true, dpi);
        LabelRaster.Draw(bitmap, PreviewMarks.Of(format), dpi);
        return LabelPng.Encode(bitmap, dpi);
    }

    private static byte[] Svg(SheetFormat format, LabelLayout label) => LabelSvg.Encode(
        format.LabelWidthMm, format.LabelHeightMm, $"{label.Content.Code} · {label.Content.Name}".TrimEnd(' ', '·'),
        [.. LabelOutline.Of(label), .. PreviewMarks.Of(format)]);
}
