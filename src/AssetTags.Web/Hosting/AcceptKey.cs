namespace AssetTags.Web.Hosting;

/// <summary>What in <c>Accept</c> can change an answer, as short as it gets.</summary>
internal static class AcceptKey
{
    /// <summary>The key of everybody who is shown the page.</summary>
    public const string Page = "";

    private const int Longest = 200;

    /// <summary>The same key only for requests that are answered alike; <see langword="null"/> for what is too long to be honest.</summary>
    public static string? Of(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        return accept.Count switch
        {
            0 => Page,
            1 when IsPage(accept[0]) => Page,
            _ => accept.ToString() is { Length: <= Longest } text ? text : null,
        };
    }

    // As browsers write it: HTML first, with full weight, and never again.
    private static bool IsPage(string? accept)
        => accept is null or "" or "*/*" or "text/html"
            || (accept.StartsWith("text/html,", StringComparison.Ordinal) && accept.LastIndexOf("text/html", StringComparison.OrdinalIgnoreCase) == 0);
}
