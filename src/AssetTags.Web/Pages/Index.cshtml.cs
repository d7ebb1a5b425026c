using AssetTags.Web.Words;

namespace AssetTags.Web.Pages;

/// <summary><c>/</c>: what this is, and where to enter a code or look for something.</summary>
internal sealed class IndexModel : PublicPageModel
{
    public void OnGet()
    {
        Title = In(PageWords.WhatTitle);
        Canonical = "/";
    }
}
