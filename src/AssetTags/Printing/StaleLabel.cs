using AssetTags.Tags;

namespace AssetTags.Printing;

/// <summary>Why a label should be renewed.</summary>
public enum StaleReason
{
    /// <summary>It leads to a host the community had before. It still works.</summary>
    Host,

    /// <summary>Its object is called otherwise now.</summary>
    Name,

    /// <summary>Another of its texts has changed: number, address, community.</summary>
    Text,

    /// <summary>Its design has changed, or is no longer there.</summary>
    Design,
}

/// <summary>A label that no longer says what it should.</summary>
/// <param name="TagId">Its tag.</param>
/// <param name="Code">The tag's code.</param>
/// <param name="Name">What its object is called now; empty for a blank label.</param>
/// <param name="Run">The run that printed it.</param>
/// <param name="Page">The sheet, from 1.</param>
/// <param name="Slot">The slot on the sheet, from 1.</param>
/// <param name="Reasons">What is old about it, at least one.</param>
public sealed record StaleLabel(Guid TagId, TagCode Code, string Name, PrintRun Run, int Page, int Slot, IReadOnlyList<StaleReason> Reasons);
