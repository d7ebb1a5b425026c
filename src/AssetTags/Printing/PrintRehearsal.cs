using AssetTags.Labels;
using AssetTags.Labels.Fitting;
using AssetTags.Labels.Sheets;
using AssetTags.Tags;

namespace AssetTags.Printing;

/// <summary>What a print would do.</summary>
/// <param name="Report">What to know about the labels.</param>
/// <param name="Labels">Every label, in order.</param>
/// <param name="ToMint">Tags that would be made for assets which have none.</param>
/// <param name="FreeSlots">Slots that would stay free on the last sheet.</param>
public sealed record PrintRehearsal(LabelSheetReport Report, IReadOnlyList<RehearsedLabel> Labels, int ToMint, int FreeSlots)
{
    /// <summary>Assets or tags that would be printed, those included that were not drawn.</summary>
    public int Planned { get; init; }

    /// <summary>How many of them were drawn.</summary>
    public int Drawn { get; init; }
}

/// <summary>One label that would be printed.</summary>
/// <param name="Code">Its code; <see langword="null"/> when a tag would be made for it.</param>
/// <param name="Name">The asset's name; empty on a blank label.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Place">Where the label would lie; <see langword="null"/> when it would be refused.</param>
/// <param name="Cuts">Its texts that would not be whole.</param>
/// <param name="Refusal">Why it would not be printed.</param>
public sealed record RehearsedLabel(
    TagCode? Code, string Name, string? Address, SheetPosition? Place, IReadOnlyList<LabelCut> Cuts, LabelRefusal? Refusal)
{
    /// <summary>The asset; <see langword="null"/> on a blank label.</summary>
    public Guid? AssetId { get; init; }
}
