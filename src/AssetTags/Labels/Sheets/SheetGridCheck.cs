using static AssetTags.Labels.Sheets.SheetFormatCheck;

namespace AssetTags.Labels.Sheets;

/// <summary>Finds the number that lets labels overlap or leave the sheet.</summary>
internal static class SheetGridCheck
{
    public static Phrase? FaultOf(SheetFormat format, double toleranceMm)
    {
        var grids = format.Grids;
        for (var i = 0; i < grids.Count; i++)
        {
            var fault = CountFault(grids[i]) ?? PitchFault(format, grids[i], toleranceMm) ?? EdgeFault(format, grids[i], toleranceMm);
            if (fault is { } found)
            {
                return grids.Count == 1 ? found : new Phrase($"Сітка {i + 1}: {found.Uk}", $"Grid {i + 1}: {found.En}");
            }
        }

        return grids.Sum(grid => (long)grid.SlotCount) > MostSlots
            ? new Phrase(
                $"На аркуші {grids.Sum(grid => (long)grid.SlotCount)} місць, а має бути не більше ніж {MostSlots}.",
                $"The sheet has {grids.Sum(grid => (long)grid.SlotCount)} slots; there may be {MostSlots} at most.")
            : Between(format, toleranceMm);
    }

    private static Phrase? CountFault(SheetGrid g)
        => NotPositive("columns", g.Columns, MostSlots) ?? NotPositive("rows", g.Rows, MostSlots);

    private static Phrase? PitchFault(SheetFormat f, SheetGrid g, double tolerance)
        => Overlap("pitchXMm", g.Columns, g.PitchXMm, f.LabelWidthMm, tolerance) ?? Overlap("pitchYMm", g.Rows, g.PitchYMm, f.LabelHeightMm, tolerance);

    private static Phrase? Overlap(string name, int count, double pitch, double size, double tolerance)
        => count == 1 || (pitch >= size - tolerance && double.IsFinite(pitch))
            ? null
            : new Phrase(
                $"{name} {Mm(pitch)} мм замалий: етикетки накладуться, потрібно від {Mm(size)} мм.",
                $"A {name} of {Mm(pitch)} mm is too little: labels would overlap, {Mm(size)} mm or more are needed.");

    private static Phrase? EdgeFault(SheetFormat f, SheetGrid g, double tolerance)
    {
        var right = g.OriginXMm + ((g.Columns - 1) * g.PitchXMm) + f.LabelWidthMm;
        var bottom = g.OriginYMm + ((g.Rows - 1) * g.PitchYMm) + f.LabelHeightMm;
        return OffPage("лівого", "left", "originXMm", g.OriginXMm, 0 - g.OriginXMm, g.OriginXMm - right + f.PageWidthMm, tolerance)
            ?? OffPage("верхнього", "top", "originYMm", g.OriginYMm, 0 - g.OriginYMm, g.OriginYMm - bottom + f.PageHeightMm, tolerance)
            ?? OffPage("правого", "right", "originXMm", g.OriginXMm, right - f.PageWidthMm, g.OriginXMm - right + f.PageWidthMm, tolerance)
            ?? OffPage("нижнього", "bottom", "originYMm", g.OriginYMm, bottom - f.PageHeightMm, g.OriginYMm - bottom + f.PageHeightMm, tolerance);
    }

    // With the most that the origin could be, or that no origin would do.
    private static Phrase? OffPage(string uk, string en, string name, double origin, double beyond, double most, double tolerance)
    {
        if (beyond <= tolerance)
        {
            return null;
        }

        var right = most >= 0
            ? new Phrase($"має бути від 0 до {Mm(most)}", $"it must be 0 to {Mm(most)}")
            : new Phrase($"етикетки ширші за аркуш на {Mm(-most)} мм: зменште їхню кількість або крок", $"the labels need {Mm(-most)} mm more than the sheet has: make them fewer or the pitch less");
        return new Phrase(
            $"Етикетки виходять за край аркуша з {uk} боку на {Mm(beyond)} мм: {name} {Mm(origin)}, {right.Uk}.",
            $"Labels leave the sheet's {en} edge by {Mm(beyond)} mm: {name} is {Mm(origin)}; {right.En}.");
    }

    private static Phrase? Between(SheetFormat f, double tolerance)
    {
        var first = f.Columns * f.Rows;
        for (var (grid, start) = (0, first + 1); grid < f.MoreGrids.Count; start += f.MoreGrids[grid++].SlotCount)
        {
            for (var slot = start; slot < start + f.MoreGrids[grid].SlotCount; slot++)
            {
                var here = f.At(1, slot);
                for (var other = 1; other < start; other++)
                {
                    if (Overlapping(f, here, f.At(1, other), tolerance) is var (x, y))
                    {
                        return Clash(grid + 2, slot, other, x, y);
                    }
                }
            }
        }

        return null;
    }

    // Circles may come closer than the squares around them, as in a honeycomb.
    private static (double X, double Y)? Overlapping(SheetFormat f, SheetPosition a, SheetPosition b, double tolerance)
    {
        var (x, y) = (Math.Abs(a.XMm - b.XMm), Math.Abs(a.YMm - b.YMm));
        var isClear = f.Shape == LabelShape.Round
            ? Math.Sqrt((x * x) + (y * y)) >= f.LabelWidthMm - tolerance
            : x >= f.LabelWidthMm - tolerance || y >= f.LabelHeightMm - tolerance;
        return isClear ? null : (f.LabelWidthMm - x, f.LabelHeightMm - y);
    }

    private static Phrase Clash(int grid, int slot, int other, double x, double y) => new(
        $"Сітка {grid}: місце {slot} накладається на місце {other} на {Mm(x)} × {Mm(y)} мм; посуньте originXMm цієї сітки щонайменше на {Mm(x)} або originYMm на {Mm(y)}.",
        $"Grid {grid}: slot {slot} overlaps slot {other} by {Mm(x)} × {Mm(y)} mm; move the grid's originXMm by at least {Mm(x)}, or originYMm by {Mm(y)}.");
}
