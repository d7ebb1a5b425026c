using AssetTags.Assets;
using AssetTags.Lists;

namespace AssetTags.Web.Pages.Staff.Desk;

/// <summary>Which assets a page is about: some that were marked (<c>id</c>), or a whole list by its address (<c>query</c>).</summary>
/// <param name="Ids">The keys.</param>
/// <param name="Query">The list's address, without the question mark; <see langword="null"/> where assets were marked.</param>
internal sealed record BulkSelection(IReadOnlyList<Guid> Ids, string? Query)
{
    private Phrase? _wrong;

    private const string IdField = "id", QueryField = "query", AllField = "all";

    public AssetFilter Filter => new() { Only = Ids };

    /// <summary>Why nothing can be done with it, or <see langword="null"/>.</summary>
    public Phrase? Fault => _wrong ?? (Ids.Count == 0 ? Words.Staff.BulkPageWords.NothingChosen : null);

    /// <summary>What the forms of the page carry along.</summary>
    public IEnumerable<KeyValuePair<string, string>> Hidden
        => Query is { } query ? [new(QueryField, query), new(AllField, "1")] : Ids.Select(id => KeyValuePair.Create(IdField, id.ToString("D")));

    /// <summary>Reads it from a form: marked assets, unless all of a list are said to be meant.</summary>
    public static async Task<BulkSelection> OfAsync(IFormCollection posted, ListAssets list, Guid communityId, CancellationToken cancellation)
    {
        return posted.ContainsKey(AllField) && posted.ContainsKey(QueryField)
            ? await OfListAsync(posted[QueryField].ToString(), list, communityId, cancellation)
            : new BulkSelection(Keys(posted[IdField]), null);
    }

    /// <summary>Reads it from an address, which is that of a list with another path.</summary>
    public static async Task<BulkSelection> OfAsync(HttpRequest request, ListAssets list, Guid communityId, CancellationToken cancellation)
        => Keys(request.Query[IdField]) is { Count: > 0 } ids ? new(ids, null) : await OfListAsync(request.QueryString.Value?.TrimStart('?') ?? "", list, communityId, cancellation);

    private static async Task<BulkSelection> OfListAsync(string query, ListAssets list, Guid communityId, CancellationToken cancellation)
    {
        var read = ListQuery.ReadStrictly(query);
        return read.Fault is { } fault ? new([], query) { _wrong = fault } : new(await list.IdsAsync(communityId, read.Query, cancellation), query);
    }

    private static List<Guid> Keys(IEnumerable<string?> texts) => [.. texts.Select(t => Guid.TryParse(t, out var id) ? id : (Guid?)null).OfType<Guid>().Distinct()];
}
