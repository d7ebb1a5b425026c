namespace AssetTags.Web.Hosting;

/// <summary>A query in one spelling: sorted, and the language as the pages understand it.</summary>
internal static class PageQuery
{
    public static string Of(IQueryCollection query)
    {
        var language = query["lang"] == "en" ? "en" : "uk";
        var rest = query.Where(q => !q.Key.Equals("lang", StringComparison.OrdinalIgnoreCase)).OrderBy(q => q.Key, StringComparer.OrdinalIgnoreCase)
            .SelectMany(q => q.Value.Select(v => $"{Uri.EscapeDataString(q.Key.ToLowerInvariant())}={Uri.EscapeDataString(v ?? "")}"));
        return $"{language}|{string.Join('&', rest)}";
    }

    /// <summary>Takes out what advertisers and social networks add to links, so that nothing on a page can depend on it.</summary>
    public static void DropTracking(HttpRequest request)
    {
        if (request.QueryString.HasValue && request.Query.Keys.Any(IsTracking))
        {
            request.QueryString = QueryString.Create(request.Query.Where(q => !IsTracking(q.Key)));
        }
    }

    private static bool IsTracking(string key)
        => key.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || key is "fbclid" or "gclid" or "yclid" or "msclkid" or "igshid";
}
