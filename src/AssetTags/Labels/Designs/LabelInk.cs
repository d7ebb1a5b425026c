namespace AssetTags.Labels.Designs;

/// <summary>A colour of ink, sRGB; black unless said otherwise. QR symbols are always black on white.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct LabelInk(byte Red, byte Green, byte Blue)
{
    /// <summary>Black, the one ink that labels of office printers have.</summary>
    public static LabelInk Black => default;

    /// <summary>White: a word reversed out of a filled area.</summary>
    public static LabelInk White => new(255, 255, 255);
}
