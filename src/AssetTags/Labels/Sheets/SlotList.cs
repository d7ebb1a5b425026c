using System.Globalization;

namespace AssetTags.Labels.Sheets;

/// <summary>Slots as people list them: <c>3,17-19</c>.</summary>
public static class SlotList
{
    /// <summary>Reads slots of one sheet.</summary>
    /// <param name="text">What was typed; nothing is no slot.</param>
    /// <param name="count">How many slots the sheet has.</param>
    /// <param name="slots">The slots, as they were listed.</param>
    /// <returns>The part that is wrong, or <see langword="null"/>.</returns>
    public static string? Read(string? text, int count, out IReadOnlyList<int> slots)
    {
        var read = new List<int>();
        slots = read;
        foreach (var part in (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', '–');
            if (ends.Length > 2 || !TrySlot(ends[0], count, out var first) || !TrySlot(ends[^1], count, out var last) || last < first)
            {
                return part;
            }

            read.AddRange(Enumerable.Range(first, last - first + 1));
        }

        return null;
    }

    private static bool TrySlot(string text, int count, out int slot)
        => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out slot) && slot >= 1 && slot <= count;
}
