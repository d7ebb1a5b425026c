using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.OutputCaching;

namespace AssetTags.Web.Hosting;

/// <summary>Keeps whole answers of endpoints that are marked with this policy, for as long as the registry and the day stay the same.</summary>
/// <remarks>
/// The revision and the local date are part of the key, so an answer cannot be found once either has moved on; evicting only frees memory.
/// Only answers with status 200 are kept: what is not there is looked up each time, so that nobody can fill the memory with it.
/// </remarks>
internal sealed class PageCache(PageKey keys, RegistryRevision revision) : IOutputCachePolicy
{
    /// <summary>The name of the policy: <c>[OutputCache(PolicyName = PageCache.Name)]</c> or <c>.CacheOutput(PageCache.Name)</c>.</summary>
    public const string Name = "page", Tag = "page";

    /// <summary>What browsers and CDNs are told: browsers ask each time, and a CDN may answer for ten seconds.</summary>
    public const string CacheControl = "public, max-age=0, s-maxage=10, must-revalidate";

    // While the database is away nobody can tell whether something was closed meanwhile.
    private static readonly TimeSpan s_longestSilence = TimeSpan.FromMinutes(5), s_longest = TimeSpan.FromHours(25);

    private static readonly string s_build = typeof(PageCache).Module.ModuleVersionId.ToString("N");

    /// <inheritdoc />
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var key = IsPlain(http.Request) && revision.Silence < s_longestSilence ? keys.Of(http) : null;
        context.EnableOutputCaching = key is not null;
        context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = key is not null;
        if (key is not null)
        {
            context.CacheVaryByRules.CacheKeyPrefix = key;
            context.CacheVaryByRules.VaryByHost = false;
            context.CacheVaryByRules.QueryKeys = default;
            context.ResponseExpirationTimeSpan = s_longest;
            context.Tags.Add(Tag);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static bool IsPlain(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers.Authorization.Count == 0;

    /// <summary>The weak tag of what a key stands for: another registry, day, language or program gives another.</summary>
    public static string ETagOf(string key, PathString path)
    {
        var what = $"{s_build} {key} {path.Value?.ToUpperInvariant()}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)).AsSpan(0, 8))}\"";
    }
}
