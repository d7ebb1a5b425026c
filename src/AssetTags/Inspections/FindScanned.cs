using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Inspections;

/// <summary>What a code that staff scanned stands for.</summary>
public abstract record FindScannedResult
{
    /// <summary>An asset, by a tag in use or by an old one.</summary>
    /// <param name="Tag">The tag that was scanned.</param>
    /// <param name="Asset">Its asset.</param>
    /// <param name="Present">The code the asset has now; <c>default</c> while it has none.</param>
    public sealed record Found(Tag Tag, Asset Asset, TagCode Present) : FindScannedResult;

    /// <summary>A tag that stands for nothing yet, or ended before it did.</summary>
    public sealed record Blank(Tag Tag) : FindScannedResult;

    /// <summary>Nobody minted it here.</summary>
    /// <param name="Near">What may have been meant; empty where the code itself is right.</param>
    public sealed record Unknown(IReadOnlyList<NearAsset> Near) : FindScannedResult;

    /// <summary>An address of another site: an advertisement, or the label of another community.</summary>
    /// <param name="Host">Where it leads.</param>
    public sealed record Foreign(string Host) : FindScannedResult;
}

/// <summary>A code near to one that was misread, and its asset.</summary>
public sealed record NearAsset(TagCode Code, Asset Asset);

/// <summary>Finds what a scanned code stands for, whatever the public may know of it.</summary>
public sealed class FindScanned(RegistryContext registry)
{
    private const int MostNear = 5;

    /// <summary>Finds it.</summary>
    /// <param name="communityId">The community.</param>
    /// <param name="text">What was scanned or typed.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<FindScannedResult> RunAsync(Guid communityId, string text, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (HostIn(text) is { } host && !(await registry.HostsOfAsync(communityId, cancellation)).Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            return new FindScannedResult.Foreign(host);
        }

        if (TagCodeReader.Read(text, out var code) != TagCodeReading.Read)
        {
            return new FindScannedResult.Unknown(await NearAsync(communityId, text, cancellation));
        }

        var tag = await registry.Tags.AsNoTracking().SingleOrDefaultAsync(t => t.CommunityId == communityId && t.Code == code, cancellation);
        return tag switch
        {
            null => new FindScannedResult.Unknown([]),
            { AssetId: { } id } => new FindScannedResult.Found(
                tag,
                await registry.Assets.AsNoTracking().SingleAsync(a => a.Id == id, cancellation),
                await registry.Tags.AsNoTracking().Live().Where(t => t.AssetId == id).Select(t => t.Code).SingleOrDefaultAsync(cancellation)),
            _ => new FindScannedResult.Blank(tag),
        };
    }

    private static string? HostIn(string text)
        => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? NameOf(address) : null;

    // Some hosts that an address may have cannot be a name.
    private static string NameOf(Uri address)
    {
        try
        {
            return address.IdnHost;
        }
        catch (UriFormatException)
        {
            return address.Host;
        }
    }

    private async Task<IReadOnlyList<NearAsset>> NearAsync(Guid communityId, string text, CancellationToken cancellation)
    {
        TagCode[] codes = [.. NearCodes.Of(text)];
        return codes.Length == 0 ? [] : await registry.Tags.AsNoTracking().Live()
            .Where(t => t.CommunityId == communityId && codes.Contains(t.Code))
            .Join(registry.Assets, t => t.AssetId, a => (Guid?)a.Id, (t, a) => new { t.Code, Asset = a })
            .OrderBy(r => r.Asset.Id).Take(MostNear).Select(r => new NearAsset(r.Code, r.Asset)).ToListAsync(cancellation);
    }
}
