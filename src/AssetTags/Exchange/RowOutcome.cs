namespace AssetTags.Exchange;

/// <summary>What becomes of a row.</summary>
public enum RowFate
{
    /// <summary>Its asset is added.</summary>
    Added,

    /// <summary>Its asset is changed.</summary>
    Changed,

    /// <summary>It cannot be imported.</summary>
    Bad,
}

/// <summary>One fact that a row changes.</summary>
/// <param name="Field">The official name of the column, or the header of an extra one.</param>
/// <param name="Before">As the registry has it; <see langword="null"/> for nothing.</param>
/// <param name="After">As it will be; <see langword="null"/> for nothing.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>One thing that keeps a row from being imported.</summary>
/// <param name="Column">The header, or <see langword="null"/> when it is about no single column.</param>
/// <param name="Value">What stands in the file.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record RowFault(string? Column, string? Value, Phrase Message);

/// <summary>What becomes of one row of a file, or would.</summary>
/// <param name="Line">The row number in Excel or the line of a CSV.</param>
/// <param name="Fate">What becomes of it.</param>
public sealed record RowOutcome(int Line, RowFate Fate)
{
    /// <summary>The asset, when the registry has it.</summary>
    public Guid? AssetId { get; init; }

    /// <summary>The asset’s name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its inventory number, else its identifier.</summary>
    public string? Number { get; init; }

    /// <summary>What changes; of a new asset, all that is known.</summary>
    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>Why it cannot be imported.</summary>
    public IReadOnlyList<RowFault> Faults { get; init; } = [];

    /// <summary>The cells of a row that cannot be imported, as they stand in the file.</summary>
    public IReadOnlyList<string?> Cells { get; init; } = [];

    /// <summary>When somebody last looked at the asset on site, if the row changes what was seen then.</summary>
    public DateOnly? InspectedOn { get; init; }
}
