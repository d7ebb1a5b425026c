using AssetTags.Assets;

namespace AssetTags.Statistics;

/// <summary>How many assets are of one sort.</summary>
/// <typeparam name="T">The sort.</typeparam>
/// <param name="Of">Which sort; <see langword="null"/> where the register says nothing.</param>
/// <param name="Count">How many; never 0.</param>
public sealed record Tally<T>(T? Of, long Count)
    where T : struct;

/// <summary>What a community has, by what the public may know: minimal and closed assets are not even counted.</summary>
public sealed record AssetFigures
{
    /// <summary>How many assets there are.</summary>
    public required long Total { get; init; }

    /// <summary>How many of them carry a tag: a label that hangs there, not one that was only printed.</summary>
    public required long Tagged { get; init; }

    /// <summary>How many somebody looked at on site within the last year.</summary>
    public required long InspectedWithinYear { get; init; }

    /// <summary>How many the register calls dangerous.</summary>
    public required long Dangerous { get; init; }

    /// <summary>By official table, in the order of the tables.</summary>
    public required IReadOnlyList<Tally<AssetKind>> Kinds { get; init; }

    /// <summary>By condition, best first; those without one last.</summary>
    public required IReadOnlyList<Tally<AssetCondition>> Conditions { get; init; }

    /// <summary>By status.</summary>
    public required IReadOnlyList<Tally<AssetStatus>> Statuses { get; init; }
}
