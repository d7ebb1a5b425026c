using AssetTags.Labels.Symbols;

namespace AssetTags.Labels.Designs;

/// <summary>The QR symbol that a design has room for.</summary>
internal static class DesignSymbol
{
    /// <summary>Plans it: level M, which the tiniest labels may go down to, only where Q finds no room.</summary>
    /// <param name="design">The design, in the label's own millimetres.</param>
    /// <param name="length">Characters of the address.</param>
    /// <param name="level">The lowest level that will do.</param>
    /// <param name="dpi">The printer's dots to the inch.</param>
    /// <returns>The plan, or <see langword="null"/> when a module would be too small.</returns>
    public static QrPlan? PlanOf(LabelDesign design, int length, QrLevel level, int dpi = QrPlan.OfficeDpi)
        => (level == QrLevel.M ? QrPlan.For(length, design.Symbol.SideMm, QrLevel.Q, dpi) : null) ?? QrPlan.For(length, design.Symbol.SideMm, level, dpi);
}
