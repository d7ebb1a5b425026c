using AssetTags.Statistics;
using AssetTags.Tags;

namespace AssetTags.Web.Statistics;

/// <summary>Counts the visits to codes' pages, answers from memory included.</summary>
/// <remarks>
/// A scan is a page that a person opened: GET, answered with a page about the code (200, 304, 404, 410), not fetched ahead, not by a program
/// that wants data. What is counted is the code, the day and one of three words; address, device and browser are not looked at.
/// </remarks>
internal static class CountScans
{
    // A code with its hyphen and whatever people put between; everything longer is no code.
    private const int LeastLength = TagCode.SymbolCount + 1, GreatestLength = 40;

    /// <summary>Counts; stands outside the host gate, which answers HEAD as if it were GET.</summary>
    public static void UseScanCounting(this WebApplication site)
    {
        var buffer = site.Services.GetRequiredService<ScanBuffer>();
        var clock = site.Services.GetRequiredService<TimeProvider>();
        site.Use((http, next) =>
        {
            if (!MayBeScan(http.Request))
            {
                return next(http);
            }

            var answered = next(http);
            return answered.IsCompletedSuccessfully ? Done(http, buffer, clock) : AwaitAsync(answered, http, buffer, clock);
        });
    }

    /// <summary>Whether a request can be a person's for a code, as far as it tells before it is answered.</summary>
    internal static bool MayBeScan(HttpRequest request)
        => HttpMethods.IsGet(request.Method) && request.Path.Value is { Length: >= LeastLength and <= GreatestLength } path
            && path.AsSpan(1).TrimEnd('/').IndexOfAny('/', '.') < 0 && WantsPage(request) && !IsFetchedAhead(request.Headers);

    private static async Task AwaitAsync(Task answered, HttpContext http, ScanBuffer buffer, TimeProvider clock)
    {
        await answered;
        await Done(http, buffer, clock);
    }

    private static Task Done(HttpContext http, ScanBuffer buffer, TimeProvider clock)
    {
        if (IsAnswered(http.Response.StatusCode) && http.GetEndpoint()?.Metadata.GetMetadata<CountedPageAttribute>() is not null
            && http.Features.Get<RequestCommunity>() is { } community && VisitorOrigin.Of(http.Request, community) is { } origin)
        {
            Count(http.Request.Path.Value!, community, origin, buffer, community.DayOf(clock.GetUtcNow()));
        }

        return Task.CompletedTask;
    }

    private static void Count(string path, RequestCommunity community, ScanReferrer origin, ScanBuffer buffer, DateOnly day)
    {
        switch (TagCodeReader.Read(path.Trim('/'), out var code))
        {
            case TagCodeReading.Read:
                buffer.Count(community.Community.Id, code, origin, day);
                break;
            case TagCodeReading.WrongCheck:
                buffer.CountUnknown(community.Community.Id, origin, day);
                break;
        }
    }

    private static bool IsAnswered(int status)
        => status is StatusCodes.Status200OK or StatusCodes.Status304NotModified or StatusCodes.Status404NotFound or StatusCodes.Status410Gone;

    private static bool WantsPage(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        return accept.Count == 0 || (accept[0] is { } text && (text.Contains("text/html", StringComparison.OrdinalIgnoreCase) || text.Contains("*/*", StringComparison.Ordinal)));
    }

    // Browsers load pages before anybody asks for them: https://wicg.github.io/nav-speculation/prefetch.html#sec-purpose-header
    private static bool IsFetchedAhead(IHeaderDictionary headers)
        => Says(headers, "Sec-Purpose", "prefetch") || Says(headers, "Purpose", "prefetch") || Says(headers, "X-Moz", "prefetch");

    private static bool Says(IHeaderDictionary headers, string name, string word)
        => headers.TryGetValue(name, out var values) && values.Count > 0 && values[0]?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
