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

    /// <summary>Lets no key, and no folder for it, be made before anybody signs in; after all that brings the framework’s data protection along.</summary>
    public static void MakeKeysWhenNeeded(this IServiceCollection services)
    {
        foreach (var early in services.Where(s => s.ImplementationType?.Name == "DataProtectionHostedService").ToArray())
        {
            services.Remove(early);
        }
    }
}
