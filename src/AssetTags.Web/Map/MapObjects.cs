using System.Collections.Concurrent;
using AssetTags.Places;
using AssetTags.Publication;
using AssetTags.Publicity;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Web.Map;

/// <summary>The objects of each community's map, read once for each revision of the registry and each day.</summary>
/// <remarks>
/// Kept in memory because numbers on pins and in the list must be the same, and so need the whole list. A revision is asked of the
/// registry for every request, so that what is closed is gone with the next one.
/// </remarks>
internal sealed class MapObjects(IServiceScopeFactory scopes)
{
    /// <summary>How many objects a map shows; a community that has more finds them by filters and search elsewhere.</summary>
    public const int Most = 100_000;

    private readonly ConcurrentDictionary<Guid, Reading> _kept = new();

    /// <summary>All objects of a community: buildings first, then parcels, then movable property; of each first those on the map, in the order of registration.</summary>
    public Task<IReadOnlyList<MapObject>> OfAsync(PublicCommunity community, CancellationToken cancellation)
    {
        var reading = _kept.AddOrUpdate(
            community.Community.Id,
            _ => new Reading(community, ReadAsync),
            (_, known) => known.IsOf(community) ? known : new Reading(community, ReadAsync));
        return reading.Objects.WaitAsync(cancellation);
    }

    // In a scope of its own and to its end, because other visitors wait for the same reading.
    private async Task<IReadOnlyList<MapObject>> ReadAsync(PublicCommunity community)
    {
        await using var scope = scopes.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<RegistryContext>();
        var boundary = await registry.BaseMaps.AsNoTracking()
            .Where(m => m.CommunityId == community.Community.Id && m.Kind == BaseMapKind.Boundary && m.RemovedAt == null)
            .Select(m => m.Content).SingleOrDefaultAsync();
        var centres = new BaseMapCentres(boundary);
        var part = await scope.ServiceProvider.GetRequiredService<ListPublicAssets>().RunAsync(
            community, assets => assets, new PublicPage { Most = Most, Levels = [PublicityLevel.Open, PublicityLevel.Generalised] }, default);
        return [.. part.Rows.Select(row => MapObject.Of(row, settlement => Centre(centres, settlement))).OrderBy(Place).ThenBy(o => o.Point is null)];
    }

    private static PublicPoint? Centre(BaseMapCentres centres, string? settlement)
        => centres.Of(settlement) is var (latitude, longitude) ? new PublicPoint(latitude, longitude) : null;

    private static int Place(MapObject one) => one.Kind switch
    {
        Assets.AssetKind.Building => 0,
        Assets.AssetKind.Parcel => 1,
        _ => 2,
    };

    private sealed class Reading(PublicCommunity community, Func<PublicCommunity, Task<IReadOnlyList<MapObject>>> read)
    {
        private readonly Lazy<Task<IReadOnlyList<MapObject>>> _objects = new(() => Task.Run(() => read(community)));

        public Task<IReadOnlyList<MapObject>> Objects => _objects.Value;

        // A reading that failed is not kept; one that an answer of an older revision asks for again is made again.
        public bool IsOf(PublicCommunity other)
            => community.Revision == other.Revision && community.Today == other.Today && !(_objects.IsValueCreated && _objects.Value.IsFaulted);
    }
}
