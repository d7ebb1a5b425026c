using AssetTags.Assets;

namespace AssetTags.Desk;

/// <summary>The outcomes of <see cref="SetParent"/>.</summary>
public abstract record SetParentResult
{
    /// <summary>The asset is a part of the other now, or of none.</summary>
    public sealed record Done(Asset Asset) : SetParentResult;

    /// <summary>It cannot be; nothing changed.</summary>
    public sealed record Refused(Phrase Reason) : SetParentResult;

    /// <summary>Somebody changed the asset meanwhile; nothing changed.</summary>
    public sealed record Conflict(Asset Present) : SetParentResult;

    /// <summary>The community has no such asset.</summary>
    public sealed record NotFound : SetParentResult;
}

/// <summary>Says that an asset is a part of another, such as premises of their building.</summary>
public sealed class SetParent(DeskWrite desk)
{
    /// <summary>How many wholes within wholes are followed.</summary>
    internal const int Deepest = 50;

    private static readonly Dictionary<Guid, Asset> s_asTheyAre = [];

    /// <summary>Sets the whole that an asset is a part of, or says that it is a part of none.</summary>
    public Task<SetParentResult> RunAsync(Guid communityId, Guid assetId, int revision, Guid? parentId, CancellationToken cancellation)
        => desk.RunAsync<SetParentResult>(
            "asset.parent",
            communityId,
            async (session, inner) =>
            {
                if (await desk.FindAsync(communityId, assetId, inner) is not { } asset)
                {
                    return new SetParentResult.NotFound();
                }

                if (asset.Revision != revision)
                {
                    return new SetParentResult.Conflict(asset);
                }

                if (parentId is { } wanted && await WhyNotAsync(asset, wanted, s_asTheyAre, inner) is { } reason)
                {
                    return new SetParentResult.Refused(reason);
                }

                var before = session.StateOf(asset);
                asset.ParentId = parentId;
                await session.UpdateAsync<Asset>(session.StateOf(asset).SaysTheSameAs(before) ? [] : [(asset, before)], inner);
                return new SetParentResult.Done(asset);
            },
            cancellation);

    /// <summary>Why an asset cannot be a part of another, or <see langword="null"/>.</summary>
    /// <param name="asset">The asset.</param>
    /// <param name="wanted">The other.</param>
    /// <param name="changing">Assets that are about to be saved, as they will be; the others are as the register has them.</param>
    /// <param name="cancellation">Stops.</param>
    internal async Task<Phrase?> WhyNotAsync(Asset asset, Guid wanted, IReadOnlyDictionary<Guid, Asset> changing, CancellationToken cancellation)
    {
        var next = (Guid?)wanted;
        for (var depth = 0; next is { } id; depth++)
        {
            if (id == asset.Id || depth > Deepest)
            {
                return new(
                    "Об’єкт не може бути частиною самого себе, навіть через інші об’єкти.", "An asset cannot be a part of itself, not even by way of others.");
            }

            var found = changing.GetValueOrDefault(id) ?? await desk.FindAsync(asset.CommunityId, id, cancellation);
            if (found is null && id == wanted)
            {
                return new("Об’єкта, частиною якого це має бути, у реєстрі немає.", "The asset that it shall be a part of is not in the register.");
            }

            if (id == wanted && found!.SuccessorId is not null)
            {
                return new($"«{found.Name}» об’єднано з іншим об’єктом: оберіть той.", $"'{found.Name}' was merged into another asset: choose that one.");
            }

            next = found?.ParentId;
        }

        return null;
    }
}
