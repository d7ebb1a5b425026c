using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Inspections;
using AssetTags.Tags;
using AssetTags.Web.Hosting;
using AssetTags.Web.Staff;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Visits;

/// <summary><c>/staff/t/CODE</c>: what somebody of the staff reaches by scanning a label.</summary>
[Needs(Right.Read)]
internal sealed class TagModel(FindScanned find, SiteSettings settings) : StaffPageModel
{
    private const int LongestShown = 24;

    /// <summary>What was scanned or typed.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>What it stands for; <see langword="null"/> where nothing was typed yet.</summary>
    public FindScannedResult? Result { get; private set; }

    /// <summary>The form behind the button that says that all is as it was; <see langword="null"/> where that cannot be said.</summary>
    public VisitForm? AsItWas => Result is FindScannedResult.Found { Tag: { IsLive: true } tag, Asset: var asset } && Person.May(Right.Inspect)
        ? VisitForm.AsRegistered(asset, tag.Code) : null;

    /// <summary>Whether the check symbol failed, so that a symbol was misread.</summary>
    public bool IsMisread { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? code)
    {
        IsApp = true;
        Response.Headers.ContentSecurityPolicy = SafeHeaders.PolicyWithDecoder(settings.Tiles);
        var text = (code ?? "").Trim();
        if (text.Length == 0)
        {
            Title = In(VisitWords.ScanNext);
            return Page();
        }

        Typed = text.Length > LongestShown ? text[..LongestShown] + "…" : text;
        IsMisread = TagCodeReader.Read(text, out _) == TagCodeReading.WrongCheck;
        Result = await find.RunAsync(Community.Id, text, HttpContext.RequestAborted);
        Title = Result switch
        {
            FindScannedResult.Found { Asset: Asset asset } => asset.Name,
            FindScannedResult.Blank => In(VisitWords.BlankTitle),
            FindScannedResult.Foreign => In(VisitWords.ForeignTitle),
            _ => In(VisitWords.UnknownTitle),
        };
        Response.StatusCode = Result is FindScannedResult.Unknown or FindScannedResult.Foreign ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }
}
