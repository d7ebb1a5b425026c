namespace AssetTags.Labels.Sheets;

/// <summary>Labels at even steps, in millimetres.</summary>
/// <param name="Columns">Labels side by side.</param>
/// <param name="Rows">Labels one below another.</param>
/// <param name="OriginXMm">From the sheet's left edge to the first label's.</param>
/// <param name="OriginYMm">From the sheet's top edge to the first label's.</param>
/// <param name="PitchXMm">From one label's left edge to that of the next.</param>
/// <param name="PitchYMm">From one label's top edge to that of the next.</param>
public sealed record SheetGrid(int Columns, int Rows, double OriginXMm, double OriginYMm, double PitchXMm, double PitchYMm)
{
    /// <summary>How many labels.</summary>
    public int SlotCount => Columns * Rows;
}
