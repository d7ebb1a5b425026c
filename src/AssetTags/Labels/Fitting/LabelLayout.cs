using AssetTags.Labels.Designs;
using AssetTags.Labels.Emblems;
using AssetTags.Labels.Symbols;
using AssetTags.Pdf;

namespace AssetTags.Labels.Fitting;

/// <summary>One label with everything decided, in millimetres from its top left corner, y growing downwards.</summary>
internal sealed record LabelLayout
{
    public required LabelContent Content { get; init; }

    public required QrPlan Plan { get; init; }

    /// <summary>Left edge of the symbol's first module.</summary>
    public required double SymbolXMm { get; init; }

    /// <summary>Top edge of the symbol's first module.</summary>
    public required double SymbolYMm { get; init; }

    /// <summary>The emblem in the middle of the symbol; <see langword="null"/> for none.</summary>
    public LabelEmblem? Emblem { get; init; }

    /// <summary>Areas filled with ink, drawn first.</summary>
    public IReadOnlyList<LabelArea> Areas { get; init; } = [];

    /// <summary>Holes of a plate; labels of paper have none.</summary>
    public IReadOnlyList<DesignHole> Holes { get; init; } = [];

    /// <summary>Lines of text in reading order.</summary>
    public required IReadOnlyList<LabelLine> Lines { get; init; }

    /// <summary>Texts that are not whole.</summary>
    public required IReadOnlyList<LabelCut> Cuts { get; init; }
}

/// <summary>An emblem in the middle of a symbol, black as that is.</summary>
/// <param name="Modules">Side of the square of modules that the symbol leaves light for it; see <see cref="QrSymbol.Cleared"/>.</param>
/// <param name="Shapes">What is inked, in millimetres from the label's top left corner, y growing downwards.</param>
internal sealed record LabelEmblem(int Modules, IReadOnlyList<EmblemShape> Shapes);

/// <summary>One line of text.</summary>
/// <param name="Font">The face.</param>
/// <param name="SizePt">Points to the em.</param>
/// <param name="XMm">Where the first letter's ink begins.</param>
/// <param name="BaselineMm">The baseline.</param>
/// <param name="Text">Characters the face has.</param>
/// <param name="TrackingMm">Added after every letter.</param>
internal readonly record struct LabelLine(TrueTypeFont Font, double SizePt, double XMm, double BaselineMm, string Text, double TrackingMm = 0)
{
    /// <summary>The colour; <see cref="LabelInk.Black"/> unless it stands on a filled area.</summary>
    public LabelInk Ink { get; init; }
}

/// <summary>A filled rectangle: a rule, a bar with its word reversed out, the colour field of a plate.</summary>
/// <param name="XMm">Left edge.</param>
/// <param name="YMm">Top edge.</param>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="RadiusMm">Radius of its corners; 0 for square ones.</param>
/// <param name="Ink">The colour.</param>
internal readonly record struct LabelArea(double XMm, double YMm, double WidthMm, double HeightMm, double RadiusMm, LabelInk Ink);
