using AssetTags.Publication;
using AssetTags.Search;
using AssetTags.Tags;
using AssetTags.Web.Hosting;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace AssetTags.Web.Pages;

/// <summary><c>/search</c>: finds assets by what the public sees of them; a code leads to its page; without words, a list of everything.</summary>
[EnableRateLimiting(WorkLimits.Search)]
internal sealed class SearchModel(PublicRegistry registry, FindPublicByText search, ListPublicAssets list) : PublicPageModel
{
    private const int PageSize = 20;

    /// <summary>What was asked, cut where no more of it counts.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>What was found.</summary>
    public IReadOnlyList<PublicRow> Rows { get; private set; } = [];

    /// <summary>The address of the next page; <see langword="null"/> on the last.</summary>
    public string? Next { get; private set; }

    /// <summary>Whether this is not the first page.</summary>
    public bool IsLater { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? q, string? code, string? after)
    {
        if (CodeIn(code ?? q) is { } symbols)
        {
            return LocalRedirect(To($"/{symbols}"));
        }

        var typed = (string.IsNullOrWhiteSpace(q) ? code : q)?.Trim() ?? "";
        Asked = typed.Length > SearchWords.LongestQuestion ? typed[..SearchWords.LongestQuestion] : typed;
        Title = Asked.Length > 0 ? $"{Asked} — {In(SearchPageWords.Title)}" : In(SearchPageWords.Title);
        Canonical = Asked.Length == 0 && after is null ? "/search" : null;
        var community = await registry.OpenAsync(Community, HttpContext.RequestAborted);
        await (Asked.Length > 0 ? FindAsync(community, after) : ListAsync(community, after));
        return Page();
    }

    // A code with a wrong check symbol leads on, too: its page says what may have been meant.
    private static string? CodeIn(string? text) => TagCodeReader.Read(text, out var code) switch
    {
        TagCodeReading.Read => code.Symbols,
        TagCodeReading.WrongCheck when TagCodeReader.Normalized(text!) is { Length: TagCode.SymbolCount } symbols && symbols.All(char.IsAsciiLetterOrDigit)
            && symbols.Any(char.IsAsciiLetter) => symbols,
        _ => null,
    };

    private async Task FindAsync(PublicCommunity community, string? after)
    {
        var place = SearchCursor.TryParse(after, out var read) ? read : (SearchCursor?)null;
        var found = await search.RunAsync(community, Asked, PageSize, place, HttpContext.RequestAborted);
        (Rows, IsLater) = ([.. found.Findings.Select(f => f.Row)], place is not null);
        Next = found.Next is { } next ? At(next.ToString()) : null;
    }

    private async Task ListAsync(PublicCommunity community, string? after)
    {
        var place = Guid.TryParseExact(after, "N", out var read) ? read : (Guid?)null;
        var part = await list.RunAsync(community, assets => assets, new PublicPage { Most = PageSize, After = place }, HttpContext.RequestAborted);
        (Rows, IsLater) = (part.Rows, place is not null);
        Next = part.Next is { } next ? At(next.ToString("N")) : null;
    }

    private string At(string after)
        => To("/search" + QueryString.Create([.. Asked.Length > 0 ? [KeyValuePair.Create("q", (string?)Asked)] : (KeyValuePair<string, string?>[])[], new("after", after)]));
}
