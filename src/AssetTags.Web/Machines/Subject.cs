using AssetTags.Publication;
using AssetTags.Tags;

namespace AssetTags.Web.Machines;

/// <summary>What a code, or an asset without one, is to a program.</summary>
/// <param name="Code">The code that was asked for; <c>default</c> when an asset was asked for by its key.</param>
/// <param name="State">What became of it.</param>
/// <param name="Since">Since when it is out of use.</param>
/// <param name="Successor">The code that holds now, if it is another one.</param>
/// <param name="Record">The asset.</param>
internal sealed record Subject(TagCode Code, CodeState State, DateOnly? Since, TagCode Successor, PublicRecord? Record)
{
    /// <summary>What a resolved code is about; <see langword="null"/> for an unknown one.</summary>
    public static Subject? Of(ResolveCodeResult result, PublicRecord? record) => result switch
    {
        ResolveCodeResult.Live live => new(live.Code, CodeState.Live, null, default, record ?? new(live.Asset, live.Code)),
        ResolveCodeResult.Replaced old => new(old.Code, CodeState.Replaced, old.Since, old.Successor, record ?? new(old.Asset, old.Successor)),
        ResolveCodeResult.Ended ended => new(
            ended.Code,
            ended.WasLost ? CodeState.Lost : CodeState.Revoked,
            ended.Since,
            ended.Successor,
            record ?? (ended.Asset is { } asset ? new(asset, ended.Successor) : null)),
        ResolveCodeResult.Blank blank => new(blank.Code, CodeState.Blank, null, default, null),
        _ => null,
    };

    /// <summary>An asset that was asked for by its key.</summary>
    public static Subject Of(PublicRecord record) => new(default, CodeState.Live, null, default, record);

    /// <summary>The address that counts: that of the code which holds now.</summary>
    public string CanonicalAt(PublicLink link)
        => !Successor.IsNone ? link.To(Successor) : Code.IsNone && Record is { } record ? link.To(record.Asset, record.Code) : link.To(Code);
}
