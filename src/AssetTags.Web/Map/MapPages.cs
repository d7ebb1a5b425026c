using System.Globalization;

namespace AssetTags.Web.Map;

/// <summary>Which page of a list is shown, and which others to offer.</summary>
/// <param name="Current">From 1.</param>
/// <param name="Last">The number of pages; 1 for an empty list.</param>
internal sealed record MapPages(int Current, int Last)
{
    private const int Around = 1;

    /// <summary>Reads the number of a page; one that does not exist becomes the nearest that does.</summary>
    public static MapPages Read(string? asked, int count, int size)
    {
        var last = Math.Max(1, (count + size - 1) / size);
        return new MapPages(int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, last) : 1, last);
    }

    /// <summary>The first, the last and those around the current one; <see langword="null"/> stands for a gap.</summary>
    public IEnumerable<int?> Offered()
    {
        var before = 0;
        foreach (var page in Enumerable.Range(1, Last).Where(p => p == 1 || p == Last || Math.Abs(p - Current) <= Around || (p <= 3 && Current <= 2)))
        {
            if (page > before + 1)
            {
                yield return page == before + 2 ? page - 1 : null;
            }

            yield return before = page;
        }
    }
}
