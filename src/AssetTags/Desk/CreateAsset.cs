using AssetTags.Assets;

namespace AssetTags.Desk;

/// <summary>A new asset as it was typed.</summary>
/// <param name="CommunityId">Whose it is.</param>
/// <param name="Kind">The official table.</param>
/// <param name="Values">Official name and text of each field.</param>
public sealed record CreateAssetRequest(Guid CommunityId, AssetKind Kind, IReadOnlyDictionary<string, string?> Values);

/// <summary>The outcomes of <see cref="CreateAsset"/>.</summary>
public abstract record CreateAssetResult
{
    /// <summary>It is in the register.</summary>
    /// <param name="Asset">The asset.</param>
    /// <param name="Warnings">What is doubtful about it.</param>
    public sealed record Created(Asset Asset, IReadOnlyList<FieldFault> Warnings) : CreateAssetResult;

    /// <summary>It cannot be entered so; nothing changed.</summary>
    /// <param name="Faults">Everything that is wrong, at once.</param>
    public sealed record Refused(IReadOnlyList<FieldFault> Faults) : CreateAssetResult;
}

/// <summary>Enters an asset that was typed by hand.</summary>
public sealed class CreateAsset(DeskWrite desk)
{
    /// <summary>Enters it.</summary>
    public Task<CreateAssetResult> RunAsync(CreateAssetRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return desk.RunAsync<CreateAssetResult>(
            "asset.create",
            request.CommunityId,
            async (session, inner) =>
            {
                var row = new TypedRowReader(DeskForm.Of(request.Kind)).Read(null, request.Values);
                var choice = await HolderChoice.OfAsync(desk.Registry, request.CommunityId, null, row, inner);
                var asset = new Asset { CommunityId = request.CommunityId, Kind = request.Kind };
                row.ApplyTo(asset, choice.Holder);
                FieldFault[] faults = [.. row.Faults, .. choice.FaultsBeside(row), .. await TakenIdentities.OfAsync(desk.Registry, asset, inner)];
                if (faults.Length > 0)
                {
                    return new CreateAssetResult.Refused(faults);
                }

                await choice.EnterAsync(session, inner);
                await session.InsertAsync<Asset>([asset], inner);
                return new CreateAssetResult.Created(asset, row.Warnings);
            },
            cancellation);
    }
}
