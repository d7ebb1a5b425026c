using AssetTags.Exchange.Cells;

namespace AssetTags.Exchange.Tables;

/// <summary>One row of a file as it stands there.</summary>
/// <param name="Line">The row number in Excel or the physical line of a CSV where the row begins, from 1.</param>
/// <param name="Cells">The texts, <see langword="null"/> for empty; as many as the header has, unless the row is longer.</param>
/// <param name="Fault">Why the file cannot be read from here on, in the last row of a damaged file; else <see langword="null"/>.</param>
public readonly record struct RegisterRow(int Line, string?[] Cells, ImportIssue? Fault = null)
{
    /// <summary>What a workbook may have done to its cells, in their order; <see langword="null"/> where it is nothing.</summary>
    internal CellDamage[]? Damages { get; init; }

    /// <summary>What a workbook may have done to one cell.</summary>
    internal CellDamage DamageAt(int index) => Damages is { } all && index < all.Length ? all[index] : CellDamage.None;
}
