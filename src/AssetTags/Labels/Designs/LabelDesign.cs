using System.Text.Json.Serialization;
using AssetTags.Labels.Sheets;
using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Designs;

/// <summary>What labels are for.</summary>
public enum LabelUse
{
    /// <summary>An object indoors.</summary>
    Office,

    /// <summary>A plate or weather-proof sticker outdoors, level H.</summary>
    Outdoor,

    /// <summary>A room or a cabinet.</summary>
    Room,

    /// <summary>A meter.</summary>
    Meter,

    /// <summary>A small round tag.</summary>
    Round,

    /// <summary>A tag that belongs to no object yet: its code only.</summary>
    Blank,
}

/// <summary>What a label of one size shows and where, as data: millimetres from its top left corner, y growing downwards.</summary>
public sealed record LabelDesign
{
    /// <summary>The short name people type, such as <c>office-70x37</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for: people may ask for the use instead of the name.</summary>
    public required LabelUse Use { get; init; }

    /// <summary>What it is called in lists.</summary>
    public LabelWords? Names { get; init; }

    /// <summary>The label's width.</summary>
    public required double WidthMm { get; init; }

    /// <summary>The label's height.</summary>
    public required double HeightMm { get; init; }

    /// <summary>The label's outline.</summary>
    public LabelShape Shape { get; init; }

    /// <summary>Radius of a plate's corners; labels have those of their sheet.</summary>
    public double CornerRadiusMm { get; init; }

    /// <summary>How far a plate's colour goes beyond its edge, for the maker to cut.</summary>
    public double BleedMm { get; init; }

    /// <summary>The lowest level its QR symbol may have; a symbol with room for more gets more.</summary>
    public required QrLevel Level { get; init; }

    /// <summary>Where the QR symbol stands.</summary>
    public required SymbolSquare Symbol { get; init; }

    /// <summary>A code under the symbol, exactly as wide; <see langword="null"/> when one of the boxes holds it.</summary>
    public CodeUnder? Code { get; init; }

    /// <summary>The texts, in reading order.</summary>
    public IReadOnlyList<LabelBox> Boxes { get; init; } = [];

    /// <summary>Areas filled with ink, drawn first: rules, a plate's field of colour.</summary>
    public IReadOnlyList<DesignArea> Areas { get; init; } = [];

    /// <summary>Holes to drill into a plate; labels of paper have none.</summary>
    public IReadOnlyList<DesignHole> Holes { get; init; } = [];

    /// <summary>The free ring round each hole that no ink but areas may enter.</summary>
    public double KeepOutMm { get; init; }

    /// <summary>The fields it shows besides the symbol, each once.</summary>
    [JsonIgnore]
    public IEnumerable<string> Fields => Boxes.SelectMany(box => box.Items).Select(item => item.Field).Distinct();
}

/// <summary>The square kept for the symbol and its quiet zone, which may touch the label's edge: it is not ink.</summary>
/// <param name="XMm">Its left edge.</param>
/// <param name="YMm">Its top edge.</param>
/// <param name="SideMm">Its side; a symbol that needs less grows its modules by whole dots and leaves the rest free.</param>
public sealed record SymbolSquare(double XMm, double YMm, double SideMm)
{
    /// <summary>Where what is left free lies: at the right and below, or on all sides alike.</summary>
    public LabelAlign Align { get; init; }
}

/// <summary>The code in one line under the symbol, its capitals beginning where the quiet zone ends.</summary>
public sealed record CodeUnder
{
    /// <summary>Air between the quiet zone and the capitals.</summary>
    public double GapMm { get; init; }
}

/// <summary>A rectangle filled with ink.</summary>
/// <param name="XMm">Left edge.</param>
/// <param name="YMm">Top edge.</param>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
public sealed record DesignArea(double XMm, double YMm, double WidthMm, double HeightMm)
{
    /// <summary>Radius of its corners.</summary>
    public double RadiusMm { get; init; }

    /// <summary>Its colour.</summary>
    public LabelInk Ink { get; init; }
}

/// <summary>A hole to drill.</summary>
/// <param name="XMm">Its centre from the left.</param>
/// <param name="YMm">Its centre from the top.</param>
/// <param name="DiameterMm">Its diameter.</param>
public sealed record DesignHole(double XMm, double YMm, double DiameterMm);
