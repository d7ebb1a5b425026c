using AssetTags.Labels.Sheets;

namespace AssetTags.Printing;

/// <summary>What is or will be in a slot of a sheet.</summary>
public enum SlotUse
{
    /// <summary>A label was printed there, or somebody called it spoiled.</summary>
    Used,

    /// <summary>It is free, but this print passes over it as spoiled.</summary>
    Skipped,

    /// <summary>This print puts a label there.</summary>
    Filled,

    /// <summary>It is free, and stays so.</summary>
    Free,
}

/// <summary>One slot of a drawn sheet.</summary>
/// <param name="Place">Where it lies, in millimetres.</param>
/// <param name="Use">What is or will be in it.</param>
/// <param name="Label">The label that this print puts there.</param>
public sealed record SlotDrawing(SheetPosition Place, SlotUse Use, RehearsedLabel? Label);

/// <summary>One sheet of a print that is still to be, for a person to look at and choose slots on.</summary>
/// <param name="Format">The sheet: its size, its labels' size and shape.</param>
/// <param name="Id">The id of the half-used sheet that it is; <see langword="null"/> for a new one.</param>
/// <param name="Page">Its place in the print, from 1.</param>
/// <param name="Slots">All slots, in the order in which they are counted.</param>
public sealed record SheetDrawing(SheetFormat Format, SheetId? Id, long Page, IReadOnlyList<SlotDrawing> Slots)
{
    /// <summary>Describes a sheet.</summary>
    /// <param name="request">The print.</param>
    /// <param name="labels">What its rehearsal found; none for the bare sheet.</param>
    /// <param name="page">Which sheet, from 1.</param>
    public static SheetDrawing Of(PrintRequest request, IEnumerable<RehearsedLabel> labels, long page = 1)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(labels);
        var format = request.Format;
        format.Require();
        var placed = labels.Where(l => l.Place?.Page == page).ToDictionary(l => l.Place!.Value.Slot);
        var free = page == 1 ? request.Sheet?.FreeSlots.ToHashSet() : null;
        return new SheetDrawing(format, page == 1 ? request.Sheet?.Id : null, page, [.. Enumerable.Range(1, format.SlotCount).Select(Slot)]);

        SlotDrawing Slot(int slot) => new(format.At(page, slot), UseOf(slot), placed.GetValueOrDefault(slot));

        SlotUse UseOf(int slot) => free?.Contains(slot) == false ? SlotUse.Used
            : placed.ContainsKey(slot) ? SlotUse.Filled
            : page == 1 && request.SkippedSlots.Contains(slot) ? SlotUse.Skipped
            : SlotUse.Free;
    }
}
