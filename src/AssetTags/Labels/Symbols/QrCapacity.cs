namespace AssetTags.Labels.Symbols;

/// <summary>How many characters a QR symbol holds in alphanumeric mode.</summary>
internal static class QrCapacity
{
    public const int QuietZone = 4;
    public const int LargestVersion = 10;

    // ISO/IEC 18004:2015, table 7: alphanumeric mode, versions 1 to 10; columns as in QrLevel.
    private static readonly int[][] s_characters =
    [
        [20, 16, 10], [38, 29, 20], [61, 47, 35], [90, 67, 50], [122, 87, 64],
        [154, 108, 84], [178, 125, 93], [221, 157, 122], [262, 189, 143], [311, 221, 174],
    ];

    /// <summary>The longest text a version holds at a level.</summary>
    public static int Of(int version, QrLevel level) => s_characters[version - 1][(int)level];

    /// <summary>Modules on a side without the quiet zone: 21 for version 1, four more for each next.</summary>
    public static int ModulesOf(int version) => 17 + (4 * version);

    /// <summary>The smallest version for a length, or <see langword="null"/> when even version 10 is too small.</summary>
    public static int? VersionFor(int length, QrLevel level)
        => Enumerable.Range(1, LargestVersion).Where(version => Of(version, level) >= length).Cast<int?>().FirstOrDefault();

    /// <summary>The best level a length still has in a version.</summary>
    public static QrLevel BestLevel(int length, int version)
        => Enum.GetValues<QrLevel>().Last(level => Of(version, level) >= length);
}
