using AssetTags.Labels.Designs;
using AssetTags.Labels.Emblems;

namespace AssetTags.Labels.Plates;

/// <summary>A plate to be made: of enamel, metal or acrylic, by whoever makes such.</summary>
/// <param name="Design">The design, one that is <see cref="LabelUse.Outdoor"/>; it is scaled as a whole.</param>
/// <param name="Content">What it says.</param>
/// <param name="Language">The language of its words.</param>
public sealed record PlateRequest(LabelDesign Design, LabelContent Content, Language Language)
{
    /// <summary>The plate's width; <see langword="null"/> for the design's, or what <see cref="DistanceM"/> needs.</summary>
    public double? WidthMm { get; init; }

    /// <summary>From how far a phone must read it: the symbol becomes a tenth of it, the usual rule of thumb.</summary>
    public double? DistanceM { get; init; }

    /// <summary>An emblem for the middle of the symbol; <see langword="null"/> for none.</summary>
    public Emblem? Emblem { get; init; }

    /// <summary>How far colour goes beyond the edge, to be cut away; 0 to <see cref="Plate.MostBleedMm"/>.</summary>
    public double BleedMm { get; init; } = Plate.UsualBleedMm;
}
