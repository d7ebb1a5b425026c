using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Search;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Gives the book of a community at the present revision of the registry.</summary>
public sealed class ListBookReader(RegistryContext registry, PublicRegistry open, ListBooks books, StreetNamesCache streets)
{
    /// <summary>Brings the books that are held up to date, so that whoever asks next does not wait for it.</summary>
    public async Task KeepUpAsync(CancellationToken cancellation)
    {
        foreach (var community in books.Held)
        {
            var found = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == community, cancellation);
            await OfAsync(await open.OpenAsync(found, cancellation), false, cancellation);
        }
    }

    /// <summary>Reads the books of communities whose staff will ask for them soon, so that the first of them does not wait for it.</summary>
    /// <param name="soon">The communities; where none are named, all that have somebody who may sign in, as long as there is room.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task PrepareAsync(IReadOnlyCollection<Guid> soon, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(soon);
        var communities = soon.Count > 0 ? soon : await registry.Set<Account>().Where(a => a.DisabledAt == null).Select(a => a.CommunityId).Distinct().ToListAsync(cancellation);
        foreach (var community in communities.TakeWhile(_ => books.HasRoom))
        {
            await OfAsync(community, cancellation);
        }
    }

    internal async Task<ListBook> OfAsync(Guid communityId, CancellationToken cancellation)
    {
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == communityId, cancellation);
        return await OfAsync(await open.OpenAsync(community, cancellation), cancellation);
    }

    internal Task<ListBook> OfAsync(PublicCommunity community, CancellationToken cancellation) => OfAsync(community, true, cancellation);

    private Task<ListBook> OfAsync(PublicCommunity community, bool isAsked, CancellationToken cancellation)
        => books.OfAsync(
            community.Community.Id, isAsked, b => b.Community.Revision >= community.Revision && b.Community.Today == community.Today,
            known => new ReadBook(registry, streets).RunAsync(community, known, cancellation), cancellation);
}
