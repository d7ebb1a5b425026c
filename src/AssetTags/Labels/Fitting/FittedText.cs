using AssetTags.Labels.Designs;
using AssetTags.Labels.Typesetting;
using AssetTags.Pdf;

namespace AssetTags.Labels.Fitting;

/// <summary>A text of the column with its face, size and lines decided.</summary>
/// <param name="Item">Which text.</param>
/// <param name="Font">The face chosen.</param>
/// <param name="SizePt">The size chosen.</param>
/// <param name="Printed">The text before it was broken into lines.</param>
/// <param name="Lines">Its lines, with plain spaces.</param>
internal sealed record FittedText(LabelItem Item, TrueTypeFont Font, double SizePt, string Printed, IReadOnlyList<string> Lines)
{
    public double CapMm => LabelFont.CapMm(Font, SizePt);

    // A code has no letters that hang below the line.
    public double LeadingMm => Item.Field == LabelFields.Code ? 1.5 * CapMm : LabelFont.Leading * SizePt * LabelFont.PointMm;

    /// <summary>From the first line's capitals to the last baseline.</summary>
    public double HeightMm => CapMm + ((Lines.Count - 1) * LeadingMm);
}
