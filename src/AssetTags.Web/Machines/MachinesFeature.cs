using Microsoft.AspNetCore.Http.Json;

namespace AssetTags.Web.Machines;

/// <summary>What the site offers to programs: answers by <c>Accept</c>, <c>/api/v1</c>, its description, sitemap, robots, feed.</summary>
internal static class MachinesFeature
{
    public static IServiceCollection AddMachines(this IServiceCollection services) => services
        .Configure<JsonOptions>(o => MachineJson.Set(o.SerializerOptions))
        .AddSingleton<SitemapPlans>().AddScoped<SitemapLines>().AddScoped<Sitemap>()
        .AddApiDescription();

    public static void MapMachines(this IEndpointRouteBuilder routes)
    {
        routes.MapAssetsForMachines();
        routes.MapFilesForMachines();
        routes.MapApiDescription();
    }
}
