using AssetTags.Assets;
using AssetTags.Lists;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Which assets a page is about: some that were marked (<c>id</c>), or a whole list by its address (<c>query</c>).</summary>
/// <param name="Ids">The keys.</param>
/// <param name="Query">The list's address, without the question mark; <see langword="null"/> where assets were marked.</param>
internal sealed record BulkSelection(IReadOnlyList<Guid> Ids, string? Query)
{
    private const string IdField = "id", QueryField = "query", AllField = "all";

    public AssetFilter Filter => new() { Only = Ids };

    /// <summary>What the forms of the page carry along.</summary>
    public IEnumerable<KeyValuePair<string, string>> Hidden
        => Query is { } query ? [new(QueryField, query), new(AllField, "1")] : Ids.Select(id => KeyValuePair.Create(IdField, id.ToString("D")));

    /// <summary>Reads it from a form: marked assets, unless all of the list are meant.</summary>
    public static async Task<BulkSelection> OfAsync(IFormCollection posted, ListAssets list, Guid communityId, CancellationToken cancellation)
    {
        var ids = Keys(posted[IdField]);
        return (posted.ContainsKey(AllField) || ids.Count == 0) && posted.ContainsKey(QueryField)
            ? await OfListAsync(posted[QueryField].ToString(), list, communityId, cancellation)
            : new BulkSelection(ids, null);
    }

    /// <summary>Reads it from an address, which is that of a list with another path.</summary>
    public static async Task<BulkSelection> OfAsync(HttpRequest request, ListAssets list, Guid communityId, CancellationToken cancellation)
        => Keys(request.Query[IdField]) is { Count: > 0 } ids ? new(ids, null) : await OfListAsync(request.QueryString.Value?.TrimStart('?') ?? "", list, communityId, cancellation);

    private static async Task<BulkSelection> OfListAsync(string query, ListAssets list, Guid communityId, CancellationToken cancellation)
        => new(await list.IdsAsync(communityId, ListQuery.Read(query).Query, cancellation), query);

    private static List<Guid> Keys(IEnumerable<string?> texts) => [.. texts.Select(t => Guid.TryParse(t, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct()];
}
