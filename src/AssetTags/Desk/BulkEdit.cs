using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Journal;

namespace AssetTags.Desk;

/// <summary>Sets some columns or the status of many assets at once: first shows what would change, then does exactly that, or nothing.</summary>
public sealed class BulkEdit(DeskWrite desk, LocalDay day, JudgeOpenings openings)
{
    /// <summary>The fields that can be set for assets of all these kinds at once.</summary>
    public static IReadOnlyList<DeskField> FieldsOf(IReadOnlySet<AssetKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        DeskForm[] forms = [.. kinds.Select(DeskForm.Of)];
        return forms.Length == 0 ? [] : [.. forms[0].Fields.Where(f => BulkPlan.IsForMany(f.Name) && forms.All(other => other.Find(f.Name) is not null))];
    }

    /// <summary>What would change.</summary>
    public async Task<BulkPreview> PreviewAsync(BulkEditRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return (await PlanAsync(request, null, cancellation)).Preview();
    }

    /// <summary>Changes it, if the chosen assets are still as the preview showed them.</summary>
    /// <param name="request">The same as was previewed.</param>
    /// <param name="fingerprint">The preview's <see cref="BulkPreview.Fingerprint"/>.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<BulkEditResult> RunAsync(BulkEditRequest request, string fingerprint, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return desk.RunAsync<BulkEditResult>(
            "asset.bulk",
            request.CommunityId,
            async (session, inner) =>
            {
                var plan = await PlanAsync(request, session, inner);
                if (plan.Faults.Count > 0)
                {
                    return new BulkEditResult.Refused(plan.Faults);
                }

                if (plan.Fingerprint != fingerprint)
                {
                    return new BulkEditResult.Outdated(plan.Preview());
                }

                if (plan.Assets.Any(a => a.Opening?.IsWithin(request.MayOpenTo) == false))
                {
                    return new BulkEditResult.WouldOpen(plan.Preview());
                }

                var change = await BulkRecord.SaveAsync(session, request.CommunityId, "asset.bulk", BulkWords.Of(request), plan.Assets, inner);
                return change is null ? new BulkEditResult.Unchanged() : new BulkEditResult.Done(change);
            },
            cancellation);
    }

    private async Task<BulkPlan> PlanAsync(BulkEditRequest request, JournalSession? session, CancellationToken cancellation)
    {
        var selected = await SelectedAssets.LoadAsync(desk.Registry, request.CommunityId, request.Which, null, cancellation);
        var plan = new BulkPlan(selected);
        plan.Refuse(selected.Fault ?? (request.Values.Count == 0 && request.Status is null ? BulkWords.NothingToSet : null));
        plan.Refuse(request.Status?.FaultOn(await day.TodayAsync(request.CommunityId, cancellation)), "status");
        plan.RefuseColumns(request.Values.Keys);
        if (plan.Faults.Count > 0)
        {
            return plan;
        }

        var judge = await openings.OfAsync(request.CommunityId, cancellation);
        var readers = Enum.GetValues<AssetKind>().ToDictionary(kind => kind, kind => new TypedRowReader(DeskForm.Of(kind)));
        foreach (var asset in selected.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var changing = new ChangingAsset(desk.Registry, asset, selected.HolderOf(asset), session?.StateOf(asset));
            var row = readers[asset.Kind].Read(changing.FormerTexts, request.Values);
            var status = request.Status is { } wanted && wanted.Status != asset.Status ? wanted : null;
            plan.Add(changing, status is null || asset.SuccessorId is null ? row.Faults : [.. row.Faults, new FieldFault("status", DeskFaults.Merged(asset.Name))]);
            row.ApplyTo(asset, changing.Holder);
            if (status is not null)
            {
                changing.SetStatus(status);
            }

            changing.Judge(judge);
        }

        return plan;
    }
}
