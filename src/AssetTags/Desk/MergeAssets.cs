using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>Several assets that are one from now on.</summary>
/// <param name="CommunityId">Whose assets they are.</param>
/// <param name="KeptId">The asset that stays.</param>
/// <param name="Revision">The revision of it that the person saw.</param>
/// <param name="MergedIds">The assets that become part of it and leave the books.</param>
/// <param name="Document">The document that says so.</param>
public sealed record MergeAssetsRequest(Guid CommunityId, Guid KeptId, int Revision, IReadOnlyList<Guid> MergedIds, ActFacts Document);

/// <summary>The outcomes of <see cref="MergeAssets"/>.</summary>
public abstract record MergeAssetsResult
{
    /// <summary>The others have left the books; their codes lead to the one that stays.</summary>
    /// <param name="Change">What was done, for undoing it.</param>
    /// <param name="Kept">The asset that stays.</param>
    public sealed record Done(BulkChange Change, Asset Kept) : MergeAssetsResult;

    /// <summary>It cannot be; nothing changed.</summary>
    public sealed record Refused(IReadOnlyList<FieldFault> Faults) : MergeAssetsResult;

    /// <summary>Somebody changed the asset meanwhile; nothing changed.</summary>
    public sealed record Conflict(Asset Present) : MergeAssetsResult;

    /// <summary>The community has no such asset.</summary>
    public sealed record NotFound : MergeAssetsResult;
}

/// <summary>Makes one asset of several: one stays, the others are written off with a document and name it as their successor.</summary>
public sealed class MergeAssets(DeskWrite desk, LocalDay day)
{
    private const int MostMerged = 100;

    /// <summary>Merges them: all or none.</summary>
    public Task<MergeAssetsResult> RunAsync(MergeAssetsRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return desk.RunAsync<MergeAssetsResult>(
            "asset.merge",
            request.CommunityId,
            async (session, inner) => await desk.FindAsync(request.CommunityId, request.KeptId, inner) switch
            {
                null => new MergeAssetsResult.NotFound(),
                var kept when kept.Revision != request.Revision => new MergeAssetsResult.Conflict(kept),
                var kept => await MergeAsync(request, kept, session, inner),
            },
            cancellation);
    }

    /// <summary>What would be wrong with it; changes nothing.</summary>
    public async Task<IReadOnlyList<FieldFault>> CheckAsync(MergeAssetsRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await desk.FindAsync(request.CommunityId, request.KeptId, cancellation) is { } kept
            ? (await ReadAsync(request, kept, cancellation)).Faults
            : [new FieldFault("", DeskFaults.NotFound)];
    }

