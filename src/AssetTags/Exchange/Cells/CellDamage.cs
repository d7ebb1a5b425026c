namespace AssetTags.Exchange.Cells;

/// <summary>What a workbook may have done to a number that is a name.</summary>
internal enum CellDamage
{
    /// <summary>Nothing that can be seen.</summary>
    None,

    /// <summary>It became a date or a time.</summary>
    Date,

    /// <summary>It has more digits than a workbook keeps of a number.</summary>
    Rounded,
}
