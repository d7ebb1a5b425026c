namespace AssetTags.Lists;

/// <summary>The places of a book's rows in each order that somebody asked for; never changed but to be what it stands for sooner.</summary>
/// <remarks>After a write only what moved is noted; an order is merged when somebody asks for it, so a write costs the same however many orders are known.</remarks>
internal sealed class RowOrders
{
    // Beyond this a merge for each ask costs less than what is noted again and again.
    private const int MostWaiting = 5_000;

    private readonly ListedAsset[] _rows;
    private readonly Order?[] _orders;

    private RowOrders(ListedAsset[] rows, Order?[] orders) => (_rows, _orders) = (rows, orders);

    /// <summary>Of rows that nobody has put in any order yet.</summary>
    public static RowOrders Of(ListedAsset[] rows) => new(rows, new Order?[Enum.GetValues<ListSort>().Length]);

    /// <summary>The orders of later rows, of which these changed or came anew.</summary>
    public RowOrders With(ListedAsset[] rows, int[] moved)
    {
        var orders = new Order?[_orders.Length];
        for (var sort = 0; sort < orders.Length; sort++)
        {
            if (Volatile.Read(ref _orders[sort]) is { } known)
            {
                var noted = new Order(known.Places, [.. known.Waiting.Union(moved)]);
                orders[sort] = noted.Waiting.Length > MostWaiting ? noted.Merged(rows, (ListSort)sort) : noted;
            }
        }

        return new RowOrders(rows, orders);
    }

    /// <summary>The places of all rows in an order, those that have nothing to be ordered by last.</summary>
    public int[] In(ListSort sort)
    {
        var known = Volatile.Read(ref _orders[(int)sort]) ?? new Order([], [.. Enumerable.Range(0, _rows.Length)]);
        if (known.Waiting.Length > 0)
        {
            known = known.Merged(_rows, sort);
            Volatile.Write(ref _orders[(int)sort], known);
        }

        return known.Places;
    }

    /// <summary>Places in an order of former rows, and those that are to be put in it anew.</summary>
    private sealed record Order(int[] Places, int[] Waiting)
    {
        public Order Merged(ListedAsset[] rows, ListSort sort)
        {
            int[] moved = [.. Waiting];
            Array.Sort(Array.ConvertAll(moved, place => KeyOf(rows, place, sort)), moved, RowKey.Ascending);
            var touched = new bool[rows.Length];
            Array.ForEach(moved, place => touched[place] = true);
            var (merged, at, next) = (new int[rows.Length], 0, 0);
            foreach (var place in Places)
            {
                if (touched[place])
                {
                    continue;
                }

                while (next < moved.Length && RowKey.Ascending.Compare(KeyOf(rows, moved[next], sort), KeyOf(rows, place, sort)) < 0)
                {
                    merged[at++] = moved[next++];
                }

                merged[at++] = place;
            }

            moved.AsSpan(next).CopyTo(merged.AsSpan(at));
            return new Order(merged, []);
        }

        private static RowKey KeyOf(ListedAsset[] rows, int place, ListSort sort) => new(rows[place].KeyOf(sort), rows[place].Id);
    }
}
