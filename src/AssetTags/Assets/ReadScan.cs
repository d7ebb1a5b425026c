using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Assets;

/// <summary>The answers of <see cref="ReadScan"/>.</summary>
public abstract record ReadScanResult
{
    /// <summary>A tag was scanned.</summary>
    /// <param name="Tag">The tag, in use or not.</param>
    /// <param name="Asset">What it stands for, or once stood for; <see langword="null"/> of a blank one.</param>
    /// <param name="Present">The tag that is in use on that asset, perhaps this one.</param>
    public sealed record ScannedTag(Tag Tag, Asset? Asset, Tag? Present) : ReadScanResult;

    /// <summary>An asset was named by its inventory number, identifier or key.</summary>
    /// <param name="Asset">The asset.</param>
    /// <param name="Present">The tag that is in use on it.</param>
    public sealed record NamedAsset(Asset Asset, Tag? Present) : ReadScanResult;

    /// <summary>Several assets have this number.</summary>
    public sealed record SeveralAssets(IReadOnlyList<Asset> Assets) : ReadScanResult;

    /// <summary>Nothing answers to it.</summary>
    /// <param name="Reading">Whether it looks like a code.</param>
    /// <param name="Near">Codes of this community that it may have been meant for, when it looks mistyped.</param>
    public sealed record Unknown(TagCodeReading Reading, IReadOnlyList<TagCode> Near) : ReadScanResult;
}

/// <summary>Says what a person scanned or typed: a tag, or an asset. For those who put up tags.</summary>
public sealed class ReadScan(RegistryContext registry, FindAsset find)
{
    private const int MostNear = 5;

    /// <summary>Looks in one community.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="text">A tag's address or code, or an asset's inventory number, identifier or key.</param>
    /// <param name="cancellation">Stops looking.</param>
    public async Task<ReadScanResult> RunAsync(Guid communityId, string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tags = registry.Tags.AsNoTracking().Where(t => t.CommunityId == communityId);
        var reading = TagCodeReader.Read(text, out var code);
        var scanned = reading == TagCodeReading.Read ? await tags.SingleOrDefaultAsync(t => t.Code == code, cancellation) : null;
        if (scanned is { AssetId: null })
        {
            return new ReadScanResult.ScannedTag(scanned, null, null);
        }

        switch (await find.RunAsync(communityId, scanned?.AssetId?.ToString() ?? text, cancellation))
        {
            case FindAssetResult.Found { Asset: var asset }:
                var present = await tags.Live().SingleOrDefaultAsync(t => t.AssetId == asset.Id, cancellation);
                return scanned is null ? new ReadScanResult.NamedAsset(asset, present) : new ReadScanResult.ScannedTag(scanned, asset, present);
            case FindAssetResult.Several { Assets: var several }:
                return new ReadScanResult.SeveralAssets(several);
            default:
                TagCode[] near = reading == TagCodeReading.Read ? [] : [.. NearCodes.Of(text)];
                return new ReadScanResult.Unknown(
                    reading, await tags.Where(t => near.Contains(t.Code)).OrderBy(t => t.Code).Select(t => t.Code).Take(MostNear).ToListAsync(cancellation));
        }
    }
}
