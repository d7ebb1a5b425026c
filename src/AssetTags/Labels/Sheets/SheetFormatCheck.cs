using System.Globalization;

namespace AssetTags.Labels.Sheets;

/// <summary>Finds the number that makes a sheet impossible.</summary>
internal static class SheetFormatCheck
{
    // Published figures are rounded to a tenth of a millimetre, and ten rows add up.
    private const double ToleranceMm = 0.05;

    public static Phrase? FaultOf(SheetFormat format)
        => SizeFault(format) ?? GridFault(format) ?? EdgeFault(format);

    private static Phrase? SizeFault(SheetFormat f)
        => NotPositive("ширина аркуша", "page width", f.PageWidthMm)
            ?? NotPositive("висота аркуша", "page height", f.PageHeightMm)
            ?? NotPositive("ширина етикетки", "label width", f.LabelWidthMm)
            ?? NotPositive("висота етикетки", "label height", f.LabelHeightMm)
            ?? NotPositive("кількість стовпців", "columns", f.Columns)
            ?? NotPositive("кількість рядів", "rows", f.Rows)
            ?? Margin(f);

    private static Phrase? Margin(SheetFormat f)
        => f.SafeMarginMm >= 0 && 2 * f.SafeMarginMm < Math.Min(f.LabelWidthMm, f.LabelHeightMm)
            ? null
            : new Phrase($"Поле {Mm(f.SafeMarginMm)} мм не лишає на етикетці місця.", $"A safe margin of {Mm(f.SafeMarginMm)} mm leaves no room on the label.");

    private static Phrase? GridFault(SheetFormat f)
        => Overlap("по горизонталі", "horizontal", f.Columns, f.PitchXMm, f.LabelWidthMm)
            ?? Overlap("по вертикалі", "vertical", f.Rows, f.PitchYMm, f.LabelHeightMm);

    private static Phrase? EdgeFault(SheetFormat f)
        => OffPage("лівого", "left", f.OriginXMm, 0)
            ?? OffPage("верхнього", "top", f.OriginYMm, 0)
            ?? OffPage("правого", "right", f.PageWidthMm, f.OriginXMm + ((f.Columns - 1) * f.PitchXMm) + f.LabelWidthMm)
            ?? OffPage("нижнього", "bottom", f.PageHeightMm, f.OriginYMm + ((f.Rows - 1) * f.PitchYMm) + f.LabelHeightMm);

    private static Phrase? NotPositive(string uk, string en, double value)
        => value > 0 && double.IsFinite(value)
            ? null
            : new Phrase($"Значення «{uk}» — {Mm(value)}, а має бути більше за нуль.", $"The {en} is {Mm(value)}; it must be more than zero.");

    private static Phrase? Overlap(string uk, string en, int count, double pitch, double size)
        => count == 1 || pitch >= size - ToleranceMm
            ? null
            : new Phrase(
                $"Крок {uk} {Mm(pitch)} мм менший за етикетку ({Mm(size)} мм): етикетки накладуться.",
                $"The {en} pitch of {Mm(pitch)} mm is less than the label's {Mm(size)} mm: labels would overlap.");

    private static Phrase? OffPage(string uk, string en, double outer, double inner)
        => double.IsFinite(outer) && inner <= outer + ToleranceMm
            ? null
            : new Phrase(
                $"Етикетки виходять за край аркуша з {uk} боку на {Mm(inner - outer)} мм.",
                $"Labels leave the sheet's {en} edge by {Mm(inner - outer)} mm.");

    private static string Mm(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
