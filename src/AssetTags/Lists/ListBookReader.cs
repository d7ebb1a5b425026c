using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Search;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Gives the book of a community at the present revision of the registry.</summary>
public sealed class ListBookReader(RegistryContext registry, PublicRegistry open, ListBooks books, StreetNamesCache streets)
{
    internal async Task<ListBook> OfAsync(Guid communityId, CancellationToken cancellation)
    {
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == communityId, cancellation);
        return await OfAsync(await open.OpenAsync(community, cancellation), cancellation);
    }

    internal Task<ListBook> OfAsync(PublicCommunity community, CancellationToken cancellation)
        => books.OfAsync(
            community.Community.Id, b => b.Community.Revision >= community.Revision && b.Community.Today == community.Today,
            known => new ReadBook(registry, streets).RunAsync(community, known, cancellation), cancellation);
}
