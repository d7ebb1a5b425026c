using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>The outcomes of <see cref="RecordInspection"/>.</summary>
public abstract record RecordInspectionResult
{
    /// <summary>It is recorded now.</summary>
    public sealed record Recorded(VisitOutcome Outcome) : RecordInspectionResult;

    /// <summary>The very same was recorded before: the answer got lost, or the button was pressed twice. Nothing changed.</summary>
    public sealed record AlreadyRecorded(VisitOutcome Outcome) : RecordInspectionResult;

    /// <summary>Under this key something else is recorded; both are needed, so send again under a new key. Nothing changed.</summary>
    /// <param name="Kept">What is recorded; <see langword="null"/> where it is not for the sender to see.</param>
    /// <param name="Reason">What is wrong, and what to do.</param>
    public sealed record Conflict(Inspection? Kept, Phrase Reason) : RecordInspectionResult;

    /// <summary>Something in it cannot be; nothing changed.</summary>
    /// <param name="Faults">Everything that is wrong.</param>
    public sealed record Refused(IReadOnlyList<VisitFault> Faults) : RecordInspectionResult;

    /// <summary>The community has no such asset.</summary>
    public sealed record NotFound : RecordInspectionResult;
}

/// <summary>Records what somebody found at an asset, and moves what the register says of it.</summary>
/// <remarks>
/// A visit is kept whatever it says. It moves nothing when a later one is in the register; a status behind which a document must stand stays as
/// it is. Visits to a community are taken one after the other, so that each sees what those before it did.
/// </remarks>
public sealed class RecordInspection(RegistryContext registry, JournaledWrite write, ReadVisit read)
{
    /// <summary>Records.</summary>
    /// <param name="communityId">Whose asset it is.</param>
    /// <param name="facts">What was found.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public async Task<RecordInspectionResult> RunAsync(Guid communityId, VisitFacts facts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var faults = facts.Faults().ToList();
        return faults.Count > 0
            ? new RecordInspectionResult.Refused(faults)
            : await write.RunAsync("inspection.record", (session, inner) => RecordAsync(session, communityId, facts, inner), cancellation);
    }

    private async Task<RecordInspectionResult> RecordAsync(JournalSession session, Guid communityId, VisitFacts facts, CancellationToken cancellation)
    {
        await registry.LockCommunityAsync(communityId, cancellation);
        if (await registry.Inspections.AsNoTracking().SingleOrDefaultAsync(i => i.Id == facts.Key, cancellation) is { } kept)
        {
            return await AgainAsync(communityId, facts, kept, cancellation);
        }

        var asset = await registry.Assets.SingleOrDefaultAsync(a => a.CommunityId == communityId && a.Id == facts.AssetId, cancellation);
        if (asset is null)
        {
            return new RecordInspectionResult.NotFound();
        }

        if (facts.IsAsItWas && !facts.Agrees(asset))
        {
            return new RecordInspectionResult.Refused([new("condition", new(
                "Поки сторінка була відкрита, стан у реєстрі змінили. Подивіться, що там тепер, і оберіть самі.",
                "While the page was open, somebody changed the state in the register. Look at what it says now, and choose."))]);
        }

        var tag = facts.Code is { } code ? await registry.Tags.SingleOrDefaultAsync(t => t.CommunityId == communityId && t.Code == code, cancellation) : null;
        return facts.Code is not null && tag?.AssetId != asset.Id
            ? new RecordInspectionResult.Refused([new("code", new(
                $"Мітка {facts.Code} не належить цьому об’єкту. Скануйте її ще раз.", $"Tag {facts.Code} does not belong to this asset. Scan it again."))])
            : new RecordInspectionResult.Recorded(await KeepAsync(session, facts, asset, tag, cancellation));
    }

    private async Task<RecordInspectionResult> AgainAsync(Guid communityId, VisitFacts facts, Inspection kept, CancellationToken cancellation)
        => kept.CommunityId == communityId && kept.SentHash == facts.Hash()
            ? new RecordInspectionResult.AlreadyRecorded((await read.OfAsync(kept, facts.ObservedAt, cancellation))!)
            : new RecordInspectionResult.Conflict(kept.CommunityId == communityId ? kept : null, new(
                "Під цим ключем уже записано інший огляд, його не змінено. Надішліть цей ще раз: він дістане новий ключ.",
                "Another visit is recorded under this key, and it is as it was. Send this one again: it gets a new key."));

    private async Task<VisitOutcome> KeepAsync(JournalSession session, VisitFacts facts, Asset asset, Tag? tag, CancellationToken cancellation)
    {
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == asset.CommunityId, cancellation);
        var seen = facts.ObservedAt is { } at && at < session.At ? DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds()) : session.At;
        var visit = Of(facts, asset, tag, seen, await IsLateAsync(community, asset, seen, cancellation));
        registry.Add(visit);
        if (!visit.IsLate)
        {
            SeenState.MoveCondition(asset, facts.Condition, facts.IsDangerous);
            SeenState.MoveStatus(asset, facts.Status);
            asset.LastInspectedOn = community.DayOf(seen);
        }

        if (tag is { State: TagState.Printed } && facts.TagState == FoundTagState.Intact)
        {
            tag.Attach(asset.Id, session.At);
        }

        await session.SaveAsync(cancellation);
        return (await read.OfAsync(visit, facts.ObservedAt, cancellation))!;
    }

    // By days first: a day that was entered by mistake and corrected must not stand in the way of visits after it.
    private async Task<bool> IsLateAsync(Community community, Asset asset, DateTimeOffset seen, CancellationToken cancellation)
    {
        var day = community.DayOf(seen);
        return day < asset.LastInspectedOn || (day == asset.LastInspectedOn
            && (await registry.Inspections.AsNoTracking().Where(i => i.AssetId == asset.Id && i.ObservedAt > seen && !i.IsLate)
                .Select(i => i.ObservedAt).ToListAsync(cancellation)).Any(other => community.DayOf(other) == day));
    }

    private static Inspection Of(VisitFacts facts, Asset asset, Tag? tag, DateTimeOffset seen, bool isLate) => new()
    {
        Id = facts.Key,
        CommunityId = asset.CommunityId,
        AssetId = asset.Id,
        TagId = tag?.Id,
        AccountId = facts.By.AccountId,
        InspectorName = facts.By.Name,
        ObservedAt = seen,
        Condition = facts.Condition,
        IsDangerous = facts.IsDangerous,
        Status = facts.Status,
        FormerCondition = asset.Condition,
        FormerStatus = asset.Status,
        Note = facts.KeptNote,
        TagState = facts.TagState,
        Latitude = facts.Position?.Latitude,
        Longitude = facts.Position?.Longitude,
        Accuracy = facts.Position?.Accuracy,
        IsLate = isLate,
        SentHash = facts.Hash(),
    };
}
