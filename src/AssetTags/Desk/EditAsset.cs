using AssetTags.Assets;
using AssetTags.Journal;
using AssetTags.Publicity;

namespace AssetTags.Desk;

/// <summary>Some fields of an asset as they were typed.</summary>
/// <param name="CommunityId">Whose asset it is.</param>
/// <param name="AssetId">The asset.</param>
/// <param name="Revision">The revision that the person saw.</param>
/// <param name="Values">Official name and text; fields that are not given stay as they are.</param>
/// <param name="Base">What the person saw before typing, where the face knows it: it makes a conflict tell who changed what.</param>
public sealed record EditAssetRequest(
    Guid CommunityId, Guid AssetId, int Revision, IReadOnlyDictionary<string, string?> Values, IReadOnlyDictionary<string, string?>? Base = null)
{
    /// <summary>The most open level that the person agreed the public may see the asset at; <see langword="null"/> where nobody was asked yet.</summary>
    public PublicityLevel? MayOpenTo { get; init; }
}

/// <summary>The outcomes of <see cref="EditAsset"/>.</summary>
public abstract record EditAssetResult
{
    /// <summary>It is in the register.</summary>
    /// <param name="Asset">The asset.</param>
    /// <param name="Warnings">What is doubtful in what was typed.</param>
    /// <param name="Opened">Where the public sees more of it since: the change as it waits for a publisher, and for undoing it.</param>
    public sealed record Saved(Asset Asset, IReadOnlyList<FieldFault> Warnings, BulkChange? Opened = null) : EditAssetResult;

    /// <summary>The public would see more of it than before, and nobody said that it may; nothing changed.</summary>
    public sealed record WouldOpen(Opening Opening) : EditAssetResult;

    /// <summary>The register said all of it already.</summary>
    public sealed record Unchanged(Asset Asset) : EditAssetResult;

    /// <summary>It cannot be so; nothing changed.</summary>
    /// <param name="Faults">Everything that is wrong, at once.</param>
    public sealed record Refused(IReadOnlyList<FieldFault> Faults) : EditAssetResult;

    /// <summary>Somebody else changed the asset meanwhile; nothing changed.</summary>
    public sealed record Conflict(AssetConflict With) : EditAssetResult;

    /// <summary>The community has no such asset.</summary>
    public sealed record NotFound : EditAssetResult;
}

/// <summary>Changes official fields of an asset by hand; only those that are given.</summary>
public sealed class EditAsset(DeskWrite desk, JudgeOpenings openings)
{
    /// <summary>Changes them, unless somebody else was there first.</summary>
    public Task<EditAssetResult> RunAsync(EditAssetRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return desk.RunAsync<EditAssetResult>(
            "asset.edit",
            request.CommunityId,
            async (session, inner) =>
            {
                if (await desk.FindAsync(request.CommunityId, request.AssetId, inner) is not { } asset)
                {
                    return new EditAssetResult.NotFound();
                }

                var holder = await desk.HolderOfAsync(asset, inner);
                if (asset.Revision != request.Revision)
                {
                    return new EditAssetResult.Conflict(AssetConflict.Of(asset, holder, request));
                }

                var row = new TypedRowReader(DeskForm.Of(asset.Kind)).Read(DeskRecord.Of(asset, holder), request.Values);
                var choice = await HolderChoice.OfAsync(desk.Registry, request.CommunityId, holder, row, inner);
                var changing = new ChangingAsset(desk.Registry, asset, holder, session.StateOf(asset));
                row.ApplyTo(asset, choice.Holder);
                changing.Holder = choice.Holder;
                FieldFault[] faults = [.. row.Faults, .. choice.FaultsBeside(row), .. await TakenIdentities.OfAsync(desk.Registry, asset, inner)];
                if (faults.Length > 0)
                {
                    return new EditAssetResult.Refused(faults);
                }

                changing.Judge(await openings.OfAsync(request.CommunityId, inner));
                return changing.Opening is { } opening && !opening.IsWithin(request.MayOpenTo)
                    ? new EditAssetResult.WouldOpen(opening) : await SaveAsync(session, changing, choice, row.Warnings, inner);
            },
            cancellation);
    }

    private static async Task<EditAssetResult> SaveAsync(
        JournalSession session, ChangingAsset changing, HolderChoice choice, IReadOnlyList<FieldFault> warnings, CancellationToken cancellation)
    {
        var asset = changing.Asset;
        await choice.EnterAsync(session, cancellation);
        if (session.StateOf(asset).SaysTheSameAs(changing.Before!))
        {
            return new EditAssetResult.Unchanged(asset);
        }

        if (changing.Opening is not null)
        {
            var change = await BulkRecord.SaveAsync(session, asset.CommunityId, "asset.edit", BulkWords.Opened(changing.FormerName), [changing], cancellation);
            return new EditAssetResult.Saved(asset, warnings, change);
        }

        await session.UpdateAsync([(asset, changing.Before!)], cancellation);
        return new EditAssetResult.Saved(asset, warnings);
    }
}
