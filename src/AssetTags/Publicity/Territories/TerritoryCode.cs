using System.Diagnostics.CodeAnalysis;

namespace AssetTags.Publicity.Territories;

/// <summary>Which places a KATOTTG code covers.</summary>
/// <remarks>
/// <c>UA</c>, then oblast 2, raion 2, community 3, settlement 3, city district 2 and 5 unique digits. A unit's significant part is a prefix of that
/// of everything inside it: checked on all 31,748 units of the edition of 16.05.2025.
/// </remarks>
internal static class TerritoryCode
{
    /// <summary>Where oblast, raion, community, settlement and district end.</summary>
    public static ReadOnlySpan<int> Ends => [4, 6, 9, 12, 14];

    /// <summary>Where the settlement's digits end.</summary>
    public const int SettlementEnd = 12;

    private const int Length = 19;

    public static bool IsWellFormed([NotNullWhen(true)] string? code)
        => code is { Length: Length } && code.StartsWith("UA", StringComparison.Ordinal) && code.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>How long the significant part is: levels that the unit is not divided into are zeros at its end.</summary>
    public static int SignificantLength(ReadOnlySpan<char> code)
    {
        var ends = Ends;
        for (var i = ends.Length - 1; i > 0; i--)
        {
            if (code[ends[i - 1]..ends[i]].ContainsAnyExcept('0'))
            {
                return ends[i];
            }
        }

        return ends[0];
    }
}
