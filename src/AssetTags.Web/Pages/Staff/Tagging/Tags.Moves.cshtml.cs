using AssetTags.Assets;
using AssetTags.Tags;
using AssetTags.Web.Staff.Tagging;
using AssetTags.Web.Words.Staff;
using Microsoft.AspNetCore.Mvc;

namespace AssetTags.Web.Pages.Staff.Tagging;

internal sealed partial class TagsModel
{
    /// <summary>Attaches a scanned tag to the asset it was printed for, or that was chosen.</summary>
    public async Task<IActionResult> OnPostAttachAsync(string? code, string? on, CancellationToken cancellation)
    {
        if (!TagCode.TryParse(code, out var read) || !await ShowAsync(null, on ?? "", null, cancellation) || Chosen is null)
        {
            return NotFound();
        }

        return await AttachAsync(read, Chosen.Asset, Chosen.Present, cancellation);
    }

    public async Task<IActionResult> OnPostReplaceAsync(string? code, string? with, CancellationToken cancellation)
    {
        if (!TagCode.TryParse(code, out var old) || !await ShowAsync(code, null, null, cancellation))
        {
            return NotFound();
        }

        return await ReplaceAsync(old, TagCode.TryParse(with, out var successor) ? successor : null, cancellation);
    }

    /// <summary>Marks a tag as lost, or takes its code out of use.</summary>
    public Task<IActionResult> OnPostWithdrawAsync(string? code, string? state, CancellationToken cancellation)
        => MoveAsync(code, read => moves.WithdrawAsync(Community.Id, read, state == "lost" ? TagState.Lost : TagState.Revoked, cancellation), cancellation);

    public Task<IActionResult> OnPostRestoreAsync(string? code, CancellationToken cancellation)
        => MoveAsync(code, read => moves.RestoreAsync(Community.Id, read, cancellation), cancellation);

    public Task<IActionResult> OnPostDetachAsync(string? code, string? on, CancellationToken cancellation)
        => MoveAsync(code, read => moves.DetachAsync(Community.Id, read, Guid.TryParse(on, out var asset) ? asset : Guid.Empty, cancellation), cancellation);

    private async Task<IActionResult> MoveAsync(string? code, Func<TagCode, Task<TagMove>> move, CancellationToken cancellation)
        => TagCode.TryParse(code, out var read) && await ShowAsync(code, null, null, cancellation) ? After(await move(read), $"/staff/tags?tag={read.Symbols}") : NotFound();

    // An asset that carries another tag already gets a question, not a refusal.
    private async Task<IActionResult> AttachAsync(TagCode code, Asset asset, Tag? present, CancellationToken cancellation)
    {
        if (present is { State: TagState.Attached } && present.Code != code)
        {
            Question = new(present.Code, code);
            return Refuse(TagWords.HasTag.With(asset.Name, $"{present.Code}", $"{code}"));
        }

        return After(await moves.AttachAsync(code, asset, cancellation), "/staff/tags");
    }

    private async Task<IActionResult> ReplaceAsync(TagCode old, TagCode? successor, CancellationToken cancellation)
        => After(await moves.ReplaceAsync(Community.Id, old, successor, cancellation), successor is null ? $"/staff/tags?tag={old.Symbols}" : "/staff/tags");

    private IActionResult After(TagMove move, string path)
    {
        if (!move.IsDone)
        {
            return Refuse(move.Said);
        }

        Tell(move.Said, move.UndoPath);
        return SeeOther(path);
    }

    /// <summary>A tag that could take another's place, if that is what was meant.</summary>
    public (TagCode Old, TagCode New)? Question { get; private set; }
}
