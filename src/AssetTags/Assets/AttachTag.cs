using AssetTags.Journal;
using AssetTags.Tags;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Assets;

/// <summary>The outcomes of <see cref="AttachTag"/>.</summary>
public abstract record AttachTagResult
{
    /// <summary>The tag stands for the asset now.</summary>
    /// <param name="Tag">The tag.</param>
    /// <param name="Superseded">A label of the asset that was minted or printed but never attached; it ended.</param>
    public sealed record Attached(Tag Tag, Tag? Superseded) : AttachTagResult;

    /// <summary>It was attached to this asset before; nothing changed.</summary>
    public sealed record AlreadyAttached(Tag Tag) : AttachTagResult;

    /// <summary>Nobody minted this code.</summary>
    public sealed record NoSuchTag : AttachTagResult;

    /// <summary>A rule says no.</summary>
    /// <param name="Reason">Which one.</param>
    /// <param name="Command">What to do instead at a command line; <see langword="null"/> when the reason says it.</param>
    public sealed record Refused(Phrase Reason, Phrase? Command = null) : AttachTagResult;
}

/// <summary>Says that a tag hangs on an asset.</summary>
public sealed class AttachTag(RegistryContext registry, JournaledWrite write)
{
    /// <summary>Attaches the tag to the asset, which must belong to the same community.</summary>
    public Task<AttachTagResult> RunAsync(TagCode code, Asset asset, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return write.RunAsync(
            "tag.attach",
            async (session, inner) =>
            {
                var tag = await registry.Tags.SingleOrDefaultAsync(
                    t => t.CommunityId == asset.CommunityId && t.Code == code, inner);
                var present = await registry.Tags.Live().SingleOrDefaultAsync(t => t.AssetId == asset.Id, inner);
                return tag is null ? new AttachTagResult.NoSuchTag()
                    : tag.State == TagState.Attached && tag.AssetId == asset.Id ? new AttachTagResult.AlreadyAttached(tag)
                    : WhyNot(tag, present, asset) is { } refusal ? refusal
                    : await AttachAsync(session, tag, present == tag ? null : present, asset, inner);
            },
            cancellation);
    }

    private static async Task<AttachTagResult> AttachAsync(
        JournalSession session, Tag tag, Tag? superseded, Asset asset, CancellationToken cancellation)
    {
        // The other tag ends first: the index allows one live tag for an asset.
        superseded?.ReplaceBy(tag, session.At);
        await session.SaveAsync(cancellation);
        tag.Attach(asset.Id, session.At);
        return new AttachTagResult.Attached(tag, superseded);
    }

    private static AttachTagResult.Refused? WhyNot(Tag tag, Tag? present, Asset asset)
    {
        if (!tag.IsLive)
        {
            return new(new(
                $"Мітка {tag.Code} вже не в ужитку: замінена, втрачена або відкликана. Код не видають удруге; візьміть іншу мітку.",
                $"Tag {tag.Code} is no longer in use: replaced, lost or revoked. A code is never reissued; take another tag."));
        }

        if (tag.AssetId is { } other && other != asset.Id)
        {
            return new(
                new($"Мітка {tag.Code} належить іншому об’єкту.", $"Tag {tag.Code} belongs to another asset."),
                new($"Дивіться: assettags tags show {tag.Code}", $"See: assettags tags show {tag.Code}"));
        }

        return present is { State: TagState.Attached } && present != tag
            ? new(
                new($"На об’єкті «{asset.Name}» вже є мітка {present.Code}.", $"'{asset.Name}' already carries tag {present.Code}."),
                new(
                    $"Щоб поставити іншу: assettags tags replace {present.Code} --with {tag.Code}",
                    $"To put another there: assettags tags replace {present.Code} --with {tag.Code}"))
            : null;
    }
}
