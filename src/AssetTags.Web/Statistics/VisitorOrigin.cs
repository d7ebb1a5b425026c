using AssetTags.Statistics;

namespace AssetTags.Web.Statistics;

/// <summary>Reduces the <c>Referer</c> of a request to one of three words; nothing else of it is kept anywhere.</summary>
internal static class VisitorOrigin
{
    /// <summary>Where the visitor came from.</summary>
    /// <returns><see langword="null"/> for a visit that is no scan: the same page again, in the other language.</returns>
    public static ScanReferrer? Of(HttpRequest request, RequestCommunity community)
    {
        var headers = request.Headers.Referer;
        if (headers.Count == 0 || headers[0] is not { Length: > 0 } referrer)
        {
            return ScanReferrer.Camera;
        }

        var rest = referrer.AsSpan();
        rest = rest.IndexOf("://", StringComparison.Ordinal) is var scheme and > 0 ? rest[(scheme + 3)..] : rest;
        var end = rest.IndexOfAny('/', '?', '#');
        var host = end < 0 ? rest : rest[..end];
        if (!IsOwn(host, request, community))
        {
            return ScanReferrer.Link;
        }

        var path = end < 0 ? [] : rest[end..];
        path = path.IndexOfAny('?', '#') is var query and >= 0 ? path[..query] : path;
        return path.Equals(request.Path.Value, StringComparison.OrdinalIgnoreCase) ? null : ScanReferrer.Search;
    }

    private static bool IsOwn(ReadOnlySpan<char> host, HttpRequest request, RequestCommunity community)
    {
        if (host.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var own in community.Hosts)
        {
            if (host.Equals(own, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
