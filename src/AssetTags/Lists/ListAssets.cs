using System.Runtime.CompilerServices;
using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Publication;
using AssetTags.Search;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Lists;

/// <summary>Lists assets for those who keep the registry: any filters, any order, closed assets too.</summary>
public sealed class ListAssets(RegistryContext registry, PublicRegistry open, ListBookReader books)
{
    /// <summary>Reads a page.</summary>
    /// <param name="communityId">Whose assets.</param>
    /// <param name="query">Which list, and which page.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<ListPage> RunAsync(Guid communityId, ListQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var book = await books.OfAsync(communityId, cancellation);
        var chosen = Choose(book, query, out var isNear);
        var start = Start(chosen, query);
        var size = Math.Min(query.Size, chosen.Count - start);
        var rows = await RowsAsync(book.Community, [.. chosen.Skip(start).Take(size).Select(r => r.Id)], cancellation);
        return new ListPage(rows, chosen.Count, start)
        {
            Next = start + size < chosen.Count ? Cursor(chosen[start + size - 1], query) : null,
            Previous = start > 0 ? start < chosen.Count ? Cursor(chosen[start], query) : query.After : null,
            Pages = ListPages.Around(chosen.Count, query.Size, start, out var number, at => at == 0 ? null : Cursor(chosen[at - 1], query)),
            Number = number,
            IsNear = isNear,
            Figures = book.Figures,
            Choices = book.Choices,
        };
    }

    /// <summary>The keys of every asset of the list in its order, whatever its page: what is exported, printed and changed in bulk.</summary>
    public async Task<IReadOnlyList<Guid>> IdsAsync(Guid communityId, ListQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. Choose(await books.OfAsync(communityId, cancellation), query, out _).Select(r => r.Id)];
    }

    /// <summary>Every row of the list in its order, read in parts, so that a list of any length is flat in memory.</summary>
    public async IAsyncEnumerable<ListRow> AllAsync(Guid communityId, ListQuery query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var book = await books.OfAsync(communityId, cancellation);
        foreach (var part in Choose(book, query, out _).Select(r => r.Id).Chunk(500))
        {
            foreach (var row in await RowsAsync(book.Community, part, cancellation))
            {
                yield return row;
            }
        }
    }

    /// <summary>These assets in this order; foreign ones and those that are not there are left out.</summary>
    public async Task<IReadOnlyList<ListRow>> OfAsync(Guid communityId, IReadOnlyList<Guid> assets, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(assets);
        var community = await registry.Communities.AsNoTracking().SingleAsync(c => c.Id == communityId, cancellation);
        return await RowsAsync(await open.OpenAsync(community, cancellation), [.. assets.Distinct()], cancellation);
    }

    /// <summary>What a filter may be set to: holders, settlements, streets, with how many assets each has.</summary>
    public async Task<ListChoices> ChoicesAsync(Guid communityId, CancellationToken cancellation) => (await books.OfAsync(communityId, cancellation)).Choices;

    private static List<ListedAsset> Choose(ListBook book, ListQuery query, out bool isNear)
    {
        var chosen = Choose(book, query, Closeness.Words);
        isNear = chosen.Count == 0 && query.Text is not null;
        chosen = isNear ? Choose(book, query, Closeness.Near) : chosen;
        isNear &= chosen.Count > 0;
        return chosen;
    }

    private static List<ListedAsset> Choose(ListBook book, ListQuery query, Closeness closeness)
    {
        var filter = new ListFilter(query, book, closeness);
        var chosen = new List<ListedAsset>();
        foreach (var place in filter.AdmitsAny ? book.InOrder(query.Sort, query.IsDescending) : [])
        {
            if (filter.MayAdmit(place) && filter.Admits(book.Rows[place]))
            {
                chosen.Add(book.Rows[place]);
            }
        }

        return chosen;
    }

    // The first row after the cursor, or as many rows before it as a page has.
    private static int Start(List<ListedAsset> chosen, ListQuery query)
    {
        if (query.After is { } after)
        {
            return Place(chosen, after, query, orEqual: true);
        }

        return query.Before is { } before ? Math.Max(0, Place(chosen, before, query, orEqual: false) - query.Size) : 0;
    }

    // How many rows come before the cursor.
    private static int Place(List<ListedAsset> chosen, ListCursor cursor, ListQuery query, bool orEqual)
    {
        var (low, high, wanted) = (0, chosen.Count, new RowKey(cursor.Key, cursor.Asset));
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = RowKey.Compare(new RowKey(chosen[middle].KeyOf(query.Sort), chosen[middle].Id), wanted, query.IsDescending);
            (low, high) = order < 0 || (orEqual && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static ListCursor Cursor(ListedAsset row, ListQuery query) => new(query.Sort, row.KeyOf(query.Sort), row.Id);

    private async Task<IReadOnlyList<ListRow>> RowsAsync(PublicCommunity community, Guid[] keys, CancellationToken cancellation)
    {
        if (keys.Length == 0)
        {
            return [];
        }

        // By keys alone: asked for the community too, SQLite would read through all its assets.
        var read = await (
            from asset in registry.Assets.AsNoTracking().Where(a => EF.Parameter(keys).Contains(a.Id))
            join holder in registry.BalanceHolders on asset.BalanceHolderId equals (Guid?)holder.Id into holders
            from holder in holders.DefaultIfEmpty()
            join tag in registry.Tags.Live() on (Guid?)asset.Id equals tag.AssetId into tags
            from tag in tags.DefaultIfEmpty()
            select new { asset, holder, tag }).ToListAsync(cancellation);
        var byKey = read.Where(r => r.asset.CommunityId == community.Community.Id)
            .ToDictionary(r => r.asset.Id, r => new ListRow(r.asset, r.holder, r.tag, community.Rules.Judge(PublicitySubjects.Of(r.asset, r.holder, community.Community))));
        return [.. keys.Select(byKey.GetValueOrDefault).OfType<ListRow>()];
    }
}
