using System.Text.Encodings.Web;
using System.Text.Unicode;
using AssetTags.Communities;
using AssetTags.Data;
using AssetTags.Journal;
using AssetTags.Web.Health;
using AssetTags.Web.Map;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.WebEncoders;

namespace AssetTags.Web;

/// <summary>The whole site, so that the program and the tests start the same one.</summary>
internal static class Site
{
    /// <summary>Puts the site together; it does not listen yet.</summary>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseStaticWebAssets();
        var database = builder.Configuration["db"] ?? builder.Configuration[DatabaseOptions.Variable] ?? DatabaseOptions.DefaultFile;
        builder.Services.AddRegistry(DatabaseOptions.Parse(database), new Author("web", "web"));
        builder.Services.AddRazorPages();
        builder.Services.AddMap();

        // Razor would write Cyrillic as numbers, three times as long.
        builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(
            UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.Cyrillic, UnicodeRanges.GeneralPunctuation, UnicodeRanges.LetterlikeSymbols));
        var site = builder.Build();
        site.Use(async (http, next) =>
        {
            var registry = http.RequestServices.GetRequiredService<RegistryContext>();
            var host = http.Request.Host.Host.ToLowerInvariant();
            var all = await registry.Communities.AsNoTracking().OrderBy(c => c.Id).ToListAsync(http.RequestAborted);
            if (all.FirstOrDefault(c => c.Host == host) is { } community || (all.FirstOrDefault() is { } first && (community = first) is not null))
            {
                http.Features.Set(new RequestCommunity(community));
                await next(http);
            }
        });
        site.MapStaticAssets();
        site.MapHealth();
        site.MapMap();
        site.MapRazorPages();
        return site;
    }
}
