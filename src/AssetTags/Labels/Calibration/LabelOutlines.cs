using System.Globalization;
using AssetTags.Labels.Drawing;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Calibration;

/// <summary>The outlines of a sheet's labels with the numbers of their slots, on plain paper.</summary>
internal static class LabelOutlines
{
    private const double LineMm = 0.15;

    public static void Draw(MillimetrePage page, SheetFormat format)
    {
        foreach (var place in format.Place(format.SlotCount))
        {
            page.Outline(new VectorPath().AddRectangle(place.XMm, place.YMm, format.LabelWidthMm, format.LabelHeightMm, format.CornerRadiusMm).Steps, LineMm);
            var text = place.Slot.ToString(CultureInfo.InvariantCulture) + (place.Slot == 1 ? $" · {format.Id}" : "");
            page.Text(
                LabelFont.Medium.Condensed, 8, place.XMm + (format.LabelWidthMm / 2), place.YMm + (format.LabelHeightMm / 2) + 1, text, TextAlign.Centre);
        }
    }
}
