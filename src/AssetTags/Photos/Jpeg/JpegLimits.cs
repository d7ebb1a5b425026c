namespace AssetTags.Photos.Jpeg;

/// <summary>How large a photo may be. Phones make up to 50 million pixels; a decoder needs some four bytes for each.</summary>
public static class JpegLimits
{
    /// <summary>Pixels on the longer side.</summary>
    public const int LongestSide = 12_000;

    /// <summary>Pixels in all.</summary>
    public const long MostPixels = 60_000_000;

    /// <summary>Scans of a progressive picture; cameras and editors make about ten.</summary>
    public const int MostScans = 64;

    /// <summary>Bytes of a photo.</summary>
    public const long MostBytes = 12_000_000;

    /// <summary>Bytes of a panorama: 60 million pixels at the quality of a camera, a third of a byte each.</summary>
    public const long MostPanoramaBytes = 20_000_000;
}
