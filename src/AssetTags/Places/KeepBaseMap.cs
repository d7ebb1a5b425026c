using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Places;

/// <summary>The outcomes of <see cref="KeepBaseMap"/>.</summary>
public abstract record KeepBaseMapResult
{
    /// <summary>All files are the community's base map now; those that were so already changed nothing.</summary>
    /// <param name="Drawings">What each kind draws.</param>
    public sealed record Kept(IReadOnlyDictionary<BaseMapKind, BaseMapDrawing> Drawings) : KeepBaseMapResult;

    /// <summary>A file or the attribution cannot be used; nothing changed.</summary>
    /// <param name="Kind">What the file was to draw; <see langword="null"/> when the attribution is wrong.</param>
    /// <param name="Reason">What is wrong and what would be right.</param>
    public sealed record Refused(BaseMapKind? Kind, Phrase Reason) : KeepBaseMapResult;
}

/// <summary>Keeps the ground of a community's map, or takes it away.</summary>
public sealed class KeepBaseMap(RegistryContext registry, JournaledWrite write)
{
    /// <summary>How long an attribution may be, characters.</summary>
    public const int LongestAttribution = 200;

    /// <summary>Keeps all files or none; each takes the place of the former of its kind.</summary>
    /// <param name="communityId">Whose map it is.</param>
    /// <param name="files">GeoJSON in UTF-8, one a kind.</param>
    /// <param name="attribution">Whose data they are; <see langword="null"/> or blank for nobody's.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<KeepBaseMapResult> RunAsync(
        Guid communityId, IReadOnlyDictionary<BaseMapKind, byte[]> files, string? attribution, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        var owner = attribution?.Trim() is { Length: > 0 } text ? text : null;
        var drawings = files.ToDictionary(f => f.Key, f => BaseMapDrawing.Read(f.Key, f.Value));
        return WrongIn(drawings, owner) is { } refused
            ? Task.FromResult<KeepBaseMapResult>(refused)
            : write.RunAsync<KeepBaseMapResult>("base-map.keep", (_, inner) => KeepAsync(communityId, drawings, owner, inner), cancellation);
    }

    /// <summary>Takes base maps away.</summary>
    /// <param name="communityId">Whose map it is.</param>
    /// <param name="kinds">Which of them.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    /// <returns>Those that were there and are gone.</returns>
    public Task<IReadOnlyList<BaseMapKind>> RemoveAsync(Guid communityId, IReadOnlyCollection<BaseMapKind> kinds, CancellationToken cancellation)
        => write.RunAsync<IReadOnlyList<BaseMapKind>>(
            "base-map.remove",
            async (session, inner) =>
            {
                var there = (await registry.BaseMaps.Where(m => m.CommunityId == communityId && m.RemovedAt == null).ToListAsync(inner))
                    .Where(m => kinds.Contains(m.Kind)).OrderBy(m => m.Kind).ToList();
                there.ForEach(m => m.RemovedAt = session.At);
                return [.. there.Select(m => m.Kind)];
            },
            cancellation);

    private async Task<KeepBaseMapResult> KeepAsync(
        Guid communityId, Dictionary<BaseMapKind, BaseMapDrawing> drawings, string? attribution, CancellationToken cancellation)
    {
        await registry.LockCommunityAsync(communityId, cancellation);
        var known = await registry.BaseMaps.Where(m => m.CommunityId == communityId).ToDictionaryAsync(m => m.Kind, cancellation);
        foreach (var (kind, drawing) in drawings)
        {
            if (!known.TryGetValue(kind, out var map))
            {
                map = new BaseMap { CommunityId = communityId, Kind = kind };
                registry.Add(map);
            }

            (map.Content, map.Attribution, map.RemovedAt) = (drawing.Content, attribution, null);
        }

        return new KeepBaseMapResult.Kept(drawings);
    }

    private static KeepBaseMapResult.Refused? WrongIn(Dictionary<BaseMapKind, BaseMapDrawing> drawings, string? attribution)
        => attribution?.Length > LongestAttribution || attribution?.Any(char.IsControl) == true
            ? new(null, new(
                $"Джерело даних — один рядок, не довший за {LongestAttribution} символів.", $"The attribution is one line of at most {LongestAttribution} characters."))
            : drawings.OrderBy(d => d.Key).Where(d => d.Value.Fault is not null)
                .Select(d => new KeepBaseMapResult.Refused(d.Key, d.Value.Fault!.Value)).FirstOrDefault();
}
