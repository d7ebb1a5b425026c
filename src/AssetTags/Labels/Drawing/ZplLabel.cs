using System.Globalization;
using System.Text;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Drawing;

/// <summary>Writes one label in ZPL II, the language of Zebra's thermal printers and of many others.</summary>
internal static class ZplLabel
{
    /// <summary>The largest module <c>^BQ</c> draws on every firmware, in dots.</summary>
    public const int LargestMagnification = 10;

    // ^BQ prints lower than its ^FO by the height that ^BY set last, 10 dots unless another job left more: so it is set again.
    private const int BarHeight = 10;

    /// <summary>The label, from <c>^XA</c> to <c>^XZ</c>.</summary>
    /// <param name="format">The label's size, and where it lies on its page.</param>
    /// <param name="label">The label, its modules whole dots.</param>
    /// <param name="dpi">The printer's resolution.</param>
    /// <param name="drawing">Who draws the symbol.</param>
    /// <param name="copies">How many the printer repeats.</param>
    public static byte[] Encode(SheetFormat format, LabelLayout label, int dpi, ZplSymbol drawing, int copies)
    {
        var (width, height) = (LabelRaster.Dots(format.LabelWidthMm, dpi), LabelRaster.Dots(format.LabelHeightMm, dpi));
        var bitmap = new LabelBitmap(width, height, channels: 1, isOneBit: true);
        var payload = LabelAddress.PayloadOf(label.Content.Host, label.Content.Code);
        LabelRaster.Draw(bitmap, label, hasSymbol: drawing == ZplSymbol.Graphic, dpi);
        var zpl = new StringBuilder();
        zpl.Append(CultureInfo.InvariantCulture, $"^XA\n^PW{width}\n^LL{height}\n^LH0,0\n");
        zpl.Append(ZplGraphic.Field(bitmap));
        if (drawing == ZplSymbol.Command)
        {
            AddCommand(zpl, label, payload, dpi);
        }

        zpl.Append(CultureInfo.InvariantCulture, $"^PQ{copies}\n^XZ\n");
        return Encoding.ASCII.GetBytes(zpl.ToString());
    }

    // Model 2; the level stands before the A of automatic input. The firmware chooses version and mask: the smallest version, as the plan does.
    private static void AddCommand(StringBuilder zpl, LabelLayout label, string payload, int dpi)
    {
        var (left, top) = LabelRaster.SymbolDots(label, dpi);
        zpl.Append(CultureInfo.InvariantCulture,
            $"^BY2,3,{BarHeight}\n^FO{left},{top - BarHeight}^BQN,2,{label.Plan.ModuleDots}^FD{label.Plan.Level}A,{payload}^FS\n");
    }
}

/// <summary>Who draws the QR symbol of a ZPL label.</summary>
public enum ZplSymbol
{
    /// <summary>It is sent dot by dot: the very symbol of the PDF, on any firmware.</summary>
    Graphic,

    /// <summary>The printer draws it (<c>^BQ</c>): a smaller file; version and mask are the firmware's choice.</summary>
    Command,
}
