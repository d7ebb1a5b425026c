using Microsoft.AspNetCore.Http.Json;

namespace AssetTags.Web.Machines;

/// <summary>What the site offers to programs: answers by <c>Accept</c>, <c>/api/v1</c>, its description, sitemap, robots, feed.</summary>
internal static class MachinesFeature
{
    public static IServiceCollection AddMachines(this IServiceCollection services) => services
        .Configure<JsonOptions>(o => MachineJson.Set(o.SerializerOptions))
        .AddSingleton<SitemapPlans>().AddScoped<SitemapLines>().AddScoped<Sitemap>().AddScoped<OneAsset>()
        .AddApiDescription();

    /// <summary>Lets pages of other sites read what programs are offered, errors included; first among what answers.</summary>
    public static void UseOpenReading(this IApplicationBuilder site) => site.Use((http, next) =>
    {
        if (http.Request.Path.StartsWithSegments("/api") && !http.Request.Path.StartsWithSegments("/api/v1/staff") || http.Request.Path.StartsWithSegments("/openapi"))
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers.AccessControlAllowOrigin = "*";
                http.Response.Headers.AccessControlExposeHeaders = "Link, ETag, Retry-After";
                return Task.CompletedTask;
            });
        }

        return next(http);
    });

    public static void MapMachines(this IEndpointRouteBuilder routes)
    {
        routes.MapAssetsForMachines();
        routes.MapFilesForMachines();
        routes.MapApiDescription();
    }
}
