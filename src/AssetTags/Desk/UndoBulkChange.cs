using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>The outcomes of <see cref="UndoBulkChange"/>.</summary>
public abstract record UndoBulkChangeResult
{
    /// <summary>The former values are back.</summary>
    /// <param name="Change">What was undone.</param>
    /// <param name="Restored">How many assets are as they were.</param>
    /// <param name="LeftAlone">Assets that somebody has changed since, whose former number another asset has now, or whose former whole cannot be theirs any more; they stay as they are.</param>
    public sealed record Undone(BulkChange Change, int Restored, IReadOnlyList<Asset> LeftAlone) : UndoBulkChangeResult;

    /// <summary>It was undone before; nothing changed.</summary>
    public sealed record UndoneBefore(BulkChange Change) : UndoBulkChangeResult;

    /// <summary>The community has no such change.</summary>
    public sealed record NotFound : UndoBulkChangeResult;
}

/// <summary>Puts the former values back into the assets of a bulk change, except where somebody changed them since.</summary>
/// <remarks>What the public sees more of then waits for a publisher, as after any other change: taking back asks no questions.</remarks>
public sealed class UndoBulkChange(DeskWrite desk, SetParent parents, JudgeOpenings openings)
{
    private const int Chunk = 500;

    private const string ParentColumn = "parent_id";

    /// <summary>Undoes it.</summary>
    public Task<UndoBulkChangeResult> RunAsync(Guid communityId, Guid changeId, CancellationToken cancellation)
        => desk.RunAsync<UndoBulkChangeResult>(
            "asset.undo",
            communityId,
            async (session, inner) =>
            {
                var change = await desk.Registry.BulkChanges.AsNoTracking().SingleOrDefaultAsync(c => c.CommunityId == communityId && c.Id == changeId, inner);
                return change switch
                {
                    null or { IsOfImport: true } => new UndoBulkChangeResult.NotFound(),
                    { UndoneAt: not null } => new UndoBulkChangeResult.UndoneBefore(change),
                    _ => await UndoAsync(session, change, inner),
                };
            },
            cancellation);

    private async Task<UndoBulkChangeResult> UndoAsync(JournalSession session, BulkChange change, CancellationToken cancellation)
    {
        var remembered = BulkMemory.Read(change).ToDictionary(r => r.AssetId);
        var restored = new List<(Asset Asset, RowState Before)>();
        var changing = new List<ChangingAsset>();
        var left = new List<Asset>();
        var holders = await desk.Registry.BalanceHolders.AsNoTracking().Where(h => h.CommunityId == change.CommunityId).ToDictionaryAsync(h => h.Id, cancellation);
        foreach (var chunk in remembered.Keys.Chunk(Chunk))
        {
            foreach (var asset in await desk.Registry.Assets.AsNoTracking().Where(a => EF.Parameter(chunk).Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(cancellation))
            {
                if (asset.Revision != remembered[asset.Id].Revision)
                {
                    left.Add(asset);
                    continue;
                }

                var before = session.StateOf(asset);
                changing.Add(new ChangingAsset(desk.Registry, asset, HolderOf(asset), before));
                restored.Add((asset, before));
                BulkMemory.Restore(desk.Registry, asset, remembered[asset.Id]);
                changing[^1].Holder = HolderOf(asset);
            }
        }

        do
        {
            await LeaveTakenAsync(restored, left, cancellation);
        }
        while (await LeaveCirclesAsync(remembered, restored, left, cancellation));
        await session.UpdateAsync<Asset>(restored, cancellation);
        await QueueOpeningsAsync(session, change, [.. changing.Where(c => !left.Contains(c.Asset))], cancellation);
        await TransferReturn.WriteAsync(desk.Registry, session, change, restored.Select(r => r.Asset.Id).ToHashSet(), cancellation);
        var state = session.StateOf(change);
        change.UndoneAt = session.At;
        await session.UpdateAsync([(change, state)], cancellation);
        return new UndoBulkChangeResult.Undone(change, restored.Count, left);

        BalanceHolder? HolderOf(Asset asset) => asset.BalanceHolderId is { } id ? holders.GetValueOrDefault(id) : null;
    }

    private async Task QueueOpeningsAsync(JournalSession session, BulkChange change, ChangingAsset[] changed, CancellationToken cancellation)
    {
        var judge = await openings.OfAsync(change.CommunityId, cancellation);
        Array.ForEach(changed, c => c.Judge(judge));
        if (changed.Where(c => c.Opening is not null).ToList() is { Count: > 0 } opened)
        {
            var record = new BulkChange
            {
                CommunityId = change.CommunityId,
                Operation = "asset.undo" + RememberedOpening.Mark,
                Summary = BulkWords.Bounded($"Скасовано: {change.Summary}"),
                Count = opened.Count,
                Before = BulkMemory.Write(opened),
            };
            await session.InsertAsync<BulkChange>([record], cancellation);
        }
    }

    // One that stays keeps its number, and so may stand in the way of another.
    private async Task LeaveTakenAsync(List<(Asset Asset, RowState Before)> restored, List<Asset> left, CancellationToken cancellation)
    {
        while (await TakenIdentities.OfAsync(desk.Registry, [.. restored.Select(r => r.Asset)], cancellation) is { Count: > 0 } taken)
        {
            Leave(taken.Select(t => t.Asset.Id).ToHashSet(), restored, left);
        }
    }

    // Wholes and parts may have been put otherwise meanwhile; one that stays is its present self to the others.
    private async Task<bool> LeaveCirclesAsync(
        Dictionary<Guid, RememberedAsset> remembered, List<(Asset Asset, RowState Before)> restored, List<Asset> left, CancellationToken cancellation)
    {
        var back = restored.ToDictionary(r => r.Asset.Id, r => r.Asset);
        var wrong = new HashSet<Guid>();
        foreach (var asset in back.Values.Where(a => a.ParentId is not null && remembered[a.Id].Was.ContainsKey(ParentColumn)))
        {
            if (await parents.WhyNotAsync(asset, asset.ParentId!.Value, back, cancellation) is not null)
            {
                wrong.Add(asset.Id);
            }
        }

        Leave(wrong, restored, left);
        return wrong.Count > 0;
    }

    private static void Leave(HashSet<Guid> ids, List<(Asset Asset, RowState Before)> restored, List<Asset> left)
    {
        left.AddRange(restored.Where(r => ids.Contains(r.Asset.Id)).Select(r => r.Asset));
        restored.RemoveAll(r => ids.Contains(r.Asset.Id));
    }
}
