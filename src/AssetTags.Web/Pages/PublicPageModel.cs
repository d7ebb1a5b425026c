using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using AssetTags.Communities;
using AssetTags.Web.Hosting;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace AssetTags.Web.Pages;

/// <summary>What every public page has: a community, a language, a title.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PageCache.Name)]
internal abstract class PublicPageModel : PageModel
{
    /// <summary>Ukrainian unless the address asks for English; neither cookie nor browser is asked (Law 2704-VIII, art. 27).</summary>
    public Language Language => Request.Query["lang"] == "en" ? Language.English : Language.Ukrainian;

    /// <summary>The language as HTML names it.</summary>
    public string LanguageCode => Language == Language.English ? "en" : "uk";

    /// <summary>The community on whose host the page was asked for.</summary>
    public Community Community => HttpContext.Features.GetRequiredFeature<RequestCommunity>().Community;

    /// <summary>The community's name in the page's language, where it has one.</summary>
    public string CommunityName => Language == Language.English && Community.NameEn is { Length: > 0 } name ? name : Community.Name;

    /// <summary>The page's own title.</summary>
    public string Title { get; protected set; } = "";

    /// <summary>The one address of what the page shows, path only; <see langword="null"/> where it should not be found by search engines.</summary>
    public string? Canonical { get; protected set; }

    /// <summary>Whether the page needs the width of the screen.</summary>
    public bool IsWide { get; protected set; }

    /// <summary>A phrase in the page's language.</summary>
    public string In(Phrase phrase) => phrase.In(Language);

    /// <summary>An address of this site in the page's language.</summary>
    public string To(string path) => Language == Language.English ? $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=en" : path;

    /// <summary>This very page in the other language.</summary>
    public string InOtherLanguage()
    {
        var rest = Request.Query.Where(q => q.Key != "lang").SelectMany(q => q.Value.Select(v => KeyValuePair.Create(q.Key, v)));
        var query = Language == Language.English ? rest : rest.Append(KeyValuePair.Create("lang", (string?)"en"));
        return Request.Path.ToUriComponent() + QueryString.Create(query);
    }

    /// <summary>A day in the page's language.</summary>
    public string Day(DateOnly day) => Numbers.Date(day, Language);

    /// <summary>A phrase with one value put in.</summary>
    public string In(Phrase phrase, string value) => In(phrase).Replace("{0}", value, StringComparison.Ordinal);
}
