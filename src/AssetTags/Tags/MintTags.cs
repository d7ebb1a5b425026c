using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tags;

/// <summary>Makes new tags, with codes that no tag ever had.</summary>
public sealed class MintTags(RegistryContext registry, JournaledWrite write)
{
    /// <summary>The most that one run makes.</summary>
    public const int Most = 100_000;

    private const int BatchSize = 2_000;

    /// <summary>Mints blank tags, which wait for their assets.</summary>
    /// <param name="communityId">Whose tags they are.</param>
    /// <param name="count">How many, 1 to <see cref="Most"/>.</param>
    /// <param name="cancellation">Stops; then none is minted.</param>
    /// <returns>The codes, in no particular order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public async Task<IReadOnlyList<TagCode>> RunAsync(Guid communityId, int count, CancellationToken cancellation)
        => [.. (await MintBlankAsync(communityId, count, cancellation)).Select(tag => tag.Code)];

    /// <summary>The same, for those who go on to print them.</summary>
    /// <returns>The tags, in the order in which they were made.</returns>
    public Task<IReadOnlyList<Tag>> MintBlankAsync(Guid communityId, int count, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        return write.RunAsync<IReadOnlyList<Tag>>(
            "tag.mint",
            async (session, inner) =>
            {
                var tags = new List<Tag>(count);
                foreach (var batch in Enumerable.Repeat((Guid?)null, count).Chunk(BatchSize))
                {
                    tags.AddRange(await MintAsync(session, communityId, batch, inner));
                }

                return tags;
            },
            cancellation);
    }

    /// <summary>Mints one tag for each of the assets, inside a write that is under way.</summary>
    /// <returns>The tags, in the order of <paramref name="assets"/>.</returns>
    internal async Task<IReadOnlyList<Tag>> MintAsync(
        JournalSession session, Guid communityId, IReadOnlyCollection<Guid?> assets, CancellationToken cancellation)
    {
        var codes = await NewCodesAsync(assets.Count, cancellation);
        Tag[] tags = [.. assets.Zip(codes, (asset, code) => new Tag { CommunityId = communityId, Code = code, AssetId = asset })];
        await session.InsertAsync(tags, cancellation);
        return tags;
    }

    /// <summary>One code that no tag has.</summary>
    internal async Task<TagCode> NewCodeAsync(CancellationToken cancellation) => (await NewCodesAsync(1, cancellation)).Single();

    private async Task<HashSet<TagCode>> NewCodesAsync(int count, CancellationToken cancellation)
    {
        var codes = new HashSet<TagCode>(count);
        while (codes.Count < count)
        {
            while (codes.Count < count)
            {
                codes.Add(TagCode.Random());
            }

            TagCode[] asked = [.. codes];
            codes.ExceptWith(await registry.Tags.Where(t => asked.Contains(t.Code)).Select(t => t.Code).ToListAsync(cancellation));
        }

        return codes;
    }
}
