using System.Collections.Concurrent;
using AssetTags.Publicity.Territories;

namespace AssetTags.Publicity;

/// <summary>The list of territories on one day, with the levels its categories have.</summary>
internal sealed class TerritoryFloors(TerritoryEdition edition, DateOnly day, Func<TerritoryCategory, PublicityLevel> level)
{
    private readonly TerritoryTable _table = new(edition, day, category => (int)level(category));

    // In a listed community every asset is asked about, and has the same few reasons.
    private readonly ConcurrentDictionary<TerritoryPeriod, TerritoryFloor> _exact = new(ReferenceEqualityComparer.Instance), _vague = new(ReferenceEqualityComparer.Instance);

    /// <summary>The day.</summary>
    public DateOnly Day { get; } = day;

    /// <summary>The edition.</summary>
    public TerritoryEdition Edition { get; } = edition;

    /// <summary>The period that puts a place on the list.</summary>
    public TerritoryPeriod? PeriodOf(string? katottg) => _table.Find(katottg);

    /// <summary>What the list says of a place; <see langword="null"/> if nothing.</summary>
    public TerritoryFloor? Find(string? katottg)
    {
        if (_table.Find(katottg) is not { } period)
        {
            return null;
        }

        var isVague = TerritoryCode.SignificantLength(katottg) < TerritoryCode.SignificantLength(period.Katottg);
        return (isVague ? _vague : _exact).GetOrAdd(period, static (p, at) => new TerritoryFloor(RuleReasons.Territory(p, at.Level, at.IsVague)), (Level: level(period.Category), IsVague: isVague));
    }
}

/// <summary>The reason of a territory, and the verdict where it is the only one.</summary>
internal sealed class TerritoryFloor(PublicityReason reason)
{
    /// <summary>The reason.</summary>
    public Finding Finding { get; } = new(Standing.Floor, reason);

    /// <summary>The verdict on an asset of which nothing else was found.</summary>
    public PublicityVerdict Alone { get; } = new(reason.Level, reason, [reason]);
}
