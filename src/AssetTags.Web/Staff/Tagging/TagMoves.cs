using AssetTags.Assets;
using AssetTags.Printing;
using AssetTags.Tags;
using AssetTags.Web.Words.Staff;

namespace AssetTags.Web.Staff.Tagging;

/// <summary>What came of a move of tags, in words, and how to take it back.</summary>
/// <param name="Said">What happened, or why nothing did.</param>
/// <param name="IsDone">Whether something changed, or was so before.</param>
/// <param name="UndoPath">Where a form that takes it back is sent to.</param>
internal sealed record TagMove(Phrase Said, bool IsDone, string? UndoPath = null);

/// <summary>The operations on tags, each with its sentence and its undo.</summary>
internal sealed class TagMoves(AttachTag attach, ReplaceTag replace, WithdrawTag withdraw, RestoreTag restore, DetachTag detach)
{
    public async Task<TagMove> AttachAsync(TagCode code, Asset asset, CancellationToken cancellation) => await attach.RunAsync(code, asset, cancellation) switch
    {
        AttachTagResult.Attached { Superseded: null } => new(TagWords.Attached.With($"{code}", asset.Name), true, UndoAttach(code, asset.Id)),
        AttachTagResult.Attached { Superseded: { } former } => new(
            Both(TagWords.Attached.With($"{code}", asset.Name), TagWords.Superseded.With($"{former.Code}")), true, UndoAttach(code, asset.Id)),
        AttachTagResult.AlreadyAttached => new(TagWords.AttachedBefore.With($"{code}", asset.Name), true),
        AttachTagResult.Refused { Reason: var reason } => new(reason, false),
        _ => new(TagWords.NotMinted.With($"{code}"), false),
    };

    public async Task<TagMove> ReplaceAsync(Guid communityId, TagCode old, TagCode? successor, CancellationToken cancellation)
        => await replace.RunAsync(communityId, old, successor, cancellation) switch
        {
            ReplaceTagResult.Replaced { New: var now } => new(TagWords.Replaced.With($"{old}", $"{now.Code}"), true, UndoEnd(old)),
            ReplaceTagResult.Refused { Reason: var reason } => new(reason, false),
            ReplaceTagResult.NotFound { Code: var missing } => new(TagWords.NotMinted.With($"{missing}"), false),
            _ => throw new NotSupportedException(),
        };

    public async Task<TagMove> WithdrawAsync(Guid communityId, TagCode code, TagState state, CancellationToken cancellation)
        => await withdraw.RunAsync(communityId, code, state, cancellation) switch
        {
            WithdrawTagResult.Withdrawn => new((state == TagState.Lost ? TagWords.NowLost : TagWords.NowRevoked).With($"{code}"), true, UndoEnd(code)),
            WithdrawTagResult.NotFound => new(TagWords.NotMinted.With($"{code}"), false),
            _ => new(TagWords.EndedBefore.With($"{code}"), true),
        };

    public async Task<TagMove> RestoreAsync(Guid communityId, TagCode code, CancellationToken cancellation)
        => await restore.RunAsync(communityId, code, cancellation) switch
        {
            RestoreTagResult.Refused { Reason: var reason } => new(reason, false),
            RestoreTagResult.NotFound => new(TagWords.NotMinted.With($"{code}"), false),
            _ => new(TagWords.RestoredAgain.With($"{code}"), true),
        };

    public async Task<TagMove> DetachAsync(Guid communityId, TagCode code, Guid asset, CancellationToken cancellation)
        => await detach.RunAsync(communityId, code, asset, cancellation) switch
        {
            DetachTagResult.Detached { Restored: { } former } => new(Both(TagWords.Detached.With($"{code}"), new(" " + TagWords.RestoredAgain.With($"{former.Code}").Uk, " " + TagWords.RestoredAgain.With($"{former.Code}").En)), true),
            DetachTagResult.Detached => new(TagWords.Detached.With($"{code}"), true),
            DetachTagResult.NotThere => new(TagWords.DetachedAlready.With($"{code}"), true),
            _ => new(TagWords.NotMinted.With($"{code}"), false),
        };

    private static string UndoAttach(TagCode code, Guid asset) => $"/staff/tags?handler=Detach&code={code.Symbols}&on={asset}";

    private static string UndoEnd(TagCode code) => $"/staff/tags?handler=Restore&code={code.Symbols}";

    private static Phrase Both(Phrase one, Phrase other) => new(one.Uk + other.Uk, one.En + other.En);
}
