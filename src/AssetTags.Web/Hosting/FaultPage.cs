using System.Text.Encodings.Web;
using AssetTags.Web.Words;

namespace AssetTags.Web.Hosting;

/// <summary>The page of an error: needs no database, no template and no community.</summary>
internal static class FaultPage
{
    public static string Of(HttpContext http, FaultWords words, string? id) => Of(http, words, id, "", null);

    /// <summary>The same with a text to copy, and another way on.</summary>
    public static string WithText(HttpContext http, FaultWords words, string text, (string Path, Phrase Words) way)
    {
        var encoder = http.RequestServices.GetRequiredService<HtmlEncoder>();
        return Of(http, words, null, $"\n<textarea class=\"in\" rows=\"8\" readonly aria-label=\"{encoder.Encode(words.Title.Uk)}\">{encoder.Encode(text)}</textarea>", (encoder.Encode(way.Path), way.Words));
    }

    private static string Of(HttpContext http, FaultWords words, string? id, string more, (string Path, Phrase Words)? way)
    {
        var language = http.Request.Query["lang"] == "en" ? Language.English : Language.Ukrainian;
        var community = http.Features.Get<RequestCommunity>()?.Community;
        var name = community is null ? "" : language == Language.English && community.NameEn is { Length: > 0 } english ? english : community.Name;
        var home = language == Language.English ? "/?lang=en" : "/";
        return $"""
            <!doctype html>
            <html lang="{(language == Language.English ? "en" : "uk")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{words.Title.In(language)}</title>
            <link rel="icon" href="/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/site.css">
            </head>
            <body>
            <header class="top"><div class="wrap"><a class="who" href="{home}"><span>{http.RequestServices.GetRequiredService<HtmlEncoder>().Encode(name)}</span></a></div></header>
            <main id="main" class="wrap stack" data-testid="fault">
            <div class="plate plain">
            <h1>{words.Title.In(language)}</h1>
            <p>{words.Text.In(language)}</p>{NumberOf(id, language)}
            </div>{more}
            <p><a href="{way?.Path ?? home}">{(way?.Words ?? FaultWords.Home).In(language)}</a></p>
            </main>
            </body>
            </html>

            """;
    }

    private static string NumberOf(string? id, Language language) => id is null ? "" : $"\n<p class=\"soft\">{FaultWords.Number.In(language)} {id}</p>";
}
