using AssetTags.Web.Health;
using AssetTags.Web.Welcome;

namespace AssetTags.Web;

/// <summary>The whole site, so that the program and the tests start the same one.</summary>
internal static class Site
{
    /// <summary>Puts the site together; it does not listen yet.</summary>
    public static WebApplication Build(string[] args)
    {
        var site = WebApplication.CreateBuilder(args).Build();
        site.MapHealth();
        site.MapWelcome();
        return site;
    }
}
