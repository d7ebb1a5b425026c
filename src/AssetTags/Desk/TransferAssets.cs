using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Desk;

/// <summary>Hands assets from one balance holder to another by an act: one, many, or all of a holder that was reorganised. Tags stay.</summary>
public sealed class TransferAssets(DeskWrite desk, LocalDay day, JudgeOpenings openings)
{
    /// <summary>Hands them over: all or none.</summary>
    public Task<TransferAssetsResult> RunAsync(TransferAssetsRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return desk.RunAsync("asset.transfer", request.CommunityId, (session, inner) => RunAsync(request, session, inner), cancellation);
    }

    /// <summary>What would be handed over, and what is wrong with that; changes nothing.</summary>
    public async Task<TransferPreview> PreviewAsync(TransferAssetsRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return (await ReadAsync(request, cancellation)).Preview;
    }

    private async Task<(TransferPreview Preview, BalanceHolder? To, SelectedAssets Selected)> ReadAsync(TransferAssetsRequest request, CancellationToken cancellation)
    {
        var to = await desk.Registry.BalanceHolders.AsNoTracking().SingleOrDefaultAsync(h => h.CommunityId == request.CommunityId && h.Id == request.ToHolderId, cancellation);
        var selected = await SelectedAssets.LoadAsync(desk.Registry, request.CommunityId, request.Which, request.FromHolderId, cancellation);
        Asset[] assets = [.. selected.All.Where(a => request.FromHolderId is null || IsOnTheBooks(a))];
        var faults = Faults(request, to, selected, assets, await day.TodayAsync(request.CommunityId, cancellation));
        return (new(assets, [.. faults], SelectedAssets.FingerprintOf(assets)), to, selected);
    }

    private async Task<TransferAssetsResult> RunAsync(TransferAssetsRequest request, JournalSession session, CancellationToken cancellation)
    {
        var (preview, to, selected) = await ReadAsync(request, cancellation);
        if (request.Fingerprint is { } shown && shown != preview.Fingerprint)
        {
            return new TransferAssetsResult.Outdated(preview);
        }

        if (preview.Faults.Count > 0)
        {
            return new TransferAssetsResult.Refused(preview.Faults);
        }

        var assets = preview.Assets;

        if (assets.Where(a => request.Revisions.TryGetValue(a.Id, out var seen) && seen != a.Revision).ToList() is { Count: > 0 } changed)
        {
            return new TransferAssetsResult.Conflict(changed);
        }

        ChangingAsset[] changing = [.. assets.Select(a => new ChangingAsset(desk.Registry, a, selected.HolderOf(a), session.StateOf(a)))];
        var transfers = changing.Select(c => Transfer(request, c)).ToList();
        Array.ForEach(changing, c => c.GiveTo(to!, request.Numbers.TryGetValue(c.Asset.Id, out var number) && number.Trim() is { Length: > 0 } given ? given : c.Asset.InventoryNumber));
        var taken = await TakenIdentities.OfAsync(desk.Registry, assets, cancellation);
        return taken.Count > 0
            ? new TransferAssetsResult.Refused([.. taken.Select(t => new FieldFault($"number-{t.Asset.Id:D}", t.Fault.Reason))])
            : await SaveAsync(request, session, to!, changing, transfers, cancellation);
    }

    private async Task<TransferAssetsResult> SaveAsync(
        TransferAssetsRequest request, JournalSession session, BalanceHolder to, ChangingAsset[] changing, List<Func<Guid, AssetTransfer>> transfers, CancellationToken cancellation)
    {
        var judge = await openings.OfAsync(request.CommunityId, cancellation);
        Array.ForEach(changing, c => c.Judge(judge));
        var summary = BulkWords.Bounded($"Передано: {to.Name}, акт {request.Act.CleanNumber} від {request.Act.Date:dd.MM.yyyy}");
        var change = (await BulkRecord.SaveAsync(session, request.CommunityId, "asset.transfer", summary, changing, cancellation))!;
        await session.InsertAsync<AssetTransfer>([.. transfers.Select(t => t(change.Id))], cancellation);
        return new TransferAssetsResult.Done(change, to);
    }

    private static IEnumerable<FieldFault> Faults(TransferAssetsRequest request, BalanceHolder? to, SelectedAssets selected, Asset[] assets, DateOnly today)
    {
        foreach (var fault in request.Act.FaultsOn(today))
        {
            yield return fault;
        }

        if (to is null || to.Id == request.FromHolderId)
        {
            yield return new("toHolder", to is null
                ? new("Оберіть балансоутримувача, якому передають.", "Choose the balance holder who takes the assets.")
                : new("Передати можна лише іншому балансоутримувачу.", "Assets can be handed to another balance holder only."));
        }

        if ((selected.Fault ?? (assets.Length == 0 ? new Phrase("На балансі в нього нічого немає.", "There is nothing on this holder’s books.") : null)) is { } none)
        {
            yield return new("", none);
        }

        foreach (var asset in assets.Where(a => (to is not null && a.BalanceHolderId == to.Id) || !IsOnTheBooks(a)))
        {
            yield return new("", !IsOnTheBooks(asset)
                ? new($"«{asset.Name}» уже вибув з обліку, його не передати.", $"'{asset.Name}' is off the books already and cannot be handed over.")
                : new($"«{asset.Name}» уже на балансі цього балансоутримувача.", $"'{asset.Name}' is on the books of this holder already."));
        }

        foreach (var (id, number) in request.Numbers.Where(n => n.Value.Trim().Length > LongestNumber))
        {
            yield return new($"number-{id:D}", new($"Інвентарний номер задовгий: до {LongestNumber} знаків.", $"The inventory number is too long: up to {LongestNumber} characters."));
        }
    }

    // What the holder and the number are now, before they change.
    private static Func<Guid, AssetTransfer> Transfer(TransferAssetsRequest request, ChangingAsset changing)
    {
        var (asset, from, number) = (changing.Asset, changing.Asset.BalanceHolderId, changing.Asset.InventoryNumber);
        return change => new AssetTransfer
        {
            CommunityId = request.CommunityId,
            AssetId = asset.Id,
            FromHolderId = from,
            ToHolderId = request.ToHolderId,
            FormerInventoryNumber = number,
            ActNumber = request.Act.CleanNumber,
            ActDate = request.Act.Date!.Value,
            BulkChangeId = change,
        };
    }

    private const int LongestNumber = 200;

    private static bool IsOnTheBooks(Asset asset) => asset.Status is not (AssetStatus.Transferred or AssetStatus.WrittenOff or AssetStatus.LostOrDestroyed);
}
