using System.Runtime.CompilerServices;

namespace AssetTags.Web.Hosting;

/// <summary>Makes the part of a kept answer's key that the path does not tell.</summary>
internal sealed class PageKey(RegistryRevision revision, TimeProvider clock)
{
    private const int LongestQuery = 512;

    private readonly ConditionalWeakTable<RequestCommunity, Start> _starts = [];

    /// <summary>The key, or <see langword="null"/> for a request whose answer is not worth keeping.</summary>
    public string? Of(HttpContext http)
    {
        if (http.Features.Get<RequestCommunity>() is not { } community || AcceptKey.Of(http.Request) is not { } accept
            || http.Request.QueryString.Value is { Length: > LongestQuery })
        {
            return null;
        }

        var start = StartOf(community);
        var encoding = AcceptedEncoding.Narrow(http.Request);
        return http.Request.QueryString.HasValue || accept.Length > 0
            ? $"{start}{encoding}|{PageQuery.Of(http.Request.Query)}|{accept}"
            : string.Concat(start, encoding, "|uk||");
    }

    private string StartOf(RequestCommunity community)
    {
        var day = community.DayOf(clock.GetUtcNow());
        var now = revision.Current;
        if (_starts.TryGetValue(community, out var start) && start.Revision == now && start.Day == day)
        {
            return start.Text;
        }

        start = new Start(now, day, $"{now}|{day:yyyyMMdd}|{community.Community.Id:N}|{(community.IsLocal ? "local" : "")}|");
        _starts.AddOrUpdate(community, start);
        return start.Text;
    }

    private sealed record Start(long Revision, DateOnly Day, string Text);
}
