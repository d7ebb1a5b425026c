namespace AssetTags.Publicity.Territories;

/// <summary>The territories of one day, ready to be asked.</summary>
internal sealed class TerritoryTable
{
    private readonly Dictionary<string, Weighed>.AlternateLookup<ReadOnlySpan<char>> _listed, _holding;

    /// <summary>Arranges an edition for a day.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="day">The day.</param>
    /// <param name="weight">How strict a category is; of several, the strictest counts. Those of weight 0 are left out.</param>
    public TerritoryTable(TerritoryEdition edition, DateOnly day, Func<TerritoryCategory, int> weight)
    {
        var (listed, holding) = (new Dictionary<string, Weighed>(StringComparer.Ordinal), new Dictionary<string, Weighed>(StringComparer.Ordinal));
        var today = edition.Periods.Where(p => p.Covers(day)).Select(p => new Weighed(p, weight(p.Category))).Where(w => w.Weight > 0);
        foreach (var period in today.OrderBy(w => w.Weight))
        {
            var code = period.Period.Katottg;
            var length = TerritoryCode.SignificantLength(code);
            listed[code[..length]] = period;
            foreach (var end in TerritoryCode.Ends)
            {
                if (end < length)
                {
                    holding[code[..end]] = period;
                }
            }
        }

        _listed = listed.GetAlternateLookup<ReadOnlySpan<char>>();
        _holding = holding.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The strictest period that covers a place; of a place named no closer than its community, also one that covers a part of it.</summary>
    /// <param name="katottg">The code of the place; a text that is no code is nowhere.</param>
    public TerritoryPeriod? Find(string? katottg)
    {
        if (!TerritoryCode.IsWellFormed(katottg))
        {
            return null;
        }

        var best = default(Weighed);
        var length = TerritoryCode.SignificantLength(katottg);
        foreach (var end in TerritoryCode.Ends)
        {
            best = end <= length && _listed.TryGetValue(katottg.AsSpan(0, end), out var covering) && covering.Weight > best.Weight ? covering : best;
        }

        return (length < TerritoryCode.SettlementEnd && _holding.TryGetValue(katottg.AsSpan(0, length), out var part) && part.Weight > best.Weight ? part : best).Period;
    }

    private readonly record struct Weighed(TerritoryPeriod Period, int Weight);
}
