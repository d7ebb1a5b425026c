namespace AssetTags.Pdf;

/// <summary>The box around ink, in font units from the glyph's origin on the baseline, y growing upwards.</summary>
/// <param name="Left">Leftmost ink; negative when it hangs over the origin.</param>
/// <param name="Bottom">Lowest ink.</param>
/// <param name="Right">Rightmost ink.</param>
/// <param name="Top">Highest ink.</param>
public readonly record struct GlyphInk(int Left, int Bottom, int Right, int Top);
