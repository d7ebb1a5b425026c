namespace AssetTags.Labels.Symbols;

/// <summary>How much of a QR symbol may be lost and still be read (ISO/IEC 18004), least first.</summary>
public enum QrLevel
{
    /// <summary>About 15 %.</summary>
    M,

    /// <summary>About 25 %.</summary>
    Q,

    /// <summary>About 30 %.</summary>
    H,
}
