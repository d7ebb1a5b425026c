using AssetTags.Labels.Designs;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;

namespace AssetTags.Labels;

/// <summary>What becomes of one label.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Place">Where it lies; <see langword="null"/> when it is refused.</param>
/// <param name="Cuts">Its texts that are not whole.</param>
/// <param name="Refusal">Why it is not printed; <see langword="null"/> when it is.</param>
public sealed record LabelOutcome(LabelContent Label, SheetPosition? Place, IReadOnlyList<LabelCut> Cuts, LabelRefusal? Refusal);
