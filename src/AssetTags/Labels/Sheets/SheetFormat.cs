namespace AssetTags.Labels.Sheets;

/// <summary>Where labels lie on a sheet that is sold, in millimetres.</summary>
/// <remarks>
/// The printer's own errors are no part of it. True sizes need printing at 100 %. Some names are trade marks of their
/// owners; the numbers describe the sheets and come from published tables, named in <see cref="Source"/>.
/// </remarks>
public sealed record SheetFormat
{
    /// <summary>The short name people type, such as <c>A4-3x8</c> or <c>L7160</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Other names of the same sheet.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The sheet's width; 210 for A4 (ISO 216).</summary>
    public required double PageWidthMm { get; init; }

    /// <summary>The sheet's height; 297 for A4 (ISO 216).</summary>
    public required double PageHeightMm { get; init; }

    /// <summary>One label's width.</summary>
    public required double LabelWidthMm { get; init; }

    /// <summary>One label's height.</summary>
    public required double LabelHeightMm { get; init; }

    /// <summary>Labels side by side.</summary>
    public required int Columns { get; init; }

    /// <summary>Labels one below another.</summary>
    public required int Rows { get; init; }

    /// <summary>From the sheet's left edge to the first label's.</summary>
    public required double OriginXMm { get; init; }

    /// <summary>From the sheet's top edge to the first label's.</summary>
    public required double OriginYMm { get; init; }

    /// <summary>From one label's left edge to that of the next.</summary>
    public required double PitchXMm { get; init; }

    /// <summary>From one label's top edge to that of the next.</summary>
    public required double PitchYMm { get; init; }

    /// <summary>Radius of the label's corners; 0 for square ones.</summary>
    public double CornerRadiusMm { get; init; }

    /// <summary>Ink stays this far from the label's edge, because paper slips in printers.</summary>
    public double SafeMarginMm { get; init; } = 1.5;

    /// <summary>Where the numbers come from, and how sure they are.</summary>
    public string Source { get; init; } = "";

    /// <summary>Places on one sheet.</summary>
    public int SlotCount => Columns * Rows;

    /// <summary>What is wrong with the numbers, or <see langword="null"/> when labels can lie so.</summary>
    public Phrase? Fault => SheetFormatCheck.FaultOf(this);

    /// <summary>Places labels left to right and then down, sheet after sheet.</summary>
    /// <param name="count">How many labels; 0 gives no positions.</param>
    /// <param name="startSlot">The first free place of the first sheet, 1 to <see cref="SlotCount"/>: earlier ones are used up.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative, or there is no such place.</exception>
    /// <exception cref="ArgumentException">The format has a <see cref="Fault"/>.</exception>
    public IEnumerable<SheetPosition> Place(long count, int startSlot = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Require(startSlot);
        return Positions(count, startSlot);
    }

    internal SheetPosition At(long place)
    {
        var (page, slot) = Math.DivRem(place, SlotCount);
        var (row, column) = Math.DivRem((int)slot, Columns);
        return new SheetPosition(page + 1, (int)slot + 1, OriginXMm + (column * PitchXMm), OriginYMm + (row * PitchYMm));
    }

    internal void Require(int startSlot)
    {
        if (Fault is { } fault)
        {
            throw new ArgumentException($"{Id}: {fault}");
        }

        if (startSlot < 1 || startSlot > SlotCount)
        {
            throw new ArgumentOutOfRangeException(nameof(startSlot), startSlot, new Phrase(
                $"На аркуші {Id} місця від 1 до {SlotCount}.", $"A sheet {Id} has places 1 to {SlotCount}.").ToString());
        }
    }

    private IEnumerable<SheetPosition> Positions(long count, int startSlot)
    {
        for (var i = 0L; i < count; i++)
        {
            yield return At(i + startSlot - 1);
        }
    }
}
