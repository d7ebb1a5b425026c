using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace AssetTags.Web.Hosting;

/// <summary>Limits on work: on all that is done at once, and on searches of one visitor. Answers from memory are not work.</summary>
internal static class WorkLimits
{
    /// <summary>The policy of endpoints that search: <c>[EnableRateLimiting(WorkLimits.Search)]</c> or <c>.RequireRateLimiting(WorkLimits.Search)</c>.</summary>
    public const string Search = "search";

    /// <summary>The policy of everything by which somebody may come in.</summary>
    public const string SignIn = "sign-in";

    public static void AddWorkLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<SiteLimits>((options, limits) =>
        {
            var visitors = new AddressPrefix();
            
            // Slow senders and readers hold their place: one visitor has a few, and the staff side has a room of its own.
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(OfVisitor(limits, visitors), AllAtOnce(limits));
            options.AddPolicy(Search, http => RateLimitPartition.GetSlidingWindowLimiter(
                visitors.OfVisitor(http.Connection.RemoteIpAddress),
                _ => new() { PermitLimit = limits.Searches, Window = limits.Window, SegmentsPerWindow = 6 }));
            options.AddPolicy(SignIn, http => HttpMethods.IsGet(http.Request.Method)
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetSlidingWindowLimiter(
                    "sign-in " + visitors.OfVisitor(http.Connection.RemoteIpAddress),
                    _ => new() { PermitLimit = limits.SignIns, Window = limits.Window, SegmentsPerWindow = 6 }));
            options.OnRejected = (context, _) => new ValueTask(RefuseAsync(context.HttpContext, context.Lease, limits));
        });
    }

    private static PartitionedRateLimiter<HttpContext> AllAtOnce(SiteLimits limits)
        => PartitionedRateLimiter.Create<HttpContext, string>(http => RoomOf(http) is { } room
            ? RateLimitPartition.GetConcurrencyLimiter(room, _ => new() { PermitLimit = limits.AtWork, QueueLimit = limits.Waiting })
            : RateLimitPartition.GetNoLimiter(""));

    private static PartitionedRateLimiter<HttpContext> OfVisitor(SiteLimits limits, AddressPrefix visitors)
        => PartitionedRateLimiter.Create<HttpContext, string>(http => RoomOf(http) is { } room
            ? RateLimitPartition.GetConcurrencyLimiter(
                $"{room} {visitors.OfVisitor(http.Connection.RemoteIpAddress)}", _ => new() { PermitLimit = limits.AtWorkForOne, QueueLimit = limits.Waiting })
            : RateLimitPartition.GetNoLimiter(""));

    private static string? RoomOf(HttpContext http)
        => http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) ? null
            : http.Request.Path.StartsWithSegments("/staff") || http.Request.Path.StartsWithSegments("/api/v1/staff") ? "staff" : "public";

    private static Task RefuseAsync(HttpContext http, RateLimitLease lease, SiteLimits limits)
    {
        if (!lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) && http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is null)
        {
            return FaultPages.WriteAsync(http, StatusCodes.Status503ServiceUnavailable);
        }

        wait = wait > TimeSpan.Zero ? wait : limits.Window;
        return FaultPages.TooManyAsync(http, wait);
    }
}
