using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tags;

/// <summary>The outcomes of <see cref="RestoreTag"/>.</summary>
public abstract record RestoreTagResult
{
    /// <summary>The tag is in use again.</summary>
    /// <param name="Tag">The tag.</param>
    /// <param name="Successor">The tag that had taken its place, and no longer does.</param>
    public sealed record Restored(Tag Tag, Tag? Successor) : RestoreTagResult;

    /// <summary>It is in use; nothing changed.</summary>
    public sealed record InUse(Tag Tag) : RestoreTagResult;

    /// <summary>Nobody minted this code.</summary>
    public sealed record NotFound : RestoreTagResult;

    /// <summary>A rule says no; nothing changed.</summary>
    /// <param name="Reason">Which one, and what to do instead.</param>
    public sealed record Refused(Phrase Reason) : RestoreTagResult;
}

/// <summary>Puts a tag back in use that was ended by mistake, or was lost and found.</summary>
public sealed class RestoreTag(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Restores the tag as it was before it ended; a tag in its place makes way, if it did not exist before that.</summary>
    /// <param name="communityId">Whose tag it is.</param>
    /// <param name="code">Its code.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<RestoreTagResult> RunAsync(Guid communityId, TagCode code, CancellationToken cancellation)
        => write.RunAsync("tag.restore", (session, inner) => RestoreAsync(session, communityId, code, inner), cancellation);

    private async Task<RestoreTagResult> RestoreAsync(JournalSession session, Guid communityId, TagCode code, CancellationToken cancellation)
    {
        var tag = await registry.Tags.SingleOrDefaultAsync(t => t.CommunityId == communityId && t.Code == code, cancellation);
        if (tag is null or { IsLive: true })
        {
            return tag is null ? new RestoreTagResult.NotFound() : new RestoreTagResult.InUse(tag);
        }

        var successor = tag.ReplacedById is { } id ? await registry.Tags.SingleAsync(t => t.Id == id, cancellation) : null;
        var present = tag.AssetId is { } asset ? await registry.Tags.Live().SingleOrDefaultAsync(t => t.AssetId == asset, cancellation) : null;
        if (WhyNot(tag, successor, present) is { } reason)
        {
            return new RestoreTagResult.Refused(reason);
        }

        MakeWay(present, tag, session.At);

        // The other tag goes first: the index allows one live tag for an asset.
        await session.SaveAsync(cancellation);
        tag.Return();
        return new RestoreTagResult.Restored(tag, present);
    }

    // What was put up at that very moment was blank before; what was made then is taken out of use.
    private static void MakeWay(Tag? present, Tag tag, DateTimeOffset at)
    {
        if (present is { State: TagState.Attached } && present.AttachedAt == tag.EndedAt)
        {
            present.Detach(isBlank: true);
        }
        else
        {
            present?.End(TagState.Revoked, at);
        }
    }

    private static Phrase? WhyNot(Tag tag, Tag? successor, Tag? present)
        => present is null ? null
            : present == successor && (present.State != TagState.Attached || present.AttachedAt == tag.EndedAt) ? null
            : new(
                $"На об’єкті тепер мітка {present.Code}. Щоб повернути {tag.Code}, спершу зніміть {present.Code}.",
                $"The asset has tag {present.Code} now. To bring {tag.Code} back, take {present.Code} off first.");
}
