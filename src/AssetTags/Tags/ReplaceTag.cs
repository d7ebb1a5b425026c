using AssetTags.Journal;
using Microsoft.EntityFrameworkCore;

namespace AssetTags.Tags;

/// <summary>The outcomes of <see cref="ReplaceTag"/>.</summary>
public abstract record ReplaceTagResult
{
    /// <summary>The old tag was replaced.</summary>
    /// <param name="Old">The tag that ended.</param>
    /// <param name="New">The tag in its place.</param>
    public sealed record Replaced(Tag Old, Tag New) : ReplaceTagResult;

    /// <summary>Nobody minted this code.</summary>
    /// <param name="Code">The code that was looked for.</param>
    public sealed record NotFound(TagCode Code) : ReplaceTagResult;

    /// <summary>A rule says no.</summary>
    /// <param name="Reason">Which one, and what to do instead.</param>
    /// <param name="Command">The same at a command line, where there is something to see.</param>
    public sealed record Refused(Phrase Reason, Phrase? Command = null) : ReplaceTagResult;
}

/// <summary>Ends a tag and puts another in its place: a new one, or a blank one that is at hand.</summary>
public sealed class ReplaceTag(RegistryContext registry, JournaledWrite write, MintTags mint)
{
    /// <summary>Replaces the tag.</summary>
    /// <param name="communityId">Whose tags they are.</param>
    /// <param name="old">The tag to end; its code keeps leading to the asset, as an old sticker.</param>
    /// <param name="successor">A blank tag to put there (it counts as attached), or <see langword="null"/> to mint one.</param>
    /// <param name="cancellation">Stops; then nothing has changed.</param>
    public Task<ReplaceTagResult> RunAsync(Guid communityId, TagCode old, TagCode? successor, CancellationToken cancellation)
        => write.RunAsync(
            "tag.replace",
            async (session, inner) =>
            {
                var tag = await FindAsync(communityId, old, inner);
                var blank = successor is { } code ? await FindAsync(communityId, code, inner) : null;
                return tag is null ? new ReplaceTagResult.NotFound(old)
                    : successor is { } missing && blank is null ? new ReplaceTagResult.NotFound(missing)
                    : WhyNot(tag, blank) is { } refusal ? refusal
                    : await ReplaceAsync(session, tag, blank, inner);
            },
            cancellation);

    private Task<Tag?> FindAsync(Guid communityId, TagCode code, CancellationToken cancellation)
        => registry.Tags.SingleOrDefaultAsync(t => t.CommunityId == communityId && t.Code == code, cancellation);

    private async Task<ReplaceTagResult> ReplaceAsync(JournalSession session, Tag old, Tag? blank, CancellationToken cancellation)
    {
        var successor = blank ?? new Tag { CommunityId = old.CommunityId, Code = await mint.NewCodeAsync(cancellation) };

        // The old tag ends first: the index allows one live tag for an asset.
        old.ReplaceBy(successor, session.At);
        await session.SaveAsync(cancellation);
        if (blank is null)
        {
            successor.AssetId = old.AssetId;
            registry.Add(successor);
        }
        else if (old.AssetId is { } asset)
        {
            blank.Attach(asset, session.At);
        }

        return new ReplaceTagResult.Replaced(old, successor);
    }

    private static ReplaceTagResult.Refused? WhyNot(Tag old, Tag? blank) => (old, blank) switch
    {
        ({ IsLive: false }, _) => new(
            new(
                $"Мітка {old.Code} вже не в ужитку, замінювати нічого.", $"Tag {old.Code} is no longer in use; there is nothing to replace."),
            new(
                $"Подивіться, яка мітка тепер на об’єкті: assettags tags show {old.Code}", $"See which tag the asset has now: assettags tags show {old.Code}")),
        (_, not null) when blank == old => new(new(
            $"Мітку {old.Code} не можна замінити нею самою. Візьміть іншу чисту мітку.",
            $"Tag {old.Code} cannot be replaced by itself. Take another blank tag.")),
        (_, { IsLive: false }) => new(new(
            $"Мітка {blank.Code} вже не в ужитку, її не можна поставити на об’єкт. Візьміть нову чисту мітку.",
            $"Tag {blank.Code} is no longer in use and cannot be put on an asset. Take a new blank tag.")),
        (_, { AssetId: not null }) => new(new(
            $"Мітка {blank.Code} вже належить іншому об’єкту. Візьміть чисту мітку.",
            $"Tag {blank.Code} already belongs to an asset. Take a blank one.")),
        _ => null,
    };
}
