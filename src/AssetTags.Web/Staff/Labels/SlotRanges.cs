using System.Globalization;

namespace AssetTags.Web.Staff.Labels;

/// <summary>Slots as people read them: <c>9, 10, 12–21</c>.</summary>
internal static class SlotRanges
{
    public static string Of(IEnumerable<int> slots)
    {
        var parts = new List<string>();
        int[] sorted = [.. slots.Distinct().Order()];
        for (int from = 0, to; from < sorted.Length; from = to + 1)
        {
            for (to = from; to + 1 < sorted.Length && sorted[to + 1] == sorted[to] + 1; to++)
            {
            }

            parts.AddRange((to - from) switch
            {
                0 => [Text(sorted[from])],
                1 => [Text(sorted[from]), Text(sorted[to])],
                _ => [$"{Text(sorted[from])}–{Text(sorted[to])}"],
            });
        }

        return string.Join(", ", parts);
    }

    private static string Text(int slot) => slot.ToString(CultureInfo.InvariantCulture);
}