    private async Task<(IReadOnlyList<FieldFault> Faults, Guid[] Ids, List<Asset> Merged)> ReadAsync(MergeAssetsRequest request, Asset kept, CancellationToken cancellation)
    {
        Guid[] ids = [.. request.MergedIds.Distinct().Take(MostMerged + 1)];
        var merged = await desk.Registry.Assets.AsNoTracking().Where(a => a.CommunityId == request.CommunityId && ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(cancellation);
        var today = await day.TodayAsync(request.CommunityId, cancellation);
        return ([.. request.Document.FaultsOn(today), .. Faults(kept, ids, merged)], ids, merged);
    }

    private async Task<MergeAssetsResult> MergeAsync(MergeAssetsRequest request, Asset kept, JournalSession session, CancellationToken cancellation)
    {
        var (faults, ids, merged) = await ReadAsync(request, kept, cancellation);
        if (faults.Count > 0)
        {
            return new MergeAssetsResult.Refused(faults);
        }

        var changing = new List<ChangingAsset>();
        foreach (var asset in merged)
        {
            var change = await ChangingAsync(session, asset, cancellation);
            change.SetStatus(new StatusFacts(AssetStatus.WrittenOff, request.Document.CleanNumber, request.Document.Date));
            asset.SuccessorId = kept.Id;
            changing.Add(change);
        }

        await FollowAsync(session, kept, merged, ids, changing, cancellation);
        var summary = BulkWords.Bounded($"Об’єднано з «{kept.Name}»: {merged.Count}, документ {request.Document.CleanNumber} від {request.Document.Date:dd.MM.yyyy}");
        return new MergeAssetsResult.Done((await BulkRecord.SaveAsync(session, request.CommunityId, "asset.merge", summary, changing, cancellation))!, kept);
    }

    // Parts of what leaves become parts of what stays; what was merged into it before follows, so that one step leads to what is there now.
    private async Task FollowAsync(JournalSession session, Asset kept, List<Asset> merged, Guid[] ids, List<ChangingAsset> changing, CancellationToken cancellation)
    {
        var followers = await desk.Registry.Assets.AsNoTracking()
            .Where(a => a.CommunityId == kept.CommunityId && ((a.ParentId != null && ids.Contains(a.ParentId.Value)) || (a.SuccessorId != null && ids.Contains(a.SuccessorId.Value))))
            .OrderBy(a => a.Id).ToListAsync(cancellation);
        foreach (var asset in followers.Where(f => f.Id != kept.Id && !ids.Contains(f.Id)))
        {
            changing.Add(await ChangingAsync(session, asset, cancellation));
            asset.ParentId = asset.ParentId is { } parent && ids.Contains(parent) ? kept.Id : asset.ParentId;
            asset.SuccessorId = asset.SuccessorId is { } successor && ids.Contains(successor) ? kept.Id : asset.SuccessorId;
        }

        if (await AboveMergedAsync(kept, ids, cancellation) is { } above)
        {
            changing.Add(await ChangingAsync(session, kept, cancellation));
            kept.ParentId = above.ParentId == kept.Id ? null : above.ParentId;
        }
    }

    // The topmost of the merged that what stays was a part of: what that was a part of, it is a part of now.
    private async Task<Asset?> AboveMergedAsync(Asset kept, Guid[] ids, CancellationToken cancellation)
    {
        Asset? above = null;
        var next = kept.ParentId;
        for (var depth = 0; next is { } id && depth < SetParent.Deepest; depth++)
        {
            var found = await desk.FindAsync(kept.CommunityId, id, cancellation);
            above = found is not null && ids.Contains(id) ? found : above;
            next = found?.ParentId;
        }

        return above;
    }

    private async Task<ChangingAsset> ChangingAsync(JournalSession session, Asset asset, CancellationToken cancellation)
        => new(desk.Registry, asset, await desk.HolderOfAsync(asset, cancellation), session.StateOf(asset));

    private static IEnumerable<FieldFault> Faults(Asset kept, Guid[] ids, List<Asset> merged)
    {
        if (ids.Length is 0 or > MostMerged || merged.Count < ids.Length)
        {
            yield return new("merged", ids.Length == 0 ? new("Оберіть об’єкти, які об’єднати з цим.", "Choose the assets to merge into this one.")
                : ids.Length > MostMerged ? new($"Забагато об’єктів за раз: до {MostMerged}.", $"Too many assets at once: up to {MostMerged}.")
                : new("Когось із обраних немає в реєстрі. Оберіть знову.", "Some of the chosen are not in the register. Choose again."));
        }

        if (kept is { SuccessorId: not null } or { Status: AssetStatus.WrittenOff or AssetStatus.Transferred or AssetStatus.LostOrDestroyed })
        {
            yield return new("", new("Цей об’єкт уже вибув з обліку: об’єднуйте з тим, що лишається.", "This asset is off the books already: merge into one that stays."));
        }

        foreach (var asset in merged.Where(a => a.Id == kept.Id || a.Kind != kept.Kind || a.SuccessorId is not null))
        {
            yield return new("merged", asset.Id == kept.Id ? new("Об’єкт не можна об’єднати з ним самим.", "An asset cannot be merged into itself.")
                : asset.Kind != kept.Kind ? new($"«{asset.Name}» — майно іншого виду.", $"'{asset.Name}' is property of another kind.")
                : new($"«{asset.Name}» уже об’єднано з іншим об’єктом.", $"'{asset.Name}' was merged into another asset already."));
        }
    }
}
