using System.Globalization;

namespace AssetTags.Labels.Sheets;

/// <summary>Finds the number that makes a sheet impossible.</summary>
internal static class SheetFormatCheck
{
    /// <summary>More slots than this would be no labels.</summary>
    public const int MostSlots = 500;

    // Published figures are rounded to a tenth of a millimetre, and ten rows add up.
    private const double ToleranceMm = 0.05;

    private const double LargestMm = 2000;
    private const int LongestId = 40;

    public static Phrase? FaultOf(SheetFormat format)
        => IdFault(format.Id) ?? SizeFault(format) ?? ShapeFault(format) ?? (format.Kind == SheetKind.Roll ? RollFault(format) : null)
            ?? SheetGridCheck.FaultOf(format, ToleranceMm);

    public static string Mm(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    public static Phrase? NotPositive(string name, double value, double most)
        => value > 0 && value <= most
            ? null
            : new Phrase(
                $"{name} — {Mm(value)}, а має бути більше за 0 і не більше за {Mm(most)}.", $"{name} is {Mm(value)}; it must be more than 0 and at most {Mm(most)}.");

    private static Phrase? IdFault(string id)
        => id.Length is > 0 and <= LongestId && char.IsLetterOrDigit(id[0]) && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_')
            ? null
            : new Phrase(
                $"id «{id}» не підходить: до {LongestId} літер, цифр, крапок і дефісів без пробілів, перша — літера або цифра, як-от L7160.",
                $"The id '{id}' will not do: up to {LongestId} letters, digits, dots and hyphens without spaces, the first a letter or digit, such as L7160.");

    private static Phrase? SizeFault(SheetFormat f)
        => NotPositive("pageWidthMm", f.PageWidthMm, LargestMm)
            ?? NotPositive("pageHeightMm", f.PageHeightMm, LargestMm)
            ?? NotPositive("labelWidthMm", f.LabelWidthMm, LargestMm)
            ?? NotPositive("labelHeightMm", f.LabelHeightMm, LargestMm)
            ?? Margin(f);

    private static Phrase? Margin(SheetFormat f)
        => f.SafeMarginMm >= 0 && 2 * f.SafeMarginMm < Side(f)
            ? null
            : new Phrase(
                $"safeMarginMm {Mm(f.SafeMarginMm)} мм не лишає на етикетці місця: має бути від 0 і менше за {Mm(Side(f) / 2)}.",
                $"A safeMarginMm of {Mm(f.SafeMarginMm)} mm leaves no room on the label: it must be 0 or more, and less than {Mm(Side(f) / 2)}.");

    private static Phrase? ShapeFault(SheetFormat f)
        => f.Shape == LabelShape.Round && Math.Abs(f.LabelWidthMm - f.LabelHeightMm) > 0.001
            ? new Phrase(
                $"Кругла етикетка має однакову ширину й висоту, а тут {Mm(f.LabelWidthMm)} × {Mm(f.LabelHeightMm)} мм.",
                $"A round label is as wide as high, but this is {Mm(f.LabelWidthMm)} × {Mm(f.LabelHeightMm)} mm.")
            : f.CornerRadiusMm >= 0 && f.CornerRadiusMm <= (Side(f) / 2) + 0.001
                ? null
                : new Phrase(
                    $"cornerRadiusMm {Mm(f.CornerRadiusMm)} мм не може бути: від 0 до половини меншої сторони, {Mm(Side(f) / 2)} мм.",
                    $"A cornerRadiusMm of {Mm(f.CornerRadiusMm)} mm cannot be: 0 to half the shorter side, {Mm(Side(f) / 2)} mm.");

    private static Phrase? RollFault(SheetFormat f)
        => f.SlotCount != 1 || f.PageWidthMm != f.LabelWidthMm || f.PageHeightMm != f.LabelHeightMm
            ? new Phrase(
                $"Сторінка рулону — рівно одна етикетка, {Mm(f.LabelWidthMm)} × {Mm(f.LabelHeightMm)} мм; проміжок вказують у gapMm.",
                $"A page of a roll is exactly one label, {Mm(f.LabelWidthMm)} × {Mm(f.LabelHeightMm)} mm; the gap belongs into gapMm.")
            : f.GapMm is { } gap && !(gap >= 0 && gap <= LargestMm)
                ? new Phrase($"gapMm — {Mm(gap)}, а має бути від 0 до {Mm(LargestMm)}.", $"gapMm is {Mm(gap)}; it must be 0 to {Mm(LargestMm)}.")
                : f.Dpi is { } dpi ? NotPositive("dpi", dpi, 2400) : null;

    private static double Side(SheetFormat f) => Math.Min(f.LabelWidthMm, f.LabelHeightMm);
}
