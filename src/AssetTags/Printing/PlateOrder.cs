using AssetTags.Assets;
using AssetTags.Communities;
using AssetTags.Labels.Designs;
using AssetTags.Labels.Emblems;
using AssetTags.Labels.Plates;
using AssetTags.Tags;

namespace AssetTags.Printing;

/// <summary>A plate to be made for an asset, or for a tag that waits for one.</summary>
/// <param name="Community">Whose plate; its name and host stand on it.</param>
/// <param name="Path">The file to write, <c>.svg</c> or <c>.pdf</c>; an existing one is replaced once the new one is whole.</param>
/// <param name="Design">The design.</param>
public sealed record PlateOrder(Community Community, string Path, LabelDesign Design)
{
    /// <summary>The asset, which gets a tag if it has none; <see langword="null"/> when <see cref="Code"/> names a tag.</summary>
    public Asset? Asset { get; init; }

    /// <summary>The tag; plates may be made first and tied to their assets later.</summary>
    public TagCode Code { get; init; }

    /// <summary>The plate's width; <see langword="null"/> for the design's, or what the distance needs.</summary>
    public double? WidthMm { get; init; }

    /// <summary>From how far a phone must read it, metres.</summary>
    public double? DistanceM { get; init; }

    /// <summary>How far colour goes beyond the edge.</summary>
    public double BleedMm { get; init; } = Plate.UsualBleedMm;

    /// <summary>An emblem for the middle of the symbol; <see langword="null"/> for none.</summary>
    public Emblem? Emblem { get; init; }

    /// <summary>A telephone number for whoever finds something wrong, or <see langword="null"/>.</summary>
    public string? Phone { get; init; }

    /// <summary>The language of the words on it.</summary>
    public Language Language { get; init; }
}

/// <summary>The outcomes of <see cref="PrintPlate"/>.</summary>
public abstract record PrintPlateResult
{
    /// <summary>The file is there and the registry remembers the run.</summary>
    /// <param name="Run">The run.</param>
    /// <param name="Plate">The plate.</param>
    /// <param name="Code">The code on it.</param>
    /// <param name="IsMinted">Whether the asset got its tag now.</param>
    public sealed record Printed(PrintRun Run, Plate Plate, TagCode Code, bool IsMinted) : PrintPlateResult;

    /// <summary>Nobody minted this code.</summary>
    public sealed record NoSuchTag : PrintPlateResult;

    /// <summary>No plate can be so: its design, size or bleed; nothing was written.</summary>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Impossible(Phrase Reason) : PrintPlateResult;

    /// <summary>A text cannot stand on the plate, or the tag is out of use; nothing was written.</summary>
    /// <param name="Reason">Why, and what would be right.</param>
    public sealed record Refused(Phrase Reason) : PrintPlateResult;
}
