namespace AssetTags.Photos.Jpeg;

/// <summary>The beginning of APP0, which says how dense the pixels are; a small picture may follow it, and is left out.</summary>
/// <remarks>Source: JFIF 1.02.</remarks>
internal static class JfifDensity
{
    /// <summary>Identifier, version, unit and densities.</summary>
    public const int Length = 12;

    private const int WithThumbnailSize = 14;

    /// <summary>Whether a segment is such.</summary>
    public static bool IsIn(ReadOnlySpan<byte> body) => body.Length >= WithThumbnailSize && body.StartsWith("JFIF\0"u8);

    /// <summary>A body that announces a thumbnail of no size.</summary>
    public static byte[] Body(ReadOnlySpan<byte> density) => [.. density, 0, 0];
}
