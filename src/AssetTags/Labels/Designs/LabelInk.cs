using System.Globalization;

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

    /// <summary>Reads a colour written as <c>#0b3a75</c>.</summary>
    public static bool TryParse(string? text, out LabelInk ink)
    {
        ink = default;
        if (text is not ['#', _, _, _, _, _, _] || !int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        ink = new LabelInk((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>The colour as <c>#0b3a75</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");
}
