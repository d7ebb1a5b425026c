using AssetTags.Assets;
using AssetTags.Communities;

namespace AssetTags.Desk;

/// <summary>Assets that go to another balance holder by an act.</summary>
/// <param name="CommunityId">Whose assets they are.</param>
/// <param name="Which">The assets: some that were chosen, or after a reorganisation all of one holder.</param>
/// <param name="ToHolderId">Who takes them.</param>
/// <param name="Act">The act of acceptance and transfer.</param>
public sealed record TransferAssetsRequest(Guid CommunityId, AssetFilter Which, Guid ToHolderId, ActFacts Act)
{
    /// <summary>Only what this holder has, whatever the filter says; <see langword="null"/> for no such limit.</summary>
    public Guid? FromHolderId { get; init; }

    /// <summary>New inventory numbers, by the keys of assets; the others keep theirs.</summary>
    public IReadOnlyDictionary<Guid, string> Numbers { get; init; } = new Dictionary<Guid, string>();

    /// <summary>The revisions that the person saw, by the keys of assets, where the face knows them.</summary>
    public IReadOnlyDictionary<Guid, int> Revisions { get; init; } = new Dictionary<Guid, int>();

    /// <summary>The <see cref="TransferPreview.Fingerprint"/> of what the person saw; <see langword="null"/> where nothing was shown before.</summary>
    public string? Fingerprint { get; init; }
}

/// <summary>What a transfer would hand over.</summary>
/// <param name="Assets">The assets.</param>
/// <param name="Faults">What is wrong with it, apart from numbers that are taken.</param>
/// <param name="Fingerprint">Stands for these assets at their present revisions: hand it back to hand over exactly these.</param>
public sealed record TransferPreview(IReadOnlyList<Asset> Assets, IReadOnlyList<FieldFault> Faults, string Fingerprint);

/// <summary>The outcomes of <see cref="TransferAssets"/>.</summary>
public abstract record TransferAssetsResult
{
    /// <summary>The assets are on the books of the other holder; their tags and pages stay.</summary>
    /// <param name="Change">What was done, for undoing it.</param>
    /// <param name="To">Who has them now.</param>
    public sealed record Done(BulkChange Change, BalanceHolder To) : TransferAssetsResult;

    /// <summary>It cannot be; nothing changed.</summary>
    /// <param name="Faults">
    /// Everything that is wrong: <c>actNumber</c>, <c>actDate</c>, <c>toHolder</c>, or <c>number-KEY</c> of an asset whose number is taken there.
    /// </param>
    public sealed record Refused(IReadOnlyList<FieldFault> Faults) : TransferAssetsResult;

    /// <summary>Somebody changed some of the assets meanwhile; nothing changed.</summary>
    public sealed record Conflict(IReadOnlyList<Asset> Changed) : TransferAssetsResult;

    /// <summary>Some of the assets were changed, left or joined them, since they were shown; nothing changed.</summary>
    public sealed record Outdated(TransferPreview Now) : TransferAssetsResult;
}
