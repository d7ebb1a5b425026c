using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels;

/// <summary>What was printed, and what a person should know of it.</summary>
public sealed record LabelSheetReport
{
    /// <summary>How many cuts and how many refusals are kept one by one; all are counted.</summary>
    public const int MostDetails = 10_000;

    /// <summary>Labels on the sheets, copies counted.</summary>
    public required long Labels { get; init; }

    /// <summary>Sheets. With 0 nothing was written: every label was refused, or there was none.</summary>
    public required long Pages { get; init; }

    /// <summary>Where the first label lies; <see langword="null"/> when there is none.</summary>
    public SheetPosition? FirstPosition { get; init; }

    /// <summary>Where the last label lies; <see langword="null"/> when there is none.</summary>
    public SheetPosition? LastPosition { get; init; }

    /// <summary>Slots of the last sheet that are free still; none when there is no label.</summary>
    public IReadOnlyList<int> FreeSlots { get; init; } = [];

    /// <summary>The symbols, the one with the smallest modules if hosts differ; <see langword="null"/> when there is no label.</summary>
    public QrPlan? Symbol { get; init; }

    /// <summary>Texts that were not printed whole, in order of labels; the first <see cref="MostDetails"/>.</summary>
    public required IReadOnlyList<LabelCut> Cuts { get; init; }

    /// <summary>All cuts.</summary>
    public required long CutCount { get; init; }

    /// <summary>Labels that were not printed, in order; the first <see cref="MostDetails"/>.</summary>
    public required IReadOnlyList<LabelRefusal> Refusals { get; init; }

    /// <summary>All refusals.</summary>
    public required long RefusalCount { get; init; }
}
