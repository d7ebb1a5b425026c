using AssetTags.Assets;
using AssetTags.Publicity;
using AssetTags.Tags;

namespace AssetTags.Lists;

/// <summary>What lists are filtered and ordered by, of one asset at one revision. Never changed.</summary>
internal sealed record ListedAsset
{
    public required Guid Id { get; init; }

    public required int Revision { get; init; }

    public required AssetKind Kind { get; init; }

    public required AssetStatus Status { get; init; }

    public required AssetCondition? Condition { get; init; }

    public required bool IsDangerous { get; init; }

    public required PublicityLevel Level { get; init; }

    /// <summary>The rule that decided the level, such as <c>word:котельня</c>.</summary>
    public required string Rule { get; init; }

    public required ListedHolder? Holder { get; init; }

    /// <summary>The live tag's code; <c>default</c> where there is none.</summary>
    public required TagCode Code { get; init; }

    public required ListTag Tag { get; init; }

    public required string? ClassId { get; init; }

    /// <summary>The settlement as it is compared.</summary>
    public required string Settlement { get; init; }

    /// <summary>The street's names as they are compared, the present one first.</summary>
    public required IReadOnlyList<string> Streets { get; init; }

    public required Guid? ParentId { get; init; }

    public required Guid? SuccessorId { get; init; }

    public required DateOnly? InspectedOn { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required decimal? Area { get; init; }

    public required string NameKey { get; init; }

    public required string? NumberKey { get; init; }

    /// <summary>The words by which it is found, as <see cref="WordBook"/> numbers them.</summary>
    public required int[] Words { get; init; }

    /// <summary>What it is ordered by.</summary>
    public SortKey KeyOf(ListSort sort) => sort switch
    {
        ListSort.Name => new SortKey(null, NameKey),
        ListSort.Number => new SortKey(null, NumberKey),
        ListSort.Holder => new SortKey(null, Holder?.NameKey),
        ListSort.Area => new SortKey((double?)Area, null),
        ListSort.Condition => new SortKey(Condition is { } condition ? WorstLast(condition) : null, null),
        ListSort.Inspected => new SortKey(InspectedOn?.DayNumber, null),
        _ => new SortKey(ChangedAt.ToUnixTimeMilliseconds(), null),
    };

    // A dangerous one is worse than any on the scale, and what nobody knows is worst of none.
    private int WorstLast(AssetCondition condition) => IsDangerous ? (int)AssetCondition.Unknown + 1 : condition == AssetCondition.Unknown ? -1 : (int)condition;
}

/// <summary>A balance holder, as lists know it.</summary>
internal sealed record ListedHolder(Guid Id, string? Edrpou, string Name, string NameKey);
