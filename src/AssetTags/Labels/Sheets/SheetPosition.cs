namespace AssetTags.Labels.Sheets;

/// <summary>One label's place.</summary>
/// <param name="Page">The sheet, counted from 1.</param>
/// <param name="Slot">The place on the sheet, counted from 1, left to right and then down.</param>
/// <param name="XMm">The label's left edge from the sheet's left edge.</param>
/// <param name="YMm">The label's top edge from the sheet's top edge, growing downwards.</param>
public readonly record struct SheetPosition(long Page, int Slot, double XMm, double YMm);
