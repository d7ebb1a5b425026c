using AssetTags.Assets;
using AssetTags.Publicity;

namespace AssetTags.Desk;

/// <summary>What to set in which assets.</summary>
/// <param name="CommunityId">Whose assets they are.</param>
/// <param name="Which">The assets.</param>
/// <param name="Values">Official name and text of the columns to set; an empty text clears a column.</param>
/// <param name="Status">The status to set, with its document, or <see langword="null"/>.</param>
public sealed record BulkEditRequest(Guid CommunityId, AssetFilter Which, IReadOnlyDictionary<string, string?> Values, StatusFacts? Status = null)
{
    /// <summary>The most open level that the person agreed the public may see assets at; <see langword="null"/> where nobody was asked yet.</summary>
    public PublicityLevel? MayOpenTo { get; init; }
}

/// <summary>One asset as a bulk change would leave it.</summary>
/// <param name="AssetId">The asset.</param>
/// <param name="Name">Its name.</param>
/// <param name="InventoryNumber">Its inventory number.</param>
/// <param name="Fields">What would change.</param>
public sealed record BulkPreviewRow(Guid AssetId, string Name, string? InventoryNumber, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>What the public would see more of it; <see langword="null"/> where it would not.</summary>
    public Opening? Opening { get; init; }
}

/// <summary>Something that keeps a bulk change from being made.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Count">With how many assets.</param>
/// <param name="First">The name of the first of them.</param>
public sealed record BulkFault(FieldFault Fault, int Count, string? First);

/// <summary>What a bulk change would do.</summary>
/// <param name="Changes">The assets that would change.</param>
/// <param name="Unchanged">How many say so already.</param>
/// <param name="Faults">What keeps it from being made; empty when it can.</param>
/// <param name="Fingerprint">Stands for the chosen assets at their present revisions: hand it back to run exactly this.</param>
public sealed record BulkPreview(IReadOnlyList<BulkPreviewRow> Changes, int Unchanged, IReadOnlyList<BulkFault> Faults, string Fingerprint)
{
    /// <summary>The assets of which the public would see more.</summary>
    public IEnumerable<Opening> Openings => Changes.Select(c => c.Opening).OfType<Opening>();

    /// <summary>The most open level that an asset would come to by it; <see langword="null"/> where none is opened.</summary>
    public PublicityLevel? OpensTo => Openings.Select(o => (PublicityLevel?)o.After.Level).Min();
}

/// <summary>The outcomes of <see cref="BulkEdit"/>.</summary>
public abstract record BulkEditResult
{
    /// <summary>All of it is in the register.</summary>
    /// <param name="Change">What was done, for undoing it.</param>
    public sealed record Done(BulkChange Change) : BulkEditResult;

    /// <summary>The register said all of it already.</summary>
    public sealed record Unchanged : BulkEditResult;

    /// <summary>It cannot be; nothing changed.</summary>
    public sealed record Refused(IReadOnlyList<BulkFault> Faults) : BulkEditResult;

    /// <summary>The public would see more of some assets than before, and nobody said that it may; nothing changed.</summary>
    public sealed record WouldOpen(BulkPreview Preview) : BulkEditResult;

    /// <summary>Some of the assets were changed, or others joined them, since the preview; nothing changed.</summary>
    public sealed record Outdated(BulkPreview Now) : BulkEditResult;
}
