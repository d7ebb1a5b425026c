using Microsoft.Extensions.Primitives;

namespace AssetTags.Web.Hosting;

/// <summary>The one compression that an answer will have.</summary>
internal static class AcceptedEncoding
{
    private static readonly StringValues s_brotli = "br", s_gzip = "gzip";

    /// <summary>Narrows <c>Accept-Encoding</c> to the best that is spoken here, so that as few copies as can be are kept.</summary>
    /// <returns><c>br</c>, <c>gzip</c> or nothing.</returns>
    public static string Narrow(HttpRequest request)
    {
        var header = request.Headers.AcceptEncoding;
        if (header.Count == 0)
        {
            return "";
        }

        var text = header.Count == 1 ? header[0] ?? "" : header.ToString();
        var best = Takes(text, "br") ? s_brotli : Takes(text, "gzip") ? s_gzip : StringValues.Empty;
        request.Headers.AcceptEncoding = best;
        return best.Count == 0 ? "" : best[0]!;
    }

    private static bool Takes(ReadOnlySpan<char> header, ReadOnlySpan<char> encoding)
    {
        foreach (var range in header.Split(','))
        {
            var part = header[range].Trim();
            if (part.StartsWith(encoding, StringComparison.OrdinalIgnoreCase) && (part.Length == encoding.Length || part[encoding.Length] is ';' or ' '))
            {
                return !IsRefused(part[encoding.Length..]);
            }
        }

        return false;
    }

    // q=0 and q=0.0 mean: not this one.
    private static bool IsRefused(ReadOnlySpan<char> parameters)
        => parameters.IndexOf("q=", StringComparison.OrdinalIgnoreCase) is var q and >= 0 && parameters[(q + 2)..].Trim().IndexOfAnyExcept('0', '.') < 0;
}
