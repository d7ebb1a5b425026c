using AssetTags.Accounts;
using AssetTags.Assets;
using AssetTags.Search;
using AssetTags.Tags;
using AssetTags.Web.Hosting;
using AssetTags.Web.Staff;
using AssetTags.Web.Staff.Tagging;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AssetTags.Web.Pages.Staff.Tagging;

/// <summary>One box for whatever is scanned: a tag and an asset make an attached tag, with no key pressed but the scanner’s.</summary>
[Needs(Right.ManageTags)]
internal sealed partial class TagsModel(ReadScan read, FindByText find, TagMoves moves, SiteSettings settings) : StaffPageModel
{
    private const int MostFound = 8;
    private const int LongestShown = 60;

    /// <summary>The tag that was scanned, with what it stands for.</summary>
    public ReadScanResult.ScannedTag? Scanned { get; private set; }

    /// <summary>The asset that was chosen.</summary>
    public ReadScanResult.NamedAsset? Chosen { get; private set; }

    /// <summary>What was typed, where it led nowhere.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>Why nothing was done.</summary>
    public Phrase? Trouble { get; private set; }

    /// <summary>Assets that the typed words may mean.</summary>
    public IReadOnlyList<Asset> Found { get; private set; } = [];

    /// <summary>Codes that a misread one may mean.</summary>
    public IReadOnlyList<TagCode> Near { get; private set; } = [];

    /// <summary>The tag whose place a new one takes, when that is what the next scan is for.</summary>
    public Tag? Replacing { get; private set; }

    /// <summary>What the box asks for.</summary>
    public Phrase Asking => Replacing is not null ? TagWords.BoxForNew
        : Scanned is { Tag.IsLive: true, Asset: null } ? TagWords.BoxForAsset
        : Chosen is not null ? TagWords.BoxForTag
        : TagWords.Box;

    public async Task<IActionResult> OnGetAsync(string? scan, string? tag, string? asset, string? replace, CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(scan))
        {
            // A link to a tag or an asset: looked at, nothing is done.
            tag = scan;
        }

        return await ShowAsync(tag, asset, replace, cancellation) ? Page() : NotFound();
    }

    /// <summary>Takes the next scan, and does what both scans say together.</summary>
    public async Task<IActionResult> OnPostScanAsync(string? scan, string? tag, string? asset, string? replace, CancellationToken cancellation)
    {
        if (!await ShowAsync(tag, asset, replace, cancellation))
        {
            return NotFound();
        }

        Typed = (scan ?? "").Trim();
        if (Typed.Length == 0)
        {
            return Refuse(TagWords.Nothing);
        }

        return await read.RunAsync(Community.Id, Typed, cancellation) switch
        {
            ReadScanResult.ScannedTag now => await TakeTagAsync(now, cancellation),
            ReadScanResult.NamedAsset now => await TakeAssetAsync(now, cancellation),
            ReadScanResult.SeveralAssets { Assets: var several } => Offer(several),
            ReadScanResult.Unknown unknown => await SearchAsync(unknown, cancellation),
            _ => throw new NotSupportedException(),
        };
    }

    private async Task<IActionResult> TakeTagAsync(ReadScanResult.ScannedTag now, CancellationToken cancellation)
    {
        var code = now.Tag.Code;
        if (Replacing is { } old)
        {
            return code == old.Code || now.Tag is { AssetId: not null } or { IsLive: false } ? Refuse(TagWords.NotBlank.With($"{code}")) : await ReplaceAsync(old.Code, code, cancellation);
        }

        if (Scanned?.Tag.Code == code)
        {
            return Refuse(now.Asset is null ? TagWords.SameTag.With($"{code}") : TagWords.AttachedBefore.With($"{code}", now.Asset.Name));
        }

        return (Chosen, Scanned) switch
        {
            (not null, _) when !now.Tag.IsLive => Refuse(TagWords.Ended.With($"{code}", In(PrintingWords.Of(now.Tag.State)))),
            (not null, _) when now.Asset is { } other && other.Id != Chosen.Asset.Id => Refuse(TagWords.OfAnother.With($"{code}", other.Name)),
            (not null, _) => await AttachAsync(code, Chosen.Asset, Chosen.Present, cancellation),
            (null, { Tag: { IsLive: true, AssetId: null } }) when now.Asset is { } named => await AttachAsync(Scanned.Tag.Code, named, now.Present, cancellation),
            _ => SeeOther($"/staff/tags?tag={code.Symbols}"),
        };
    }

    private async Task<IActionResult> TakeAssetAsync(ReadScanResult.NamedAsset now, CancellationToken cancellation)
        => Scanned is { Tag: { IsLive: true } scanned } && (scanned.AssetId is null || scanned.AssetId == now.Asset.Id) ? await AttachAsync(scanned.Code, now.Asset, now.Present, cancellation)
            : Chosen?.Asset.Id == now.Asset.Id ? Refuse(TagWords.SameAsset)
            : SeeOther($"/staff/tags?asset={now.Asset.Id}");

    private async Task<IActionResult> SearchAsync(ReadScanResult.Unknown unknown, CancellationToken cancellation)
    {
        Near = unknown.Near;
        var shown = Typed.Length > LongestShown ? Typed[..LongestShown] + "…" : Typed;
        if (unknown.Reading == TagCodeReading.Read && TagCode.TryParse(Typed, out var code))
        {
            return Refuse(TagWords.NotMinted.With($"{code}"));
        }

        if (Near.Count > 0)
        {
            return Refuse(TagWords.WrongCheck.With(shown));
        }

        var found = await find.RunAsync(Community.Id, Typed, MostFound, null, cancellation);
        return found.Assets.Count > 0 ? Offer([.. found.Assets.Select(a => a.Asset)])
            // Ten letters are rather a word than a code.
            : Refuse((unknown.Reading == TagCodeReading.WrongCheck && Typed.Any(char.IsAsciiDigit) ? TagWords.WrongCheck : TagWords.Unknown).With(shown));
    }

    private PageResult Offer(IReadOnlyList<Asset> assets)
    {
        Found = assets;
        return Page();
    }

    private PageResult Refuse(Phrase trouble)
    {
        (Trouble, IsWrong) = (trouble, true);
        return Page();
    }

    // False when the address names what this community does not have.
    private async Task<bool> ShowAsync(string? tag, string? asset, string? replace, CancellationToken cancellation)
    {
        (Title, Nav) = (In(TagWords.Title), "/staff/labels");
        Response.Headers.ContentSecurityPolicy = SafeHeaders.PolicyWithDecoder(settings.Tiles);
        Scanned = string.IsNullOrEmpty(tag) ? null : await read.RunAsync(Community.Id, tag, cancellation) as ReadScanResult.ScannedTag;
        Chosen = string.IsNullOrEmpty(asset) || !Guid.TryParse(asset, out _) ? null : await read.RunAsync(Community.Id, asset, cancellation) as ReadScanResult.NamedAsset;
        Replacing = string.IsNullOrEmpty(replace) ? null : (await read.RunAsync(Community.Id, replace, cancellation) as ReadScanResult.ScannedTag)?.Tag;
        return (string.IsNullOrEmpty(tag) || Scanned is not null) && (string.IsNullOrEmpty(asset) || Chosen is not null) && (string.IsNullOrEmpty(replace) || Replacing is not null);
    }
}
