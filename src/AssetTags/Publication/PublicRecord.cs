using AssetTags.Assets;
using AssetTags.Publicity;
using AssetTags.Tags;

namespace AssetTags.Publication;

/// <summary>Everything that the public page of an asset says.</summary>
/// <param name="Asset">The asset, as its level shows it.</param>
/// <param name="Code">The code it has now; <c>default</c> while it has none.</param>
public sealed record PublicRecord(PublicAsset Asset, TagCode Code)
{
    /// <summary>The papers behind it, newest first; none unless it is open.</summary>
    public IReadOnlyList<PublicDocument> Documents { get; init; } = [];

    /// <summary>What happened to it, newest first.</summary>
    public IReadOnlyList<PublicEvent> History { get; init; } = [];

    /// <summary>Open assets of the same complex or at the same address, each with key, name and address only; none unless it is open.</summary>
    public IReadOnlyList<PublicRow> Neighbours { get; init; } = [];

    /// <summary>Its photos in order; panoramas only of an open one.</summary>
    public IReadOnlyList<PublicPhoto> Photos { get; init; } = [];

    /// <summary>Whether it is a place that anybody may be shown in full.</summary>
    public bool IsOpen => Asset.Level == PublicityLevel.Open;
}

/// <summary>A paper behind an asset.</summary>
public sealed record PublicDocument(AssetDocumentKind Kind, string? Title, string? Number, DateOnly? Date, string? Link);

/// <summary>A photo.</summary>
/// <param name="Id">The key in the address of the picture.</param>
/// <param name="Caption">What it shows.</param>
/// <param name="TakenOn">When it was taken.</param>
/// <param name="IsPanorama">Whether it is an equirectangular panorama.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record PublicPhoto(Guid Id, string? Caption, DateOnly? TakenOn, bool IsPanorama, int Width, int Height);

/// <summary>What kind of thing happened.</summary>
public enum PublicEventKind
{
    /// <summary>Its tag was put up.</summary>
    TagAttached,

    /// <summary>Its tag was replaced.</summary>
    TagReplaced,

    /// <summary>Its tag was lost or taken out of use.</summary>
    TagEnded,

    /// <summary>Somebody looked at it on site.</summary>
    Inspected,

    /// <summary>Its condition is another one.</summary>
    ConditionChanged,

    /// <summary>Something else is happening to it.</summary>
    StatusChanged,

    /// <summary>Another organisation answers for it.</summary>
    HolderChanged,

    /// <summary>A paper was made.</summary>
    Document,
}

/// <summary>One thing that happened.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What kind of thing.</param>
public sealed record PublicEvent(DateOnly On, PublicEventKind Kind)
{
    /// <summary>The new condition.</summary>
    public AssetCondition? Condition { get; init; }

    /// <summary>The new status.</summary>
    public AssetStatus? Status { get; init; }

    /// <summary>The paper.</summary>
    public PublicDocument? Document { get; init; }
}
