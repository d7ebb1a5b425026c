namespace AssetTags.Labels.Sheets;

/// <summary>The slots that labels take one after another: the free ones of the first sheet, then all of every further sheet.</summary>
public sealed class SheetSlots
{
    private readonly SheetPosition[] _sheet;

    private SheetSlots(SheetFormat format, int[] free)
    {
        Format = format;
        FirstFree = free;
        _sheet = [.. Enumerable.Range(1, format.SlotCount).Select(slot => format.At(1, slot))];
    }

    /// <summary>The sheet.</summary>
    public SheetFormat Format { get; }

    /// <summary>The free slots of the first sheet, ascending; at least one.</summary>
    public IReadOnlyList<int> FirstFree { get; }

    /// <summary>A sheet that is used up to some slot, and has spoiled ones perhaps.</summary>
    /// <param name="format">The sheet.</param>
    /// <param name="startSlot">The first free slot, from 1.</param>
    /// <param name="skipped">Slots that are passed over; some may lie before the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such slot.</exception>
    /// <exception cref="ArgumentException">The format has a <see cref="SheetFormat.Fault"/>, or no slot is left.</exception>
    public static SheetSlots Starting(SheetFormat format, int startSlot = 1, IReadOnlyCollection<int>? skipped = null)
    {
        ArgumentNullException.ThrowIfNull(format);
        format.Require();
        RequireSlot(format, startSlot, nameof(startSlot));
        foreach (var slot in skipped ?? [])
        {
            RequireSlot(format, slot, nameof(skipped));
        }

        return Free(format, Enumerable.Range(startSlot, format.SlotCount - startSlot + 1).Except(skipped ?? []));
    }

    /// <summary>A sheet of which it is remembered what is free.</summary>
    /// <param name="format">The sheet.</param>
    /// <param name="free">Its free slots.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such slot.</exception>
    /// <exception cref="ArgumentException">The format has a <see cref="SheetFormat.Fault"/>, or no slot is free.</exception>
    public static SheetSlots Free(SheetFormat format, IEnumerable<int> free)
    {
        ArgumentNullException.ThrowIfNull(format);
        format.Require();
        int[] sorted = [.. free.Distinct().Order()];
        Array.ForEach(sorted, slot => RequireSlot(format, slot, nameof(free)));
        return sorted.Length > 0 ? new SheetSlots(format, sorted) : throw new ArgumentException(new Phrase(
            $"На аркуші {format.Id} не лишилося вільних місць.", $"No slot of the sheet {format.Id} is free.").ToString(), nameof(free));
    }

    /// <summary>Where a label lies.</summary>
    /// <param name="index">Labels before it, copies counted; from 0.</param>
    public SheetPosition At(long index)
    {
        var (page, slot) = Locate(index);
        return _sheet[slot - 1] with { Page = page };
    }

    /// <summary>Whether a label takes the last free slot of its sheet.</summary>
    public bool IsLastOfSheet(long index)
    {
        var (page, slot) = Locate(index);
        return slot == (page == 1 ? FirstFree[^1] : Format.SlotCount);
    }

    /// <summary>The slots that stay free on a label's sheet when it is the last one.</summary>
    /// <param name="index">Labels before it.</param>
    public IReadOnlyList<int> FreeAfter(long index)
    {
        var (page, slot) = Locate(index);
        return [.. page == 1 ? FirstFree.Where(free => free > slot) : Enumerable.Range(slot + 1, Format.SlotCount - slot)];
    }

    private (long Page, int Slot) Locate(long index)
    {
        if (index < FirstFree.Count)
        {
            return (1, FirstFree[(int)index]);
        }

        var (sheet, place) = Math.DivRem(index - FirstFree.Count, Format.SlotCount);
        return (sheet + 2, (int)place + 1);
    }

    private static void RequireSlot(SheetFormat format, int slot, string name)
    {
        if (slot < 1 || slot > format.SlotCount)
        {
            throw new ArgumentOutOfRangeException(name, slot, new Phrase(
                $"На аркуші {format.Id} місця від 1 до {format.SlotCount}.", $"A sheet {format.Id} has slots 1 to {format.SlotCount}.").ToString());
        }
    }
}
