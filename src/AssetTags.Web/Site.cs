using System.Text.Encodings.Web;
using System.Text.Unicode;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Web.Accounts;
using AssetTags.Web.Health;
using AssetTags.Web.Hosting;
using AssetTags.Web.Lists;
using AssetTags.Web.Imports;
using AssetTags.Web.Machines;
using AssetTags.Web.Mail;
using AssetTags.Web.Map;
using AssetTags.Web.Papers;
using AssetTags.Web.Photos;
using AssetTags.Web.Staff;
using AssetTags.Web.Staff.Inspections;
using AssetTags.Web.Staff.Labels;
using AssetTags.Web.Staff.Desk;
using AssetTags.Web.Staff.Tagging;
using AssetTags.Web.Statistics;
using Microsoft.Extensions.WebEncoders;

namespace AssetTags.Web;

/// <summary>The whole site, so that the program and the tests start the same one.</summary>
internal static class Site
{
    /// <summary>Puts the site together as a command line and the environment say; it does not listen yet.</summary>
    /// <exception cref="SettingMistakeException">A setting cannot be followed.</exception>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? change = null)
        => Build(SiteSettings.Of(SettingTexts.Of(args, Environment.GetEnvironmentVariable)), change);

    /// <summary>Puts the site together; it does not listen yet.</summary>
    /// <param name="settings">How it shall run.</param>
    /// <param name="change">What tests put in the place of its own services.</param>
    public static WebApplication Build(SiteSettings settings, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();

        // Else the framework compresses files of wwwroot anew, and not at all well, wherever the site runs from its build output.
        builder.WebHost.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        builder.Logging.AddSiteLog();
        builder.AddSiteServer(settings);
        AddServices(builder.Services, settings);
        change?.Invoke(builder.Services);
        var site = builder.Build();
        UseAll(site);
        MapAll(site);
        return site;
    }

    private static void AddServices(IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton(settings).AddSingleton<SiteLimits>();

        // First, so that its author of writes, the person of the request, is the one that counts.
        services.AddStaff().AddStaffAccounts();
        services.AddRegistry(settings.Database, new Author("web", "web"), settings.Files);
        services.AddHosting();
        services.AddRazorPages();

        // Razor would write Cyrillic as numbers, three times as long.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(
            UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.Cyrillic, UnicodeRanges.GeneralPunctuation, UnicodeRanges.LetterlikeSymbols));

        // Each feature adds its services here, in one line.
        services.AddMachines();
        services.AddMap();
        services.AddScanCounting();
        services.AddMail();
        services.AddLabelPages();
        services.AddImports();
        services.AddListKeeping();
        services.MakeKeysWhenNeeded();
    }

    private static void UseAll(WebApplication site)
    {
        site.UseTrustedProxies();
        site.UseSafeHeaders();
        site.UseOpenReading();
        site.UseFaultPages();

        // Before the gate, which turns HEAD into GET; sees answers from memory too.
        site.UseScanCounting();
        site.UseHostGate();

        site.UseRouting();
        site.UseDeclaredMethods();

        // Before the page cache, whose copies are the same for everybody: staff who scan a label are led to their own page.
        site.UseScanAsStaff();
        site.UsePageCaching();
        site.UseRateLimiter();
        site.UseResponseCompression();
        site.UseStaffGate();
        site.UseFaultBodies();
    }

    // Each feature maps its endpoints here, in one line.
    private static void MapAll(WebApplication site)
    {
        site.MapStaticAssets().AllowAnonymous();
        site.MapHealth();
        site.MapMachines();
        site.MapStatistics();
        site.MapPhotos();
        site.MapMap();
        site.MapImports();
        site.MapPapers();
        site.MapExports();
        site.MapInspectionsForStaff();
        site.MapLabels();
        site.MapLabelsForPrograms();
        site.MapTagsForPrograms();
        site.MapDesk();
        site.MapDeskOfMany();
        site.MapDeskOfOne();
        site.MapLists();
        site.MapRazorPages().WithStaticAssets();
    }
}
