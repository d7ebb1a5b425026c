using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>The outcomes of <see cref="ChangeStatus"/>.</summary>
public abstract record ChangeStatusResult
{
    /// <summary>The asset has the status now.</summary>
    /// <param name="Asset">The asset.</param>
    /// <param name="Former">The status it had, so that a mistake can be undone.</param>
    /// <param name="Change">What was done, for undoing it; <see langword="null"/> where it had the status already.</param>
    public sealed record Changed(Asset Asset, AssetStatus Former, BulkChange? Change) : ChangeStatusResult;

    /// <summary>The status cannot be set so; nothing changed.</summary>
    /// <param name="Reason">Why, and what is needed.</param>
    public sealed record Refused(Phrase Reason) : ChangeStatusResult;

    /// <summary>Somebody changed the asset meanwhile; nothing changed.</summary>
    public sealed record Conflict(Asset Present) : ChangeStatusResult;
}

/// <summary>Says what is happening to an asset: in use, leased, written off. Its tag and its page stay.</summary>
public sealed class ChangeStatus(DeskWrite desk, LocalDay day)
{
    /// <summary>Changes the status, whoever changed the asset before.</summary>
    public Task<ChangeStatusResult> RunAsync(Asset asset, StatusFacts facts, CancellationToken cancellation) => RunAsync(asset, facts, null, cancellation);

    /// <summary>Changes the status; the document of the former status makes way for the new one, or for none.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="facts">The status and its document.</param>
    /// <param name="revision">The revision that the person saw, where the face knows it.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<ChangeStatusResult> RunAsync(Asset asset, StatusFacts facts, int? revision, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(facts);
        return facts.FaultOn(await day.TodayAsync(asset.CommunityId, cancellation)) is { } reason
            ? new ChangeStatusResult.Refused(reason)
            : await desk.RunAsync("asset.status", asset.CommunityId, (session, inner) => SetAsync(session, asset.Id, facts, revision, inner), cancellation);
    }

    private async Task<ChangeStatusResult> SetAsync(JournalSession session, Guid id, StatusFacts facts, int? revision, CancellationToken cancellation)
    {
        var asset = await desk.Registry.Assets.AsNoTracking().SingleAsync(a => a.Id == id, cancellation);
        if (revision is { } seen && seen != asset.Revision)
        {
            return new ChangeStatusResult.Conflict(asset);
        }

        if (asset.SuccessorId is not null)
        {
            return new ChangeStatusResult.Refused(DeskFaults.Merged(asset.Name));
        }

        var former = asset.Status;
        var changing = new ChangingAsset(desk.Registry, asset, await desk.HolderOfAsync(asset, cancellation), session.StateOf(asset));
        changing.SetStatus(facts);
        var change = await BulkRecord.SaveAsync(session, asset.CommunityId, "asset.status", BulkWords.Of(facts, asset.Name), [changing], cancellation);
        return new ChangeStatusResult.Changed(asset, former, change);
    }
}
