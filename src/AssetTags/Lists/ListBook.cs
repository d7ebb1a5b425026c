using AssetTags.Publication;

namespace AssetTags.Lists;

/// <summary>All assets of a community as lists know them, at one revision of the registry; never changed, so that many may read it.</summary>
/// <remarks>
/// A hundred thousand assets take some tens of megabytes, and a filter over all of them a few milliseconds, whatever it asks for; no index of a database answers
/// every combination of filters and orders, and none knows today's level of publicity, which rules decide at the moment of asking.
/// </remarks>
internal sealed class ListBook
{
    private readonly ListedAsset[] _rows;
    private readonly Dictionary<Guid, int> _places;
    private readonly RowOrders _orders;

    private ListBook(ListedAsset[] rows, Dictionary<Guid, int> places, RowOrders orders) => (_rows, _places, _orders) = (rows, places, orders);

    /// <summary>The community with the rules by which levels were decided.</summary>
    public required PublicCommunity Community { get; init; }

    /// <summary>The holders by their keys.</summary>
    public required IReadOnlyDictionary<Guid, ListedHolder> Holders { get; init; }

    /// <summary>The words of its assets.</summary>
    public required WordBook Words { get; init; }

    /// <summary>The last entry of the journal that it knows.</summary>
    public required Guid LastEntry { get; init; }

    /// <summary>The last entries of the journal, of all communities, that it knows.</summary>
    public required IReadOnlyList<Guid> Recent { get; init; }

    public IReadOnlyList<ListedAsset> Rows => _rows;

    /// <summary>What filters may be set to; counted once.</summary>
    public ListChoices Choices => field ??= ListChoices.Of(this);

    /// <summary>How much there is; counted once.</summary>
    public ListFigures Figures => field ??= ListFigures.Of(this);

    public static ListBook Of(
        PublicCommunity community, IReadOnlyDictionary<Guid, ListedHolder> holders, WordBook words, Guid lastEntry, IReadOnlyList<Guid> recent, IReadOnlyList<ListedAsset> rows)
    {
        for (var place = 0; place < rows.Count; place++)
        {
            words.Place(place, rows[place].Words);
        }

        ListedAsset[] kept = [.. rows];
        return new(kept, rows.Select((r, at) => (r.Id, at)).ToDictionary(r => r.Id, r => r.at), RowOrders.Of(kept))
        {
            Community = community,
            Holders = holders,
            Words = words,
            LastEntry = lastEntry,
            Recent = recent,
        };
    }

    /// <summary>The row of an asset.</summary>
    public ListedAsset? Find(Guid asset) => _places.TryGetValue(asset, out var place) ? _rows[place] : null;

    /// <summary>The same with rows that changed or came anew.</summary>
    public ListBook With(
        PublicCommunity community, IReadOnlyDictionary<Guid, ListedHolder> holders, Guid lastEntry, IReadOnlyList<Guid> recent, IReadOnlyList<ListedAsset> changed)
    {
        var added = changed.Where(r => !_places.ContainsKey(r.Id)).ToList();
        ListedAsset[] rows = changed.Count == 0 ? _rows : [.. _rows, .. added];
        var places = added.Count == 0 ? _places : new Dictionary<Guid, int>(_places);
        for (var i = 0; i < added.Count; i++)
        {
            places[added[i].Id] = _rows.Length + i;
        }

        int[] moved = [.. changed.Select(r => places[r.Id])];
        foreach (var (row, place) in changed.Zip(moved))
        {
            rows[place] = row;
            Words.Place(place, row.Words);
        }

        return new ListBook(rows, places, changed.Count == 0 ? _orders : _orders.With(rows, moved))
        {
            Community = community,
            Holders = holders,
            Words = Words,
            LastEntry = lastEntry,
            Recent = recent,
        };
    }

    /// <summary>The places of the rows in an order, those that have nothing to be ordered by last.</summary>
    public IEnumerable<int> InOrder(ListSort sort, bool isDescending)
    {
        var order = _orders.In(sort);
        return isDescending ? Backwards(order, sort) : order;
    }

    private IEnumerable<int> Backwards(int[] order, ListSort sort)
    {
        var said = order.Length;
        while (said > 0 && _rows[order[said - 1]].KeyOf(sort).IsNone)
        {
            said--;
        }

        for (var i = said - 1; i >= 0; i--)
        {
            yield return order[i];
        }

        for (var i = order.Length - 1; i >= said; i--)
        {
            yield return order[i];
        }
    }
}
