namespace AssetTags.Web.Health;

/// <summary>What a supervisor asks of the program itself.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
        => routes.MapGet("/health/live", () => TypedResults.Text("OK", "text/plain")).WithName("HealthLive");
}
