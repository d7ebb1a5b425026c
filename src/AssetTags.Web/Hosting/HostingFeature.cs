using AssetTags.Photos;
using Microsoft.AspNetCore.DataProtection;
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
        services.AddDataProtection().SetApplicationName("AssetTags");
        services.AddOptions<KeyManagementOptions>().Configure<PhotoFolder, ILoggerFactory>((o, files, logs) => o.XmlRepository = new KeysInFolder(files, logs));
    }
}
