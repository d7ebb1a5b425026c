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
}

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
}
