using System.Text.Json;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Exchange;
using AssetTags.Exchange.Tables;
using AssetTags.Journal;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>The outcomes of <see cref="UndoImport"/>.</summary>
public abstract record UndoImportResult
{
    /// <summary>It is taken back.</summary>
    /// <param name="Run">The import.</param>
    /// <param name="Undo">What was done, and what stays as it is.</param>
    public sealed record Undone(ImportRun Run, ImportUndo Undo) : UndoImportResult;

    /// <summary>It was taken back before; nothing changed.</summary>
    /// <param name="Found">The import, with what was done then.</param>
    public sealed record UndoneBefore(FoundImport Found) : UndoImportResult;

    /// <summary>The community has no such import.</summary>
    public sealed record NotFound : UndoImportResult;
}

/// <summary>Takes an import back: what it changed is as it was, what it added leaves the books, and whatever somebody used since stays.</summary>
/// <remarks>
/// An added asset is not deleted, as nothing of the registry is: it is written off with the taking back as its ground, closed to the public,
/// and gives up holder, inventory number and identifier, so that a corrected file adds it anew. Balance holders stay.
/// </remarks>
public sealed class UndoImport(DeskWrite desk, ReadImports imports, LocalDay day)
{
    // No decision on publicity may wait longer to be looked at again.
    private const int YearsToReview = 3;

    /// <summary>Takes it back.</summary>
    public Task<UndoImportResult> RunAsync(Guid communityId, Guid runId, CancellationToken cancellation)
        => desk.RunAsync<UndoImportResult>(
            "import.undo",
            communityId,
            async (session, inner) => await imports.ListedAsync(communityId, runId, inner) switch
            {
                null => new UndoImportResult.NotFound(),
                { UndoneAt: not null } => new UndoImportResult.UndoneBefore((await imports.FindAsync(communityId, runId, inner))!),
                { Run: var run } => await UndoAsync(session, run, inner),
            },
            cancellation);

    private async Task<UndoImportResult> UndoAsync(JournalSession session, ImportRun run, CancellationToken cancellation)
    {
        var plan = new ImportUndoPlan(desk.Registry, run);
        var undo = await plan.ReadAsync(cancellation);
        var today = await day.TodayAsync(run.CommunityId, cancellation);
        foreach (var chunk in plan.TakenOut.Chunk(ImportUndoPlan.Chunk))
        {
            await TakeOutAsync(session, run, chunk, today, cancellation);
        }

        foreach (var part in plan.Parts)
        {
            await RestoreAsync(session, await ImportUndoPlan.PartAsync(desk.Registry, part, cancellation), plan.Restored, cancellation);
        }

        var record = new BulkChange
        {
            Id = run.Id,
            CommunityId = run.CommunityId,
            Operation = "import.undo",
            Summary = BulkWords.Bounded($"Скасовано імпорт «{run.FileName}»: повернуто {undo.Restored}, знято з обліку {undo.TakenOut}, не змінено {undo.LeftAlone}"),
            Count = undo.Restored + undo.TakenOut,
            Before = JsonSerializer.Serialize(undo),
        };
        await session.InsertAsync<BulkChange>([record], cancellation);
        return new UndoImportResult.Undone(run, undo);
    }

    private async Task TakeOutAsync(JournalSession session, ImportRun run, Guid[] ids, DateOnly today, CancellationToken cancellation)
    {
        var changed = new List<(Asset, RowState)>();
        foreach (var asset in await desk.Registry.Assets.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(cancellation))
        {
            changed.Add((asset, session.StateOf(asset)));
            TakeOut(asset, run, today);
        }

        await session.UpdateAsync(changed, cancellation);
        await session.InsertAsync<PublicityDecision>(
            [.. ids.Select(id => new PublicityDecision
            {
                CommunityId = run.CommunityId,
                AssetId = id,
                Level = PublicityLevel.Closed,
                Ground = $"Об’єкт внесено помилково: імпорт файла «{run.FileName}» скасовано.",
                ReviewOn = today.AddYears(YearsToReview),
            })],
            cancellation);
    }

    // What was imported of these columns would no longer be true.
    private static void TakeOut(Asset asset, ImportRun run, DateOnly today)
    {
        var id = DeskForm.Of(asset.Kind).IdColumn;
        asset.OfficialValues = ImportedText.WithoutAny(asset.OfficialValues, name => name == id || name is "inventoryNumber" or "balanceHolderId" or "balanceHolderName");
        asset.ExtraValues = ImportedText.WithoutAny(
            asset.ExtraValues, header => HeaderNames.Of(asset.Kind).Find(header, out _)?.Name is { } name && (name == id || name is "status" or "inventoryNumber" or "balanceHolderId" or "balanceHolderName"));
        (asset.OfficialId, asset.InventoryNumber, asset.BalanceHolderId) = (null, null, null);
        (asset.Status, asset.StatusDocumentDate) = (AssetStatus.WrittenOff, today);
        asset.StatusDocumentNumber = $"скасування імпорту від {run.CreatedAt:dd.MM.yyyy}";
    }

    // One statement an asset, in this order: the number of one may be what another one holds until its own turn.
    private async Task RestoreAsync(JournalSession session, IReadOnlyList<RememberedAsset> part, IReadOnlySet<Guid> restored, CancellationToken cancellation)
    {
        var ids = part.Select(p => p.AssetId).Where(restored.Contains).ToArray();
        var assets = await desk.Registry.Assets.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellation);
        var changed = new List<(Asset, RowState)>();
        foreach (var one in part.Where(p => restored.Contains(p.AssetId)))
        {
            var asset = assets[one.AssetId];
            changed.Add((asset, session.StateOf(asset)));
            BulkMemory.Restore(desk.Registry, asset, one);
        }

        await session.UpdateAsync(changed, cancellation);
    }
}
