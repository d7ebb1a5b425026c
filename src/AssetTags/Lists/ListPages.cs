namespace AssetTags.Lists;

/// <summary>The pages that a page names: the first, the last, and its neighbours.</summary>
internal static class ListPages
{
    private const int Neighbours = 1;

    /// <summary>The pages by their numbers; between numbers that do not follow each other there are others.</summary>
    /// <param name="total">How many rows there are.</param>
    /// <param name="size">How many a page has.</param>
    /// <param name="start">How many come before this page.</param>
    /// <param name="number">The number of this page.</param>
    /// <param name="cursor">After which row a page begins, told by how many rows come before it.</param>
    public static IReadOnlyList<KeyValuePair<int, ListCursor?>> Around(int total, int size, int start, out int number, Func<int, ListCursor?> cursor)
    {
        var last = Math.Max(1, (total + size - 1) / size);
        var own = number = Math.Clamp(((start + size - 1) / size) + 1, 1, last);
        return [.. Enumerable.Range(own - Neighbours, (Neighbours * 2) + 1).Append(1).Append(last).Where(n => n >= 1 && n <= last).Distinct().Order()
            .Select(n => KeyValuePair.Create(n, cursor((n - 1) * size)))];
    }
}
