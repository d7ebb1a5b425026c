namespace AssetTags.Photos.Jpeg;

/// <summary>The second byte of a marker. Source: ITU-T T.81, table B.1.</summary>
internal static class JpegMarker
{
    public const byte BaselineFrame = 0xC0, ExtendedFrame = 0xC1, ProgressiveFrame = 0xC2;
    public const byte HuffmanTables = 0xC4, QuantisationTables = 0xDB, RestartInterval = 0xDD;
    public const byte FirstRestart = 0xD0, LastRestart = 0xD7;
    public const byte Start = 0xD8, End = 0xD9, Scan = 0xDA;
    public const byte FirstApplication = 0xE0, LastApplication = 0xEF, Comment = 0xFE;
    public const byte Jfif = 0xE0, Exif = 0xE1, Icc = 0xE2, Adobe = 0xEE;

    /// <summary>Stands before every marker, and once more before it as filling.</summary>
    public const byte Prefix = 0xFF;
}
