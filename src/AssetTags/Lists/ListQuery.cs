using AssetTags.Assets;
using AssetTags.Publicity;

namespace AssetTags.Lists;

/// <summary>A list of assets as its address says it: what is in it, in which order, and which page. What is not said does not limit.</summary>
/// <remarks>The whole of it stands in the address (<see cref="ToQuery"/>), so that a list can be shared, saved, exported and printed.</remarks>
public sealed partial record ListQuery
{
    /// <summary>Words and numbers to be found, or a tag's code.</summary>
    public string? Text { get; init; }

    /// <summary>The official table.</summary>
    public AssetKind? Kind { get; init; }

    /// <summary>Balance holders, one of which it must be: EDRPOU codes or keys; <c>none</c> for assets that nobody holds.</summary>
    public IReadOnlyList<string> Holders { get; init; } = [];

    /// <summary>The status.</summary>
    public AssetStatus? Status { get; init; }

    /// <summary>The condition.</summary>
    public AssetCondition? Condition { get; init; }

    /// <summary>Whether the register calls it dangerous.</summary>
    public bool? IsDangerous { get; init; }

    /// <summary>The level of publicity today.</summary>
    public PublicityLevel? Level { get; init; }

    /// <summary>The kind of rule that decided the level: <c>class</c>, <c>word</c>, <c>territory</c>, <c>holder</c>, <c>decision</c>, or <c>none</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it has a tag.</summary>
    public ListTag? Tag { get; init; }

    /// <summary>Whether it was never visited.</summary>
    public bool IsNeverInspected { get; init; }

    /// <summary>Visited on this day or later.</summary>
    public DateOnly? InspectedAfter { get; init; }

    /// <summary>Visited before this day, or never.</summary>
    public DateOnly? InspectedBefore { get; init; }

    /// <summary>The settlement; case, apostrophes and the kind of settlement do not matter.</summary>
    public string? Settlement { get; init; }

    /// <summary>The street, by its present or a former name; case, apostrophes and the kind of street do not matter.</summary>
    public string? Street { get; init; }

    /// <summary>How the class code begins.</summary>
    public string? ClassPrefix { get; init; }

    /// <summary>The least area.</summary>
    public decimal? AreaFrom { get; init; }

    /// <summary>The greatest area.</summary>
    public decimal? AreaTo { get; init; }

    /// <summary>Changed on this local day or later.</summary>
    public DateOnly? ChangedSince { get; init; }

    /// <summary>The asset that it must be a part of.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>These assets and no others, such as those that somebody chose in a list.</summary>
    public IReadOnlyList<Guid> Only { get; init; } = [];

    /// <summary>By what it is ordered.</summary>
    public ListSort Sort { get; init; }

    /// <summary>Whether from the last to the first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>The columns to show.</summary>
    public IReadOnlyList<ListColumn> Columns { get; init; } = UsualColumns;

    /// <summary>How many rows a page has.</summary>
    public int Size { get; init; } = UsualSize;

    /// <summary>The page begins after this row.</summary>
    public ListCursor? After { get; init; }

    /// <summary>The page ends before this row; counts only where <see cref="After"/> is not given.</summary>
    public ListCursor? Before { get; init; }

    /// <summary>How many rows a page has unless its address says.</summary>
    public const int UsualSize = 50;

    /// <summary>The columns of a list whose address names none.</summary>
    public static IReadOnlyList<ListColumn> UsualColumns { get; } =
        [ListColumn.Number, ListColumn.Holder, ListColumn.Area, ListColumn.Condition, ListColumn.Level, ListColumn.Tag, ListColumn.Inspected];

    /// <summary>Every parameter that an address may have.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        ListWords.Text, ListWords.Kind, ListWords.Holder, ListWords.Status, ListWords.Condition, ListWords.Dangerous, ListWords.Level, ListWords.Reason, ListWords.Tag,
        ListWords.Inspected, ListWords.InspectedAfter, ListWords.InspectedBefore, ListWords.Settlement, ListWords.Street, ListWords.Class, ListWords.AreaFrom, ListWords.AreaTo,
        ListWords.ChangedSince, ListWords.Parent, ListWords.Only, ListWords.Sort, ListWords.Columns, ListWords.Size, ListWords.After, ListWords.Before,
    ];

    /// <summary>The numbers of rows that a page may have.</summary>
    public static IReadOnlyList<int> Sizes => ListWords.Sizes;

    /// <summary>The reasons that <see cref="Reason"/> tells apart.</summary>
    public static IReadOnlyList<string> Reasons => ListWords.Reasons;

    /// <summary>The same list without its page: what a saved view keeps, and what is exported.</summary>
    public ListQuery WithoutPage() => this with { After = null, Before = null };

    /// <summary>The whole register in this order and with these columns.</summary>
    public ListQuery WithoutFilters() => new() { Sort = Sort, IsDescending = IsDescending, Columns = Columns, Size = Size };

    /// <summary>A value as an address has it, such as <c>needsMajorRepair</c>.</summary>
    public static string WordOf<T>(T value)
        where T : struct, Enum
        => ListWords.Of(value);

    /// <summary>The same list in another order, from its beginning.</summary>
    public ListQuery SortedBy(ListSort sort) => WithoutPage() with { Sort = sort, IsDescending = Sort == sort && !IsDescending };
}
