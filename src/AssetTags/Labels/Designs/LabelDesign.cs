using AssetTags.Labels.Symbols;
using AssetTags.Labels.Typesetting;

namespace AssetTags.Labels.Designs;

/// <summary>What a label of one size shows and where, in millimetres from its top left corner.</summary>
internal sealed record LabelDesign
{
    public required string Id { get; init; }

    public required double WidthMm { get; init; }

    public required double HeightMm { get; init; }

    /// <summary>Left edge of the square kept for the symbol and its quiet zone, which may touch the label's edge: it is not ink.</summary>
    public required double QrXMm { get; init; }

    /// <summary>Top edge of that square.</summary>
    public required double QrYMm { get; init; }

    /// <summary>Side of that square; a symbol that needs less grows its modules and leaves the rest free.</summary>
    public required double QrSideMm { get; init; }

    public required QrLevel Level { get; init; }

    /// <summary>Size of a code set beside the symbol in two lines; <see langword="null"/> sets it under the symbol, as wide as that is.</summary>
    public double? CodeBesidePt { get; init; }

    /// <summary>Left margin of all text but a code under the symbol.</summary>
    public required double TextXMm { get; init; }

    public required double TextWidthMm { get; init; }

    /// <summary>From the top: items that flow; then those on the floor, lowest last.</summary>
    public required IReadOnlyList<LabelItem> Items { get; init; }

    /// <summary>Fields that may be left out, first to go first.</summary>
    public IEnumerable<LabelField> DropOrder => Items.Where(item => item.DropRank > 0).OrderBy(item => item.DropRank).Select(item => item.Field);
}

/// <summary>One text of a label's column.</summary>
/// <param name="Field">Which text.</param>
/// <param name="Font">Its face.</param>
/// <param name="MaxPt">Its size when there is room.</param>
/// <param name="MinPt">Its smallest size.</param>
internal sealed record LabelItem(LabelField Field, LabelFont Font, double MaxPt, double MinPt)
{
    /// <summary>Most lines; a text of one line has a ladder of its own.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>Lines it should take if shrinking a little makes it possible.</summary>
    public int SoftLines { get; init; } = int.MaxValue;

    /// <summary>From the baseline above to this text's capitals.</summary>
    public double GapMm { get; init; }

    /// <summary>1 is left out first; 0 never.</summary>
    public int DropRank { get; init; }

    /// <summary>Skips the longest of three wordings, for the sake of size: «№ 5» rather than «Інв. № 5».</summary>
    public bool IsTerse { get; init; }

    /// <summary>Stands on the floor of the column rather than flowing from its top.</summary>
    public bool OnFloor { get; init; }
}
