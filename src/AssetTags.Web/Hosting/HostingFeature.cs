using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace AssetTags.Web.Hosting;

/// <summary>The hosting's place among the site's services.</summary>
internal static class HostingFeature
{
    public static void AddHosting(this IServiceCollection services)
    {
        services.AddSingleton<CommunityDirectory>().AddSingleton<RegistryRevision>().AddHostedService(s => s.GetRequiredService<RegistryRevision>());
        services.AddSingleton<MissLimiter>().AddSingleton<FaultLog>();
        services.AddPageCaching();
        services.AddWorkLimits();
        services.AddProblemDetails();
        services.Configure<KeyManagementOptions>(o => o.XmlRepository = new KeysInMemory());
    }
}
