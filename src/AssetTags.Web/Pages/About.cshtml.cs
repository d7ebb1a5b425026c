using AssetTags.Web.Words;

namespace AssetTags.Web.Pages;

/// <summary><c>/about</c>: what is shown and why, privacy, accessibility, open data.</summary>
internal sealed class AboutModel : PublicPageModel
{
    public void OnGet()
    {
        Title = In(AboutWords.Title);
        Canonical = "/about";
    }
}
