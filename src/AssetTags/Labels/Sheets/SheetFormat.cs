using System.Text.Json.Serialization;

namespace AssetTags.Labels.Sheets;

/// <summary>Where labels lie on a sheet or roll that is sold, in millimetres.</summary>
/// <remarks>
/// The printer's own errors are no part of it. True sizes need printing at 100 %. Some names are trade marks of their
/// owners; the numbers describe the sheets and come from published tables, named in <see cref="Source"/>. Of a roll, the
/// page is exactly one label: the printer's driver adds <see cref="GapMm"/>, which its sensor finds.
/// </remarks>
public sealed record SheetFormat
{
    /// <summary>The short name people type, such as <c>A4-3x8</c> or <c>L7160</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Other names of the same sheet.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What sellers say of it in Ukrainian, such as <c>стійка до погоди</c>; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>A sheet or a roll.</summary>
    public SheetKind Kind { get; init; }

    /// <summary>Rectangles or circles.</summary>
    public LabelShape Shape { get; init; }

    /// <summary>The sheet's width; 210 for A4 (ISO 216).</summary>
    public required double PageWidthMm { get; init; }

    /// <summary>The sheet's height; 297 for A4 (ISO 216).</summary>
    public required double PageHeightMm { get; init; }

    /// <summary>One label's width; the diameter of a round one.</summary>
    public required double LabelWidthMm { get; init; }

    /// <summary>One label's height.</summary>
    public required double LabelHeightMm { get; init; }

    /// <summary>Labels side by side, in the first grid.</summary>
    public required int Columns { get; init; }

    /// <summary>Labels one below another, in the first grid.</summary>
    public required int Rows { get; init; }

    /// <summary>From the sheet's left edge to the first label's.</summary>
    public required double OriginXMm { get; init; }

    /// <summary>From the sheet's top edge to the first label's.</summary>
    public required double OriginYMm { get; init; }

    /// <summary>From one label's left edge to that of the next.</summary>
    public required double PitchXMm { get; init; }

    /// <summary>From one label's top edge to that of the next.</summary>
    public required double PitchYMm { get; init; }

    /// <summary>Grids that come after the first; their slots are counted on, grid after grid.</summary>
    public IReadOnlyList<SheetGrid> MoreGrids { get; init; } = [];

    /// <summary>Radius of the label's corners; 0 for square ones.</summary>
    public double CornerRadiusMm { get; init; }

    /// <summary>Ink stays this far from the label's edge, because paper slips in printers.</summary>
    public double SafeMarginMm { get; init; } = 1.5;

    /// <summary>Dots to the inch of the printers a roll is made for, 203.2 being 8 a millimetre; <see langword="null"/> for sheets.</summary>
    public double? Dpi { get; init; }

    /// <summary>From one label of a roll to the next; <see langword="null"/> for sheets.</summary>
    public double? GapMm { get; init; }

    /// <summary>Whether two published tables agree in every figure within 0.55 mm. Nothing was measured on paper.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Where the numbers come from, and how sure they are.</summary>
    public string Source { get; init; } = "";

    /// <summary>Slots on one sheet.</summary>
    [JsonIgnore]
    public int SlotCount => (Columns * Rows) + MoreGrids.Sum(grid => grid.SlotCount);

    /// <summary>All grids, in the order in which their slots are counted.</summary>
    internal IReadOnlyList<SheetGrid> Grids => [new SheetGrid(Columns, Rows, OriginXMm, OriginYMm, PitchXMm, PitchYMm), .. MoreGrids];

    /// <summary>What is wrong with the numbers, or <see langword="null"/> when labels can lie so.</summary>
    public Phrase? Fault => SheetFormatCheck.FaultOf(this);

    /// <summary>Whether a name means this format; as forgiving as <see cref="SheetFormats.Find"/>.</summary>
    public bool IsCalled(string name) => SheetFormats.Key(name) is { Length: > 0 } key && SheetFormats.KeysOf(this).Contains(key);

    /// <summary>Places labels left to right and then down, grid after grid, sheet after sheet.</summary>
    /// <param name="count">How many labels; 0 gives no positions.</param>
    /// <param name="startSlot">The first free slot of the first sheet, 1 to <see cref="SlotCount"/>: earlier ones are used up.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative, or there is no such slot.</exception>
    /// <exception cref="ArgumentException">The format has a <see cref="Fault"/>.</exception>
    public IEnumerable<SheetPosition> Place(long count, int startSlot = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var slots = SheetSlots.Starting(this, startSlot);
        return Positions(slots, count);
    }

    /// <summary>Where a slot lies.</summary>
    internal SheetPosition At(long page, int slot)
    {
        var (place, grid) = (slot - 1, 0);
        var grids = Grids;
        while (place >= grids[grid].SlotCount)
        {
            place -= grids[grid++].SlotCount;
        }

        var (row, column) = Math.DivRem(place, grids[grid].Columns);
        return new SheetPosition(
            page, slot, grids[grid].OriginXMm + (column * grids[grid].PitchXMm), grids[grid].OriginYMm + (row * grids[grid].PitchYMm));
    }

    internal void Require()
    {
        if (Fault is { } fault)
        {
            throw new ArgumentException($"{Id}: {fault}");
        }
    }

    private static IEnumerable<SheetPosition> Positions(SheetSlots slots, long count)
    {
        for (var i = 0L; i < count; i++)
        {
            yield return slots.At(i);
        }
    }
}
