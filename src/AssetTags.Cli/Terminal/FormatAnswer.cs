using System.Globalization;
using AssetTags.Labels.Sheets;

namespace AssetTags.Cli.Terminal;

/// <summary>Sheet formats on the screen.</summary>
internal static class FormatAnswer
{
    private const int MostRows = 14, MostColumns = 12;

    public static Phrase Unknown(string named) => new(
        $"Невідомий формат «{Screen.Brief(named)}». Усі формати: assettags labels formats; свій: assettags labels formats add",
        $"Unknown format '{Screen.Brief(named)}'. All formats: assettags labels formats; your own: assettags labels formats add");

    /// <summary>Every figure of a format, and a drawing of the sheet.</summary>
    public static void Tell(Screen screen, SheetFormat format, bool isOwn)
    {
        screen.Facts(
        [
            (new("Формат", "Format"), format.Id + (isOwn ? screen.In(new(" (власний)", " (your own)")) : "")),
            (new("Ще відомий як", "Also known as"), string.Join(", ", format.Names)),
            (new("Опис", "Description"), format.Title),
            (new("Аркуш, мм", "Sheet, mm"), format.Kind == SheetKind.Sheet ? Size(screen, format.PageWidthMm, format.PageHeightMm) : null),
            (new("Рулон", "Roll"), format.Kind == SheetKind.Roll ? Roll(screen, format) : null),
            (new("Етикетка, мм", "Label, mm"), SizeOf(screen, format)),
            (new("На аркуші", "On a sheet"), format.Kind == SheetKind.Sheet ? CountOf(format) : null),
            .. format.Kind == SheetKind.Sheet ? Grids(format).SelectMany((grid, i) => Of(screen, format, grid, format.MoreGrids.Count > 0 ? $" {i + 1}" : "")) : [],
            (new("Радіус кутів, мм", "Corner radius, mm"), Mm(screen, format.CornerRadiusMm)),
            (new("Поле без фарби, мм", "Safe margin, mm"), Mm(screen, format.SafeMarginMm)),
            (new("Звірено", "Checked"), screen.In(Checked(format))),
            (new("Джерело", "Source"), format.Source),
        ]);
        if (format.Kind == SheetKind.Sheet)
        {
            screen.Output.WriteLine();
            Draw(screen, format);
        }
    }

    public static string SizeOf(Screen screen, SheetFormat format)
        => format.Shape == LabelShape.Round ? "Ø " + Mm(screen, format.LabelWidthMm) : Size(screen, format.LabelWidthMm, format.LabelHeightMm);

    /// <summary>3 × 8 = 24, or the sum of several grids.</summary>
    public static string CountOf(SheetFormat format)
        => string.Create(CultureInfo.InvariantCulture, $"{string.Join(" + ", Grids(format).Select(g => $"{g.Columns} × {g.Rows}"))} = {format.SlotCount}");

    public static Phrase Checked(SheetFormat format) => format.IsChecked
        ? new("так: дві таблиці збігаються", "yes: two tables agree")
        : new("ні: звірте з пачкою та лінійкою", "no: compare with the pack and a ruler");

    private static IEnumerable<SheetGrid> Grids(SheetFormat f)
        => f.MoreGrids.Prepend(new SheetGrid(f.Columns, f.Rows, f.OriginXMm, f.OriginYMm, f.PitchXMm, f.PitchYMm));

    private static IEnumerable<(Phrase Name, string? Value)> Of(Screen screen, SheetFormat f, SheetGrid g, string number)
    {
        var right = f.PageWidthMm - g.OriginXMm - ((g.Columns - 1) * g.PitchXMm) - f.LabelWidthMm;
        var bottom = f.PageHeightMm - g.OriginYMm - ((g.Rows - 1) * g.PitchYMm) - f.LabelHeightMm;
        yield return (new($"Сітка{number}: від краю, мм", $"Grid{number}: origin, mm"), Size(screen, g.OriginXMm, g.OriginYMm));
        yield return (new($"Сітка{number}: лишається, мм", $"Grid{number}: left over, mm"), Size(screen, right, bottom));
        yield return (new($"Сітка{number}: крок, мм", $"Grid{number}: pitch, mm"), Size(screen, g.PitchXMm, g.PitchYMm));
        yield return (new($"Сітка{number}: проміжок, мм", $"Grid{number}: gap, mm"), $"{Gap(screen, g.Columns, g.PitchXMm - f.LabelWidthMm)} × {Gap(screen, g.Rows, g.PitchYMm - f.LabelHeightMm)}");
    }

    private static string Gap(Screen screen, int count, double gap) => count == 1 ? "–" : Mm(screen, gap);

    private static string Roll(Screen screen, SheetFormat f) => screen.In(new(
        $"сторінка — одна етикетка; проміжок {Mm(screen, f.GapMm ?? 0)} мм, {Mm(screen, f.Dpi ?? 0)} точок на дюйм",
        $"a page is one label; gap {Mm(screen, f.GapMm ?? 0)} mm, {Mm(screen, f.Dpi ?? 0)} dpi"));

    private static string Size(Screen screen, double width, double height) => $"{Mm(screen, width)} × {Mm(screen, height)}";

    private static string Mm(Screen screen, double value) => Math.Round(value, 3).ToString("0.###", screen.Culture);

    // The slots' numbers as they lie on the sheet, grid after grid.
    private static void Draw(Screen screen, SheetFormat format)
    {
        var (first, width) = (1, format.SlotCount.ToString(CultureInfo.InvariantCulture).Length);
        foreach (var grid in Grids(format))
        {
            for (var row = 0; row < Math.Min(grid.Rows, MostRows); row++)
            {
                var slots = Enumerable.Range(first + (row * grid.Columns), Math.Min(grid.Columns, MostColumns))
                    .Select(slot => $"[{slot.ToString(CultureInfo.InvariantCulture).PadLeft(width)}]");
                screen.Output.WriteLine("  " + string.Concat(slots) + (grid.Columns > MostColumns ? " …" : ""));
            }

            screen.Output.WriteLine(grid.Rows > MostRows ? "  …" : "");
            first += grid.SlotCount;
        }
    }
}
