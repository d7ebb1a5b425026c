namespace AssetTags.Publicity;

/// <summary>What the public may see of an asset, from everything to nothing. A greater level is a stricter one.</summary>
public enum PublicityLevel
{
    /// <summary>Відкритий: every public field.</summary>
    Open,

    /// <summary>Узагальнений: what it is and who answers for it, but no house number, area, position or plan.</summary>
    Generalised,

    /// <summary>Мінімальний: that it exists, and who answers for it.</summary>
    Minimal,

    /// <summary>Закритий: nothing; its code answers as one that nobody ever minted.</summary>
    Closed,
}
