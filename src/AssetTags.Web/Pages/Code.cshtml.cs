using AssetTags.Publication;
using AssetTags.Tags;
using AssetTags.Web.Hosting;
using AssetTags.Web.Machines;
using AssetTags.Web.Statistics;
using AssetTags.Web.Words;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages;

/// <summary><c>/CODE</c>: what a phone reaches when it scans a label. It answers with a page for every code there can be, never a redirect.</summary>
[CountedPage]
internal sealed class CodeModel(PublicRegistry registry, ResolveCode resolve, ReadPublicRecord records, MissLimiter misses) : PublicPageModel
{
    /// <summary>What was typed or scanned.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>What it stands for.</summary>
    public ResolveCodeResult Result { get; private set; } = null!;

    /// <summary>The record of a live code.</summary>
    public RecordView? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code)
    {
        Typed = code;
        var community = await registry.OpenAsync(Community, HttpContext.RequestAborted);
        Result = await resolve.RunAsync(community, code, HttpContext.RequestAborted);
        if (Result is ResolveCodeResult.Live live)
        {
            Shown = new RecordView(this, await records.OfAsync(community, live.Asset, live.Code, HttpContext.RequestAborted));
        }

        Describe();
        return Response.StatusCode == StatusCodes.Status404NotFound && misses.Miss(HttpContext) is { } wait
            ? new TooManyAttempts(wait)
            : (IActionResult?)MachineAnswer.Of(HttpContext, Result, Shown?.Record, community) ?? Page();
    }

    /// <summary>The code as it is printed, or what was typed where that is no code.</summary>
    public string Written(TagCode code) => code.IsNone ? Typed.Length > LongestShown ? Typed[..LongestShown] + "…" : Typed.ToUpperInvariant() : code.ToString();

    private const int LongestShown = 24;

    private void Describe()
    {
        (Title, Canonical, Response.StatusCode) = Result switch
        {
            ResolveCodeResult.Live live => (live.Asset.Name ?? In(AssetWords.Property), $"/{live.Code.Symbols}", StatusCodes.Status200OK),
            ResolveCodeResult.Replaced => (In(CodeWords.ReplacedTitle), null, StatusCodes.Status200OK),
            ResolveCodeResult.Blank => (In(CodeWords.BlankTitle), null, StatusCodes.Status200OK),
            ResolveCodeResult.Ended ended => (In(ended.WasLost ? CodeWords.LostTitle : CodeWords.RevokedTitle), null, StatusCodes.Status410Gone),
            _ => (In(CodeWords.UnknownTitle), null, StatusCodes.Status404NotFound),
        };
    }
}
