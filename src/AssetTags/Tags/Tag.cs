using AssetTags.Journal;

namespace AssetTags.Tags;

/// <summary>Where a tag is in its life: minted → printed → attached → replaced, lost or revoked.</summary>
public enum TagState
{
    /// <summary>The code exists; nothing carries it yet.</summary>
    Minted,

    /// <summary>A label with the code was printed.</summary>
    Printed,

    /// <summary>The label hangs on its asset.</summary>
    Attached,

    /// <summary>Another tag took its place; the code still leads to the asset, as an old sticker.</summary>
    Replaced,

    /// <summary>The label is gone.</summary>
    Lost,

    /// <summary>The code was taken out of use.</summary>
    Revoked,
}

/// <summary>A tag: the thing on the wall and its code. It exists before its asset, outlives it, and is never reissued.</summary>
public sealed class Tag : JournaledEntity
{
    /// <inheritdoc />
    protected internal override string EntityType => "tag";

    /// <summary>The code; unique in the whole installation, for ever.</summary>
    public TagCode Code { get; internal init; }

    /// <summary>Where it is in its life.</summary>
    public TagState State { get; private set; }

    /// <summary>The asset it stands for, or <see langword="null"/> while it waits for one.</summary>
    public Guid? AssetId { get; internal set; }

    /// <summary>When a label with it was first printed.</summary>
    public DateTimeOffset? PrintedAt { get; private set; }

    /// <summary>When it was attached to its asset.</summary>
    public DateTimeOffset? AttachedAt { get; private set; }

    /// <summary>When it was replaced, lost or revoked.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The tag that took its place.</summary>
    public Guid? ReplacedById { get; private set; }

    /// <summary>Whether it is in use or waiting to be: not replaced, lost or revoked.</summary>
    public bool IsLive => State is TagState.Minted or TagState.Printed or TagState.Attached;

    internal void Print(DateTimeOffset at)
    {
        State = State == TagState.Minted ? TagState.Printed : State;
        PrintedAt ??= at;
    }

    internal void Attach(Guid assetId, DateTimeOffset at)
    {
        AssetId = assetId;
        State = TagState.Attached;
        AttachedAt = at;
    }

    internal void ReplaceBy(Tag successor, DateTimeOffset at)
    {
        ReplacedById = successor.Id;
        End(TagState.Replaced, at);
    }

    /// <summary>Takes it off its asset: as if it had never hung there.</summary>
    /// <param name="isBlank">Whether it waits for any asset again; else for the one it was made for.</param>
    internal void Detach(bool isBlank)
    {
        AssetId = isBlank ? null : AssetId;
        AttachedAt = null;
        Return();
    }

    /// <summary>Puts it back in use, as it was before it ended.</summary>
    internal void Return()
    {
        State = AttachedAt is not null ? TagState.Attached : PrintedAt is not null ? TagState.Printed : TagState.Minted;
        (EndedAt, ReplacedById) = (null, null);
    }

    internal void End(TagState state, DateTimeOffset at)
    {
        State = state;
        EndedAt = at;
    }
}
