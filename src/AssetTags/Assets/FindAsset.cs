using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Assets;

/// <summary>The answers of <see cref="FindAsset"/>.</summary>
public abstract record FindAssetResult
{
    /// <summary>One asset was meant.</summary>
    public sealed record Found(Asset Asset) : FindAssetResult;

    /// <summary>Several assets have this inventory number or identifier.</summary>
    public sealed record Several(IReadOnlyList<Asset> Assets) : FindAssetResult;

    /// <summary>The text is a code of a tag that has no asset yet.</summary>
    public sealed record BlankTag(Tag Tag) : FindAssetResult;

    /// <summary>Nothing in the registry answers to it.</summary>
    /// <param name="LooksMistyped">It would be a code, but its check symbol is wrong.</param>
    public sealed record NotFound(bool LooksMistyped) : FindAssetResult;
}

/// <summary>Finds the asset that a person names by a tag's code, an inventory number, an official identifier or a key.</summary>
public sealed class FindAsset(RegistryContext registry)
{
    private const int MostNamed = 20;

    /// <summary>Looks among the assets of one community.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="text">What was typed or scanned.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<FindAssetResult> RunAsync(Guid communityId, string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        var assets = registry.Assets.AsNoTracking().Where(a => a.CommunityId == communityId);
        var reading = TagCodeReader.Read(text, out var code);
        if (reading == TagCodeReading.Read
            && await registry.Tags.AsNoTracking().SingleOrDefaultAsync(t => t.CommunityId == communityId && t.Code == code, cancellation) is { } tag)
        {
            return tag.AssetId is { } id
                ? new FindAssetResult.Found(await assets.SingleAsync(a => a.Id == id, cancellation))
                : new FindAssetResult.BlankTag(tag);
        }

        var typed = text.Trim();
        var key = Guid.TryParse(typed, out var parsed) ? parsed : Guid.Empty;
        var found = await assets
            .Where(a => a.Id == key || a.InventoryNumber == typed || a.OfficialId == typed)
            .OrderBy(a => a.Id).Take(MostNamed).ToListAsync(cancellation);
        return found switch
        {
            [var one] => new FindAssetResult.Found(one),
            [] => new FindAssetResult.NotFound(reading == TagCodeReading.WrongCheck),
            _ => new FindAssetResult.Several(found),
        };
    }
}
