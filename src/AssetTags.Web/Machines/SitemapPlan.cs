using System.Runtime.CompilerServices;
using AssetTags.Publication;
using AssetTags.Publicity;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Machines;

/// <summary>One address for the sitemap.</summary>
internal readonly record struct SitemapLine(Guid AssetId, TagCode Code, DateTimeOffset ChangedAt);

/// <summary>A part of a sitemap: what it begins behind, and when something in it changed last.</summary>
internal sealed record SitemapPart(Guid After, DateTimeOffset ChangedAt);

/// <summary>Which addresses stand in a community's sitemap: the open assets that have a code, in the order of registration.</summary>
/// <param name="registry">The registry.</param>
/// <param name="list">What the public may know.</param>
internal sealed class SitemapLines(RegistryContext registry, ListPublicAssets list)
{
    /// <summary>Fewer by one than the list reads at once, since it looks one row ahead.</summary>
    private const int Batch = 1_999;

    /// <summary>The lines behind an asset, read in batches; memory holds one.</summary>
    public async IAsyncEnumerable<SitemapLine> BehindAsync(
        PublicCommunity community, Guid after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var tagged = registry.Tags.Live().Select(t => t.AssetId);
        for (Guid? next = after; next is { } place;)
        {
            var part = await list.RunAsync(
                community,
                assets => assets.Where(a => tagged.Contains(a.Id)),
                new PublicPage { Most = Batch, After = place, Levels = [PublicityLevel.Open] },
                cancellation);
            foreach (var row in part.Rows.Where(r => !r.Code.IsNone))
            {
                yield return new SitemapLine(row.Asset.Id, row.Code, row.Asset.ChangedAt);
            }

            next = part.Next;
        }
    }

    /// <summary>How they fall into parts; at least one, which may be empty.</summary>
    public async Task<IReadOnlyList<SitemapPart>> PartsAsync(PublicCommunity community, int mostInPart, CancellationToken cancellation)
    {
        var parts = new List<SitemapPart> { new(Guid.Empty, community.Community.ChangedAt) };
        var (count, last) = (0, Guid.Empty);
        await foreach (var line in BehindAsync(community, Guid.Empty, cancellation))
        {
            if (count == mostInPart)
            {
                parts.Add(new SitemapPart(last, line.ChangedAt));
                count = 0;
            }

            parts[^1] = parts[^1] with { ChangedAt = count == 0 || line.ChangedAt > parts[^1].ChangedAt ? line.ChangedAt : parts[^1].ChangedAt };
            (count, last) = (count + 1, line.AssetId);
        }

        return parts;
    }
}

/// <summary>The parts of each community's sitemap at its last revision, so that asking for one part does not walk through all.</summary>
internal sealed class SitemapPlans : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<Guid, (long Revision, DateOnly Today, IReadOnlyList<SitemapPart> Parts)> _kept = [];

    public async Task<IReadOnlyList<SitemapPart>> OfAsync(PublicCommunity community, SitemapLines lines, int mostInPart, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            if (_kept.TryGetValue(community.Community.Id, out var kept) && kept.Revision == community.Revision && kept.Today == community.Today)
            {
                return kept.Parts;
            }

            var parts = await lines.PartsAsync(community, mostInPart, cancellation);
            _kept[community.Community.Id] = (community.Revision, community.Today, parts);
            return parts;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
