using AssetTags.Communities;

namespace AssetTags.Web;

/// <summary>Which community a request's host means; a feature of the request.</summary>
/// <param name="Community">The community.</param>
/// <param name="Hosts">Its hosts: the present one first, then those it had before.</param>
/// <param name="IsLocal">Whether it was reached as localhost, by somebody who tries things out.</param>
internal sealed record RequestCommunity(Community Community, IReadOnlyList<string> Hosts, bool IsLocal)
{
    /// <summary>The address of the community's site, without a final slash; always the registry's, never the request's.</summary>
    public string PublicBaseUrl { get; } = $"https://{Community.Host}";

    /// <summary>An address that leads to a path of this site from anywhere; on localhost, the path alone.</summary>
    /// <param name="path">A path that begins with a slash.</param>
    public string Link(string path) => IsLocal ? path : PublicBaseUrl + path;

    /// <summary>The day of an instant as people of the community count days.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => Community.DayOf(instant);

    /// <summary>Lets handlers of minimal endpoints take it as a parameter.</summary>
    public static ValueTask<RequestCommunity?> BindAsync(HttpContext http) => ValueTask.FromResult(http.Features.Get<RequestCommunity>());
}
