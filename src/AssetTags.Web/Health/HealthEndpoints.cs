using AssetTags.Data;
using AssetTags.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AssetTags.Web.Health;

/// <summary>What a supervisor asks of the program itself; the answers name nothing but a state.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan s_longestSilence = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", (HttpContext http) => Say(http, "Healthy", StatusCodes.Status200OK)).WithName("HealthLive").AllowAnonymous();
        routes.MapGet("/health/ready", Ready).WithName("HealthReady").AllowAnonymous();
    }

    // Degraded: the database is away, and only what is in memory can be shown.
    private static ContentHttpResult Ready(HttpContext http, RegistryRevision revision, IHostApplicationLifetime lifetime)
        => lifetime.ApplicationStopping.IsCancellationRequested || revision.Current < 0 || revision.State != RegistryState.Ready
            ? Say(http, "Unhealthy", StatusCodes.Status503ServiceUnavailable)
            : revision.Silence < s_longestSilence
                ? Say(http, "Healthy", StatusCodes.Status200OK)
                : Say(http, "Degraded", StatusCodes.Status503ServiceUnavailable);

    private static ContentHttpResult Say(HttpContext http, string state, int status)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text(state, "text/plain", statusCode: status);
    }
}
