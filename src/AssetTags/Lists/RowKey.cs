namespace AssetTags.Lists;

/// <summary>A row's place in an order: what it is ordered by, and its key where that is equal.</summary>
internal readonly record struct RowKey(SortKey Key, Guid Asset)
{
    /// <summary>From the first to the last; those without anything to be ordered by come last.</summary>
    public static Comparer<RowKey> Ascending { get; } = Comparer<RowKey>.Create((one, other) => Compare(one, other, false));

    /// <summary>Which comes first in a list, whichever way it runs.</summary>
    public static int Compare(RowKey one, RowKey other, bool isDescending)
    {
        if (one.Key.IsNone != other.Key.IsNone)
        {
            return one.Key.IsNone ? 1 : -1;
        }

        var order = one.Key.IsNone ? 0 : one.Key.CompareTo(other.Key);
        order = order != 0 ? order : one.Asset.CompareTo(other.Asset);
        return isDescending ? -order : order;
    }
}
